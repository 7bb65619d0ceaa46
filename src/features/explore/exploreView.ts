import { findsIn } from '../../blocks/textSearch.ts'
import { fitsTheme, parseThemeFilter } from '../../blocks/themeFilter.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { type SortKey, sortRows } from '../../design/sortRows.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import type { ExploreChoice, SortColumn } from './exploreChoice.ts'
import type { ExploreRow } from './exploreRows.ts'

/** Rows under the name of their theme; the name is empty where the rows are sorted across the themes. */
export interface ExploreGroup {
  readonly id: string
  readonly name: string
  /** All that are found, also those not yet shown. */
  readonly count: number
  readonly rows: readonly ExploreRow[]
}

/** Exactly what the page shows of a choice. */
export interface ExploreFound {
  /** All that are found, in order. */
  readonly rows: readonly ExploreRow[]
  /** As many as are shown at once. */
  readonly groups: readonly ExploreGroup[]
  readonly shownCount: number
  /** Where the large chart stands among those found; -1 when nothing is found. */
  readonly at: number
  /** The indicator asked for is not among those found, and the first is shown in its place. */
  readonly isElsewhere: boolean
}

export const sortKeys: Record<SortColumn, (row: ExploreRow) => SortKey> = {
  navn: ({ figure }) => figure.name,
  sted: ({ figure }) => figure.place || null,
  periode: ({ latest }) => latest?.start ?? null,
  tema: ({ subThemes, theme }) => subThemes[0]?.number ?? theme?.number ?? null,
}

export function exploreFound(
  all: readonly ExploreRow[],
  choice: ExploreChoice,
  themes: readonly Theme[],
  locale: Locale,
): ExploreFound {
  const rows = inOrder(chosenRows(all, choice, themes), choice)
  const asked = rows.findIndex(({ indicator }) => indicator.id === choice.indicatorId)
  return {
    rows,
    groups: groupsOf(rows, choice, locale),
    shownCount: Math.min(rows.length, choice.most),
    at: rows.length === 0 ? -1 : Math.max(0, asked),
    isElsewhere: choice.indicatorId !== null && asked < 0,
  }
}

/** The rows that are asked for. */
function chosenRows(all: readonly ExploreRow[], choice: ExploreChoice, themes: readonly Theme[]): ExploreRow[] {
  const theme = parseThemeFilter(choice.theme ?? undefined, themes)
  const tests: ((row: ExploreRow) => boolean)[] = [
    ({ indicator: { themeId, alsoThemeIds, subThemeIds } }) =>
      theme === null || fitsTheme({ themeIds: [themeId, ...alsoThemeIds], subThemeIds }, theme),
    ({ hasHome }) => choice.hasHome === null || hasHome === choice.hasHome,
    ({ hasTarget }) => choice.hasTarget === null || hasTarget === choice.hasTarget,
    ({ verdict }) => choice.verdict === null || (verdict ?? 'noTarget') === choice.verdict,
    ({ publishers }) => choice.publisher === null || publishers.includes(choice.publisher),
    (row) => choice.age === null || ageOf(row) === choice.age,
    ({ figure }) => choice.course === null || figure.change?.tone === toneOf[choice.course],
    ({ searched }) => findsIn(choice.search, searched),
  ]
  return all.filter((row) => tests.every((test) => test(row)))
}

const toneOf = { bedre: 'better', svakere: 'weaker' } as const

function ageOf({ latest, figure }: ExploreRow): ExploreChoice['age'] {
  if (latest === null) return 'mangler'
  return figure.isOld ? 'gammel' : 'ny'
}

/** Sorted where that is asked for; else a theme that is asked for stands before the others its indicators are placed on. */
function inOrder(rows: readonly ExploreRow[], { sort, theme }: ExploreChoice): readonly ExploreRow[] {
  if (sort) return sortRows(rows, sortKeys[sort.column], sort.direction)
  const number = theme?.split('.')[0]
  return rows.toSorted((a, b) => Number(b.theme?.number === number) - Number(a.theme?.number === number))
}

function groupsOf(rows: readonly ExploreRow[], { sort, most }: ExploreChoice, locale: Locale): ExploreGroup[] {
  if (sort) return [{ id: '', name: '', count: rows.length, rows: rows.slice(0, most) }]
  const ids = [...new Set(rows.map(({ theme }) => theme?.id ?? ''))]
  const groups = ids.map((id) => {
    const here = rows.filter(({ theme }) => (theme?.id ?? '') === id)
    const theme = here[0]?.theme
    const name = theme ? `${theme.number} ${inLocale(theme.name, locale)}` : ''
    return { id, name, count: here.length, rows: here.filter((row) => rows.indexOf(row) < most) }
  })
  return groups.filter((group) => group.rows.length > 0)
}
