import type { PortfolioKind } from '../register/PortfolioInView.ts'
import type { Roadmap } from './roadmapView.ts'

/** In percent of a narrow lane: half the word of the day, «Registerets dato» where the register is not our own, with half a year. */
const halfWord = { own: 4, other: 14 }
const halfYear = 4

/** The word of the day ends at its line where it would else leave the page. */
export function isAtEnd(today: number): boolean {
  return today > 80
}

/** A year that ends where the lane does: half of it would leave a narrow page. */
export function isLast(at: number): boolean {
  return at > 94
}

/** The years with room beside the word of the day. */
export function yearsBeside({ years, today }: Pick<Roadmap, 'years' | 'today'>, kind: PortfolioKind): Roadmap['years'] {
  if (today === null) return years
  const half = kind === 'own' ? halfWord.own : halfWord.other
  const [before, after] = isAtEnd(today) ? [2 * half + halfYear, halfYear] : [half, half]
  return years.filter(({ at }) => at <= today - before || at >= today + after)
}
