import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Table, TextColumn } from '../Table.ts'

/** Fewer blanks than this share of the rows are gaps, not a way of writing. */
const leastShare = 1 / 3

/**
 * The first columns of a table that name a group on its first line only, as merged cells and printed tables do: blank below, while
 * the columns after them tell the rows of each group apart.
 */
export function hangingColumns(table: Table): TextColumn[] {
  const texts = leadingTexts(table)
  const found: TextColumn[] = []
  for (const [at, column] of texts.entries()) {
    const beside = texts.slice(at + 1)
    if (!isHanging(column, beside, table.rowCount)) break
    found.push(column)
  }
  return found
}

/** Tells of them: nothing is filled in. */
export function noteHanging(table: Table): Issue[] {
  return hangingColumns(table).map(({ field, categories, codes }) => {
    const rows = [...codes.keys()].filter((row) => codes[row] === -1)
    const lines = rows.slice(0, 5).map((row) => table.lines[row] as number)
    const above = categories[codes[(rows[0] as number) - 1] as number] as string
    const at = { file: table.file, line: lines[0] as number, column: field.name, value: quoteCell(above) }
    return { ...at, code: 'verdi-mangler', severity: 'note', expected: 'above', count: rows.length, lines }
  })
}

/** The texts before the first figures, years among them. */
function leadingTexts({ columns }: Table): TextColumn[] {
  const first = columns.findIndex(({ kind }) => kind === 'number')
  return columns.slice(0, Math.max(0, first)).filter((column): column is TextColumn => column.kind === 'text')
}

function isHanging({ codes }: TextColumn, beside: readonly TextColumn[], rowCount: number): boolean {
  if (beside.length === 0 || codes[0] === -1) return false
  const blank = codes.reduce((sum, code) => (code < 0 ? sum + 1 : sum), 0)
  if (blank === 0 || blank < rowCount * leastShare) return false
  const seen = new Set<string>()
  const last = beside.map(() => -1)
  return codes.every((code, row) => {
    if (code >= 0) {
      seen.clear()
      last.fill(-1)
    }
    const own = beside.map((column) => column.codes[row] as number)
    // A column beside may hang too: its blank says what stands above.
    own.forEach((found, at) => {
      if (found >= 0) last[at] = found
    })
    const key = last.join(' ')
    const isNew = !seen.has(key) && own.some((found) => found >= 0)
    seen.add(key)
    return isNew
  })
}
