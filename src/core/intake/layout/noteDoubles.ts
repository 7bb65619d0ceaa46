import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { NumberColumn, Table, TextColumn } from '../Table.ts'
import { hangingColumns } from './noteHanging.ts'

/** Doubles are a fault only where they are few: else the columns are no key. To tell of them more may be found than to act on them. */
const mostDoubles = { told: 0.5, counted: 0.05 }
/**
 * Where a time and something beside it name the row, more doubles are one too. A column of numbers that is part of the key,
 * such as an age, makes at least half of the rows doubles.
 */
const mostOfKeyed = 1 / 3
const timeWord =
  /(?:^|[^a-zæøå])(?:år|aar|year|dato|date|periode|period|måned|month|kvartal|tid|time|uke|week)(?![a-zæøå])/i

/** A number that names a row, and does not measure it. */
const keyNumber =
  /(?:^|[^a-zæøå])(?:måneds?|kvartals?|ukes?|month|quarter|week|alder|age|trinn|klassetrinn)(?:nummer|nr)?(?![a-zæøå])/i

/** Of a table without a plain key, rows are held against each other cell by cell only up to here: it takes a text for each row. */
const mostComparedRows = 200_000

/** A row that names the same as an earlier one. */
export interface DoubleRow {
  readonly row: number
  readonly first: number
}

/**
 * Rows that all texts, years and dates of another row name too, in a table where such rows are rare or its key is plain. Where
 * they are too many for that, those that are the same to the last cell: to tell of them in any table, to act on them in one
 * of a plain key.
 */
export function findDoubles(table: Table, use: keyof typeof mostDoubles): DoubleRow[] {
  const keys = keysOf(table)
  if (keys.length === 0 || hangingColumns(table).length > 0) return []
  const numbers = table.columns.filter((column) => column.kind === 'number')
  if (numbers.length === 0 && use === 'counted') return []
  // One number a row has no other column that could be part of the key.
  const share = isKeyed(keys) && use === 'counted' ? (numbers.length === 1 ? 1 / 2 : mostOfKeyed) : mostDoubles[use]
  const keyOf = rowKeys(
    keys,
    numbers.filter(({ field }) => keyNumber.test(field.name)),
  )
  const named = doublesBy(keyOf, table.rowCount, Math.max(1, table.rowCount * share))
  if (named !== null) return named
  if (!isKeyed(keys) && (use === 'counted' || table.rowCount > mostComparedRows)) return []
  const wholeRow = (row: number) => `${keyOf(row)} ${numbers.map(({ values }) => values[row]).join(' ')}`
  return doublesBy(wholeRow, table.rowCount, table.rowCount) ?? []
}

/** Null where there are more than `most`. */
function doublesBy(keyOf: (row: number) => string | number, rowCount: number, most: number): DoubleRow[] | null {
  const seen = new Map<string | number, number>()
  const doubles: DoubleRow[] = []
  for (let row = 0; row < rowCount && doubles.length <= most; row += 1) {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    else doubles.push({ row, first })
  }
  return doubles.length > most ? null : doubles
}

/** Tells of them, by the lines of the later ones. */
export function noteDoubles(table: Table): Issue[] {
  const doubles = findDoubles(table, 'told')
  const [first] = doubles
  if (!first) return []
  const lines = doubles.map(({ row }) => table.lines[row] as number)
  const value = quoteCell(nameOfRow(table, first.row))
  const at = { file: table.file, line: lines[0] as number, lines: lines.slice(0, 5) }
  return [{ ...at, code: 'nokkel-dobbel', severity: 'note', value, count: doubles.length }]
}

/** `Asker · 2024` */
export function nameOfRow(table: Table, row: number): string {
  return keysOf(table)
    .map(({ categories, codes }) => categories[codes[row] as number] ?? '')
    .join(' · ')
}

function keysOf({ columns }: Table): TextColumn[] {
  return columns.filter((column): column is TextColumn => column.kind === 'text' && column.categories.length > 0)
}

/** A time, and one or two columns that say of what. */
function isKeyed(keys: readonly TextColumn[]): boolean {
  const times = keys.filter(({ field }) => field.type === 'year' || field.type === 'date' || timeWord.test(field.name))
  return times.length > 0 && keys.length > times.length && keys.length < 5
}

/** What a row's texts are together, with the numbers that name it: a number where all of them can be counted, else a text. */
function rowKeys(keys: readonly TextColumn[], named: readonly NumberColumn[]): (row: number) => string | number {
  const combinations = keys.reduce((product, { categories }) => product * (categories.length + 1), 1)
  if (combinations > Number.MAX_SAFE_INTEGER || named.length > 0)
    return (row) => [...keys.map(({ codes }) => codes[row]), ...named.map(({ values }) => values[row])].join(' ')
  return (row) => keys.reduce((sum, { categories, codes }) => sum * (categories.length + 1) + (codes[row] ?? -1) + 1, 0)
}
