import type { Issue } from '../../issue/Issue.ts'
import type { Share, ThemeWeight } from '../register/Field.ts'
import type { Value } from '../register/Value.ts'
import { type ColumnSource, faultAt } from './ColumnSource.ts'
import { plainHeading } from './plainWord.ts'
import { readMoney } from './readMoney.ts'

const percentSign = /\s*(%|prosent|per cent|percent|pct\.?)\s*$/i
const one = { factor: 1, currency: '' } as const

/** A column of plain numbers: probabilities, measurements, per cent complete. A per cent sign is taken off. */
export function readNumbers(source: ColumnSource): { values: Value<number>[]; issues: Issue[] } {
  const cells = source.cells.map((cell) => cell.replace(percentSign, ''))
  const { values, issues } = readMoney({ ...source, cells, unit: one, isZeroDoubtful: false })
  return { values: values.map((value, row) => ({ ...value, raw: source.cells[row] ?? '' })), issues: [...issues] }
}

/** Shares: `22 %` is a percentage, `2 mill. kr` an amount; a bare number is either, and must be declared. */
export function readShares(source: ColumnSource): { values: Value<Share>[]; issues: Issue[] } {
  const isPercentColumn = /%|prosent|per cent|andel i pst/.test(plainHeading(source.heading))
  const isPercent = (cell: string) => percentSign.test(cell) || (isPercentColumn && /^[\d.,\s]+$/.test(cell))
  const percents = readNumbers({ ...source, cells: source.cells.map((cell) => (isPercent(cell) ? cell : '')) })
  const amounts = readMoney({
    ...source,
    unit: source.by === 'id' || source.by === 'label' ? null : source.unit,
    cells: source.cells.map((cell) => (isPercent(cell) ? '' : cell)),
  })
  const values = source.cells.map((cell, row): Value<Share> => {
    const kind = isPercent(cell) ? 'percent' : 'amount'
    const value = (kind === 'percent' ? percents.values : amounts.values)[row] as Value<number>
    return value.parsed === null ? value : { raw: value.raw, parsed: { kind, value: value.parsed } }
  })
  return { values, issues: [...percents.issues, ...amounts.issues] }
}

/** `T1:40|T4:60`. Weights that do not add up to 100 are refused, never scaled (portfolio.md §5). */
export function readWeights(source: ColumnSource): { values: Value<readonly ThemeWeight[]>[]; issues: Issue[] } {
  const issues: Issue[] = []
  const values = source.cells.map((raw, row): Value<readonly ThemeWeight[]> => {
    if (raw === '') return { raw, parsed: null, reason: 'empty' }
    const weights = raw.split(/[|;\n]/).map(parseWeight)
    const sum = weights.reduce((total, weight) => total + (weight?.percent ?? Number.NaN), 0)
    if (Math.abs(sum - 100) < 1e-9) return { raw, parsed: weights.filter((weight) => weight !== null) }
    issues.push(faultAt(source, row, Number.isNaN(sum) ? 'verdi-ikke-lest' : 'vekt-sum', 'T1:40|T4:60'))
    return { raw, parsed: null, reason: Number.isNaN(sum) ? 'unreadable' : 'refused' }
  })
  return { values, issues }
}

function parseWeight(text: string): ThemeWeight | null {
  const parts = /^\s*(T[1-4])\s*:\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/i.exec(text)
  return parts ? { themeId: (parts[1] ?? '').toUpperCase(), percent: Number((parts[2] ?? '').replace(',', '.')) } : null
}
