import type { PortfolioKind } from './PortfolioInView.ts'

/** `register=eksempel` is the made-up example, `register=fil` what has been dropped; everything else is our own. */
export function kindAsked(register: string | undefined): PortfolioKind {
  if (register === 'eksempel') return 'example'
  return register === 'fil' ? 'file' : 'own'
}
