import type { Measure } from '../../core/descriptor/Resource.ts'
import { categoryAt, type Dataset } from '../../core/model/Dataset.ts'
import type { StatisticsRow } from './StatisticsRow.ts'

/** Why figures may not be added up. */
export type NoSumReason = 'notAdditive' | 'levels' | 'periods' | 'groups' | 'nothing'

/** A sum over places of one level, in one period and one group; or the reason why there is none. */
export type MeasureSum =
  | {
      readonly measure: Measure
      readonly sum: number
      readonly places: number
      readonly missing: number
      readonly level: string
    }
  | { readonly measure: Measure; readonly sum: null; readonly reason: NoSumReason }

/** Figures are added over places only, and never over levels: a county holds its municipalities. */
export function measureSum(
  measure: Measure,
  dataset: Dataset,
  rows: readonly StatisticsRow[],
  levelOf: (row: StatisticsRow) => string,
): MeasureSum {
  const none = (reason: NoSumReason): MeasureSum => ({ measure, sum: null, reason })
  if (!measure.additive) return none('notAdditive')
  const levels = new Set(rows.map(levelOf))
  if (levels.size > 1) return none('levels')
  for (const dimension of dataset.dimensions.filter(({ role, id }) => role !== 'geo' && id !== 'level')) {
    const categories = new Set(rows.map(({ index }) => categoryAt(dimension, index)))
    if (categories.size > 1) return none(dimension.role === 'time' ? 'periods' : 'groups')
  }
  const values = rows.map(({ index }) => dataset.values[index] as number).filter((value) => !Number.isNaN(value))
  if (values.length === 0) return none('nothing')
  const sum = values.reduce((total, value) => total + value, 0)
  return { measure, sum, places: values.length, missing: rows.length - values.length, level: [...levels][0] ?? '' }
}
