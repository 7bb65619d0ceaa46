import { type Table, textAt } from '../intake/Table.ts'

/**
 * Accepts the rows of a table whose key says one thing only. A key that stands in several rows, in one file or two, is
 * counted once when its figures agree and not at all when they differ: nobody can know which is meant.
 */
export function undisputedRows(tables: readonly Table[], key: readonly string[], valueField: string) {
  const firstOf = new Map<string, { readonly table: Table; readonly row: number; readonly figure: string }>()
  const disputed = new Set<string>()
  const keyOf = (table: Table, row: number) => key.map((field) => textAt(table, row, field)).join('\u0000')
  for (const table of tables) {
    const column = table.columns.find(({ field }) => field.name === valueField)
    for (let row = 0; row < table.rowCount; row++) {
      const name = keyOf(table, row)
      const figure = column?.kind === 'number' ? `${column.values[row]} ${column.status[row]}` : ''
      const first = firstOf.get(name)
      if (!first) firstOf.set(name, { table, row, figure })
      else if (first.figure !== figure) disputed.add(name)
    }
  }
  return (table: Table, row: number): boolean => {
    const name = keyOf(table, row)
    const first = firstOf.get(name)
    return first?.table === table && first.row === row && !disputed.has(name)
  }
}
