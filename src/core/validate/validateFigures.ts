import { gapStatuses } from '../descriptor/ObservationStatus.ts'
import { numberAt, type Table, textAt } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rangeWords, rowsWhere } from './validateConstraints.ts'

interface Scale {
  readonly min: number
  readonly max: number
}

/** Figures and targets beyond the natural ends of their unit's scale, such as 104 %. */
export function validateScale(table: Table, indicators: Table | undefined, units: Table | undefined): Issue[] {
  if (!indicators || !units) return []
  const scaleOf = scalesByIndicator(indicators, units)
  const outside = (row: number) => {
    const scale = scaleOf.get(textAt(table, row, 'indicator_id'))
    const value = numberAt(table, row, 'value')
    return scale && value !== null && (value < scale.min || value > scale.max) ? scale : null
  }
  return rowsWhere(table, (row) => outside(row) !== null).map((row) => {
    const { min, max } = outside(row) as Scale
    return {
      ...issueAt(table, row, { name: 'value' }, 'verdi-utenfor', String(numberAt(table, row, 'value'))),
      expected: rangeWords(min, max),
    }
  })
}

function scalesByIndicator(indicators: Table, units: Table): Map<string, Scale> {
  const scaleOfUnit = new Map(
    rowsWhere(units, () => true).map((row) => [
      textAt(units, row, 'unit_id'),
      {
        min: numberAt(units, row, 'scale_min') ?? Number.NEGATIVE_INFINITY,
        max: numberAt(units, row, 'scale_max') ?? Number.POSITIVE_INFINITY,
      },
    ]),
  )
  return new Map(
    rowsWhere(indicators, () => true).flatMap((row) => {
      const scale = scaleOfUnit.get(textAt(indicators, row, 'unit_id'))
      return scale ? [[textAt(indicators, row, 'indicator_id'), scale] as const] : []
    }),
  )
}

/** Observations that say a status for a gap but hold a number, or the reverse. A number said to be hidden is not shown. */
export function validateStatus(table: Table): Issue[] {
  const gaps = new Set<string>(gapStatuses)
  const contradicts = (row: number) => {
    const status = textAt(table, row, 'status')
    return status !== '' && gaps.has(status) === (numberAt(table, row, 'value') !== null)
  }
  return rowsWhere(table, contradicts).map((row) =>
    issueAt(table, row, { name: 'value' }, 'verdi-ukjent', String(numberAt(table, row, 'value') ?? '')),
  )
}
