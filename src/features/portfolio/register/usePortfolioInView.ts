import { useMemo } from 'react'
import { today } from '../../../blocks/today.ts'
import { useAddress } from '../../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import type { Portfolio } from '../../../core/portfolio/buildPortfolio.ts'
import { ownRegister, type RegisterSession } from '../../../load/registerSession.ts'
import { useRegisterExample } from '../../../load/useRegisterExample.ts'
import { kindAsked } from './kindAsked.ts'
import {
  type EarlierRegister,
  measureInView,
  ownPortfolio,
  type PortfolioInView,
  type PortfolioKind,
} from './PortfolioInView.ts'
import { useRegisterSession } from './useRegisterSession.ts'

/** The registers the address asks for, or why they cannot be shown. */
export type AskedPortfolio =
  | { readonly state: 'ready'; readonly inView: PortfolioInView }
  | { readonly state: 'loading' | 'reading' | 'failed' | 'noSettings' | 'noFile'; readonly kind: PortfolioKind }

/** The made-up example, for those who only need its words. */
export function useExamplePortfolio(kind: PortfolioKind): Portfolio | undefined {
  return useRegisterExample(kind === 'example').data
}

export function usePortfolioInView(base: KnowledgeBase): AskedPortfolio {
  const kind = kindAsked(useAddress().search.register)
  const example = useRegisterExample(kind === 'example')
  const session = useRegisterSession()
  const portfolio = { own: ownPortfolio(base), example: example.data, file: session?.portfolio ?? undefined }[kind]
  const settings = base.portfolioSettings
  const measured = portfolio && settings ? measureInView(kind, portfolio, settings, today()) : null
  const before = kind === 'file' && session ? earlierRegister(session, base) : null
  const [name, earlier] = [before?.name, before?.portfolio]
  const inView = useMemo(
    () => measured && { ...measured, before: name && earlier ? { name, portfolio: earlier } : null },
    [measured, name, earlier],
  )
  if (inView) return { state: 'ready', inView }
  if (settings === null) return { state: 'noSettings', kind }
  if (kind === 'file') return { state: session?.state === 'reading' ? 'reading' : 'noFile', kind }
  return { state: example.isError ? 'failed' : 'loading', kind }
}

function earlierRegister({ comparedTo, before }: RegisterSession, base: KnowledgeBase): EarlierRegister | null {
  const portfolio = comparedTo === ownRegister ? ownPortfolio(base) : before
  return comparedTo !== null && portfolio ? { name: comparedTo, portfolio } : null
}
