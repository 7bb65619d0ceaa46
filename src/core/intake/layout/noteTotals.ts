import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { NumberColumn, Table, TextColumn } from '../Table.ts'

/** What publishers call a category that is the sum of the others. */
export const totalName =
  /^(?:i alt|ialt|sum|sum .{1,60}|total|totalt|totals|totalsum|hele landet|landet|heile landet|alle|alle (?!(?:skal|må|bør|har|får|kan|er|som|vil) ).{1,40}|begge kjønn|begge kjønn i alt|kommunene i alt|all|.{1,60} i alt|.{1,60} totalt|grand total|samlet|summa|hela landet|hele norge|insgesamt|gesamt|yhteensä|koko maa)$/i

/** Rows that hold the sum of others: by their name, or because the last or first row is just that. They are kept, and named. */
export function noteTotals(table: Table): Issue[] {
  const found = new Map<number, string>()
  // Where nothing is counted, no row is the sum of others.
  if (!table.columns.some(({ kind }) => kind === 'number')) return []
  for (const column of table.columns) if (column.kind === 'text') addNamed(column, found)
  for (const row of [table.rowCount - 1, 0]) if (!found.has(row) && isSumOfRest(table, row)) found.set(row, '')
  if (found.size === 0) return []
  const rows = [...found.keys()].sort((a, b) => a - b)
  const lines = rows.map((row) => table.lines[row] as number)
  const name = found.get(rows[0] as number) ?? ''
  const value = name === '' ? {} : { value: quoteCell(name) }
  const line = lines[0] as number
  return [
    {
      code: 'sumrad-funnet',
      severity: 'note',
      file: table.file,
      line,
      ...value,
      count: rows.length,
      lines: lines.slice(0, 5),
    },
  ]
}

/** A column that says the same in every row names no totals by it. */
function addNamed({ categories, codes }: TextColumn, found: Map<number, string>): void {
  const names = new Map(categories.flatMap((text, code) => (totalName.test(text) ? [[code, text] as const] : [])))
  if (names.size === 0 || names.size === categories.length || isProse(categories)) return
  codes.forEach((code, row) => {
    const name = names.get(code)
    if (name !== undefined && !found.has(row)) found.set(row, name)
  })
}

const longestName = 60

/** Titles and remarks are no categories: some of them are longer than any category, and most are said once. */
function isProse(categories: readonly string[]): boolean {
  const long = categories.filter(({ length }) => length > longestName).length
  return long > 2 && long > categories.length / 10
}

const leastParts = 3

/** Every column of numbers, and there is one that is not nought, holds in this row the sum of all the other rows. */
export function isSumOfRest({ columns, rowCount }: Table, row: number): boolean {
  const numbers = columns.filter((column): column is NumberColumn => column.kind === 'number')
  if (rowCount <= leastParts || numbers.length === 0) return false
  const isSum = ({ values }: NumberColumn) => {
    const own = values[row] as number
    const rest = values.reduce((sum, value, index) => (index === row || Number.isNaN(value) ? sum : sum + value), 0)
    return Math.abs(own - rest) <= Math.abs(own) * 1e-9
  }
  return numbers.every(isSum) && numbers.some(({ values }) => values[row] !== 0)
}
