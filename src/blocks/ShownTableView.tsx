import type { ShownTable } from '../export/collection/ShownTable.ts'
import './ShownTableView.css'

/** A table of words as it stands: nothing to sort, heads again on every page of paper. */
export function ShownTableView({ table, caption }: { table: Pick<ShownTable, 'columns' | 'rows'>; caption: string }) {
  const { columns, rows } = table
  // Two columns may have the same words, or none.
  const names = columns.map(({ label }, column) => ({ key: `${column}-${label}`, label }))
  // That there is nothing is said above it; heads over nothing are noise.
  if (rows.length === 0) return null
  const sideOf = (column: number) => columns[column]?.isNumber || undefined
  return (
    // A wide table is read sideways; the keyboard must be able to come into its frame.
    <section className="kg-shown-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="kg-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {names.map(({ key, label }, column) => (
              <th key={key} scope="col" data-number={sideOf(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn as a whole and have no other name
            <tr key={at}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={names[column]?.key} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={names[column]?.key} data-number={sideOf(column)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
