import { parseSort } from '../../blocks/sortAddress.ts'
import { holdsText } from '../../blocks/textSearch.ts'
import type { Statistics } from '../../core/model/buildStatistics.ts'
import { categoryAt, type Dataset, type Dimension, rowCount } from '../../core/model/Dataset.ts'
import type { Place } from '../../core/model/Place.ts'
import type { Sort } from '../../design/sortRows.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { type MeasureSum, measureSum } from './measureSum.ts'
import type { StatisticsRow } from './StatisticsRow.ts'

/** The search text, the period and one category a dimension, as they stand in the address. */
export type StatisticsChoice = Readonly<Record<string, string | undefined>>

/** In the address: every period, instead of the newest. */
export const everyPeriod = 'alle'

export interface StatisticsView {
  readonly rows: readonly StatisticsRow[]
  readonly total: number
  /** The dimensions beside the place that have more than one category in what is shown. */
  readonly shown: readonly Dimension[]
  /** What one can choose of each dimension; periods newest first. */
  readonly choices: readonly { readonly dimension: Dimension; readonly categories: readonly string[] }[]
  readonly newest: string
  readonly sort: Sort
  readonly sums: readonly MeasureSum[]
}

interface Frame {
  readonly places: ReadonlyMap<string, Place>
  readonly locale: Locale
}

/** A statistics table as it is shown: rows that are chosen, in the order that is asked for. */
export function statisticsView(
  { measures }: Statistics,
  choice: StatisticsChoice,
  { places, locale }: Frame,
): StatisticsView | null {
  const dataset = measures[0]?.dataset
  const geo = dataset?.dimensions.find(({ role }) => role === 'geo')
  if (dataset === undefined || geo === undefined) return null
  const others = dataset.dimensions.filter((dimension) => dimension !== geo)
  const newest = newestPeriod(others)
  const chosen = new Map(others.map((dimension) => [dimension, chosenCategory(dimension, choice, newest)]))
  const nameOf = (id: string) => inLocale(places.get(id)?.name ?? { nb: id, en: id }, locale)
  const rows = chosenRows(dataset, geo, chosen).flatMap((index) => {
    const placeId = categoryAt(geo, index)
    const place = nameOf(placeId)
    return holdsText(choice.sok, [place, placeId]) ? [{ index, placeId, place }] : []
  })
  const columns = ['sted', ...others.map(({ id }) => id), ...measures.map(({ measure }) => measure.field)]
  const sort = parseSort(choice.sorter, columns) ?? { column: 'sted', direction: 'ascending' }
  const levelOf = ({ index, placeId }: StatisticsRow) => levelAt(others, index) ?? places.get(placeId)?.kind ?? ''
  return {
    rows: sortedRows(rows, sort, others, measures),
    total: rowCount(dataset),
    shown: others.filter((dimension) => chosen.get(dimension) === null && dimension.categories.length > 1),
    choices: others
      .filter(({ categories }) => categories.length > 1)
      .map((dimension) => ({ dimension, categories: offered(dimension) })),
    newest,
    sort,
    sums: measures.map(({ measure, dataset: of }) => measureSum(measure, of, rows, levelOf)),
  }
}

function newestPeriod(dimensions: readonly Dimension[]): string {
  const time = dimensions.find(({ role }) => role === 'time')
  return time ? (offered(time)[0] ?? '') : ''
}

function offered({ role, categories }: Dimension): readonly string[] {
  return role === 'time' ? categories.toSorted(compareNames).toReversed() : categories
}

/** Null is every category. */
function chosenCategory({ id, role, categories }: Dimension, choice: StatisticsChoice, newest: string): string | null {
  const asked = role === 'time' ? choice.ar : choice[id]
  if (asked !== undefined && categories.includes(asked)) return asked
  return role === 'time' && asked !== everyPeriod ? newest : null
}

function chosenRows(dataset: Dataset, geo: Dimension, chosen: ReadonlyMap<Dimension, string | null>): number[] {
  const wanted = [...chosen].flatMap(([dimension, category]) =>
    category === null ? [] : [{ codes: dimension.codes, code: dimension.categories.indexOf(category) }],
  )
  const rows = Array.from({ length: geo.codes.length }, (_, row) => row).slice(0, rowCount(dataset))
  return rows.filter((row) => wanted.every(({ codes, code }) => codes[row] === code))
}

/** The level a table states itself; null where it has no such dimension. */
function levelAt(dimensions: readonly Dimension[], row: number): string | null {
  const level = dimensions.find(({ id }) => id === 'level')
  return level ? categoryAt(level, row) : null
}

function sortedRows(
  rows: readonly StatisticsRow[],
  { column, direction }: Sort,
  dimensions: readonly Dimension[],
  measures: Statistics['measures'],
): readonly StatisticsRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const values = measures.find(({ measure }) => measure.field === column)?.dataset.values
  if (values) return rows.toSorted((a, b) => compareValues(values[a.index] as number, values[b.index] as number, sign))
  const dimension = dimensions.find(({ id }) => id === column)
  const textOf = ({ index, place }: StatisticsRow) => (dimension ? categoryAt(dimension, index) : place)
  return rows.toSorted((a, b) => sign * compareNames(textOf(a), textOf(b)))
}

/** What is missing comes last in either order. */
function compareValues(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return sign * (a - b)
}
