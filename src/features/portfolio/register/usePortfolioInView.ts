import { today } from '../../../blocks/today.ts'
import { useAddress } from '../../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import type { Portfolio } from '../../../core/portfolio/buildPortfolio.ts'
import { useRegisterExample } from '../../../load/useRegisterExample.ts'
import { useDroppedRegister } from './droppedRegister.ts'
import { kindAsked } from './kindAsked.ts'
import { measureInView, ownPortfolio, type PortfolioInView, type PortfolioKind } from './PortfolioInView.ts'

/** The registers the address asks for, or why they cannot be shown. */
export type AskedPortfolio =
  | { readonly state: 'ready'; readonly inView: PortfolioInView }
  | { readonly state: 'loading' | 'failed' | 'noSettings' | 'noFile'; readonly kind: PortfolioKind }

/** The made-up example, for those who only need its words. */
export function useExamplePortfolio(kind: PortfolioKind): Portfolio | undefined {
  return useRegisterExample(kind === 'example').data
}

export function usePortfolioInView(base: KnowledgeBase): AskedPortfolio {
  const kind = kindAsked(useAddress().search.register)
  const example = useRegisterExample(kind === 'example')
  const dropped = useDroppedRegister()
  if (base.portfolioSettings === null) return { state: 'noSettings', kind }
  if (kind === 'file' && dropped === null) return { state: 'noFile', kind }
  if (kind === 'example' && example.data === undefined) return { state: example.isError ? 'failed' : 'loading', kind }
  const portfolio = kind === 'own' ? ownPortfolio(base) : kind === 'example' ? example.data : dropped?.portfolio
  if (portfolio === undefined) return { state: 'loading', kind }
  return { state: 'ready', inView: measureInView(kind, portfolio, base.portfolioSettings, today()) }
}
