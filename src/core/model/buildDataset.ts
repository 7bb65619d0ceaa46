import { isGapStatus, isObservationStatus, statusCode, statusOfCode } from '../descriptor/ObservationStatus.ts'
import { columnOf, type NumberColumn, type Table, textAt } from '../intake/Table.ts'
import type { Coded, Dataset, Dimension } from './Dataset.ts'

interface CubeColumns {
  readonly id: string
  /** Dimension id and the column that holds it. */
  readonly dimensions: readonly { readonly id: string; readonly column: string; readonly role: Dimension['role'] }[]
  readonly value: string
  /** Said of every row when the table has no source column. */
  readonly sourceId: string
}

/**
 * One dataset of all rows of the tables that `keep` accepts, in the order of the tables. Cells that are missing in a
 * dimension are the category ''. A status column, where there is one, overrules the status that the value's mark gave,
 * unless the value is missing.
 */
export function buildDataset(
  tables: readonly Table[],
  columns: CubeColumns,
  keep: (table: Table, row: number) => boolean,
): Dataset {
  const rows = tables.flatMap((table) => Array.from({ length: table.rowCount }, (_, row) => ({ table, row })))
  const kept = rows.filter(({ table, row }) => keep(table, row))
  const coded = (textOfRow: (at: (typeof kept)[number]) => string) => codeTexts(kept.map(textOfRow))
  const notes = new Map<number, string>()
  kept.forEach(({ table, row }, index) => {
    const note = textAt(table, row, 'note')
    if (note !== '') notes.set(index, note)
  })
  return {
    id: columns.id,
    dimensions: columns.dimensions.map(({ id, column, role }) => ({
      id,
      role,
      ...coded(({ table, row }) => textAt(table, row, column)),
    })),
    values: Float64Array.from(kept, ({ table, row }) => cellOf(table, row, columns.value).value),
    status: Uint8Array.from(kept, ({ table, row }) => cellOf(table, row, columns.value).status),
    origins: {
      file: coded(({ table }) => table.file),
      line: Uint32Array.from(kept, ({ table, row }) => table.lines[row] as number),
      source: coded(({ table, row }) => textAt(table, row, 'source_id') || columns.sourceId),
      confidence: coded(({ table, row }) => textAt(table, row, 'confidence')),
      notes,
    },
  }
}

const missing = { value: Number.NaN, status: statusCode('missing') }

function cellOf(table: Table, row: number, name: string): { value: number; status: number } {
  const column = columnOf(table, name)
  if (column?.kind !== 'number') return missing
  return { value: column.values[row] as number, status: cellStatus(table, row, column) }
}

/** The status of a figure: what its mark said, unless a status column says more of the same kind. */
export function cellStatus(table: Table, row: number, column: NumberColumn): number {
  const marked = column.status[row] as number
  const declared = textAt(table, row, 'status')
  if (!isObservationStatus(declared) || isGapStatus(declared) !== isGapStatus(statusOfCode(marked))) return marked
  return marked === 0 || Number.isNaN(column.values[row]) ? statusCode(declared) : marked
}

/** Texts as codes into the list of distinct texts, in order of first appearance, in the narrowest array that holds them. */
export function codeTexts(texts: readonly string[]): Coded {
  const codeOf = new Map<string, number>()
  for (const text of texts) if (!codeOf.has(text)) codeOf.set(text, codeOf.size)
  const codes = texts.map((text) => codeOf.get(text) as number)
  const categories = [...codeOf.keys()]
  if (categories.length <= 0x100) return { categories, codes: Uint8Array.from(codes) }
  return { categories, codes: categories.length <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes) }
}
