import type { ColumnFacts } from '../../core/mapping/columnFacts.ts'
import type { ColumnRole, Mapping } from '../../core/mapping/Mapping.ts'

/** A line of the list of columns: one column, or many that stand side by side and are of one kind. */
export interface MappingRow {
  readonly columns: readonly number[]
  readonly name: string
  readonly last: string
  readonly examples: readonly string[]
  readonly role: ColumnRole
}

const fewest = 3

/** Columns of periods beside each other are one line: a table of twenty years is chosen once. */
export function mappingRows(facts: readonly ColumnFacts[], { uses }: Mapping): MappingRow[] {
  const rows: MappingRow[] = []
  for (const [column, { name, examples }] of facts.entries()) {
    const use = uses[column]
    const before = rows.at(-1)
    const first = before && uses[before.columns[0] as number]
    const isSame = use?.period != null && first?.period != null && use.measure === first.measure
    if (before && isSame) rows[rows.length - 1] = { ...before, columns: [...before.columns, column], last: name }
    else rows.push({ columns: [column], name, last: name, examples, role: use?.role ?? 'ignored' })
  }
  return rows.flatMap((row) => (row.columns.length < fewest ? oneByOne(row, facts) : [row]))
}

function oneByOne({ columns, role }: MappingRow, facts: readonly ColumnFacts[]): MappingRow[] {
  return columns.map((column) => {
    const { name = '', examples = [] } = facts[column] ?? {}
    return { columns: [column], name, last: name, examples, role }
  })
}
