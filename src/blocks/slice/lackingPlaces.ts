import { parsePeriod } from '../../core/model/Period.ts'
import type { Place } from '../../core/model/Place.ts'
import { axisOf, type PivotFrame } from './PivotFrame.ts'
import { categoriesOf, type PivotAnswers, type PivotCell } from './pivotTable.ts'

/**
 * By column: how many of the places that should have a figure do, where some do not. Most of what is known of places leaves
 * open when they came and went, so a missing place is a missing part only in a table that follows places back past their
 * beginning: there the ground of each was there every year. Elsewhere a place without a figure may not have existed.
 */
export function lackingPlaces(
  frame: PivotFrame,
  { cells }: Pick<PivotAnswers, 'cells'>,
): readonly PivotCell['incomplete'][] {
  const { rows, columns, values } = cells
  const years = yearsOf(frame, columns)
  const [only, ...others] = rows.dimensions
  const isSum = frame.selection.reduction.as === 'sum'
  if (!isSum || !years || only === undefined || others.length > 0 || axisOf(frame, only).role !== 'geo') return []
  const places = times(rows.length, (row) => frame.base.places.get(categoriesOf(rows, row, frame.shape)[0] ?? ''))
  const has = (row: number, column: number) => !Number.isNaN(values[row * columns.length + column])
  const comesBefore = (place: Place | undefined, row: number) =>
    years.some((year, column) => has(row, column) && year < (place?.validFrom ?? Number.NEGATIVE_INFINITY))
  if (!places.some(comesBefore)) return []
  return years.map((year, column) => {
    const counted = times(rows.length, (row) => has(row, column)).filter(Boolean).length
    const lacking = places.filter((place, row) => !has(row, column) && isThere(place, year)).length
    return counted > 0 && lacking > 0 ? { counted, expected: counted + lacking } : null
  })
}

function isThere(place: Place | undefined, year: number): boolean {
  return year >= (place?.validFrom ?? year) && year <= (place?.validTo ?? year)
}

/** The year of each column; null where a column is of no year. */
function yearsOf(frame: PivotFrame, axis: PivotAnswers['cells']['columns']): readonly number[] | null {
  const at = axis.dimensions.findIndex((id) => axisOf(frame, id).role === 'time')
  if (at < 0) return null
  const years = times(axis.length, (column) => parsePeriod(categoriesOf(axis, column, frame.shape)[at] ?? '')?.year)
  return years.every((year) => year !== undefined) ? years : null
}

function times<T>(count: number, made: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => made(at))
}
