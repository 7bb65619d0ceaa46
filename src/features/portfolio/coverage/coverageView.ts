import type { SubTheme, Theme } from '../../../core/model/Theme.ts'
import { sumOf } from '../../../core/portfolio/metrics/Metric.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { shownAmounts } from '../shownAmounts.ts'

export interface CoverageCell {
  readonly subTheme: SubTheme
  readonly count: number
  readonly withAmount: number
  /** Whole budgets of the active projects that touch it, never to be added over sub-themes. */
  readonly sum: number | null
}

export interface CoverageColumn {
  readonly theme: Theme
  readonly cells: readonly CoverageCell[]
  readonly active: number
}

export interface CoverageView {
  readonly columns: readonly CoverageColumn[]
  readonly all: number
  readonly empty: readonly SubTheme[]
  /** The theme with the fewest active projects; null where several share the place, or none has any. */
  readonly thinnest: CoverageColumn | null
}

/** The mandate's sub-themes by active projects (portfolio.md §4.1, view 11). */
export function projectCoverage(view: PortfolioView): CoverageView {
  const amounts = shownAmounts(view, 'budsjett')
  const keysOf = new Map(view.measured.subThemes.map(({ subThemeId, projectKeys }) => [subThemeId, projectKeys]))
  const columns = view.themes.map((theme): CoverageColumn => {
    const cells = theme.subThemes.map((subTheme): CoverageCell => {
      const keys = keysOf.get(subTheme.id) ?? []
      const own = keys.flatMap((key) => amounts.get(key) ?? [])
      return { subTheme, count: keys.length, withAmount: own.length, sum: sumOf(own) }
    })
    return { theme, cells, active: new Set(theme.subThemes.flatMap(({ id }) => keysOf.get(id) ?? [])).size }
  })
  const cells = columns.flatMap((column) => column.cells)
  const [first, second] = columns.toSorted((a, b) => a.active - b.active)
  return {
    columns,
    all: cells.length,
    empty: cells.flatMap(({ subTheme, count }) => (count === 0 ? [subTheme] : [])),
    thinnest: first && second && first.active < second.active ? first : null,
  }
}
