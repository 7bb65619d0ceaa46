import type { PlainCell } from '../../core/intake/tableRows.ts'
import { useOverflow } from '../../design/useOverflow.ts'
import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { TablePreview } from '../../load/intakeMessages.ts'
import { openTexts } from './openTexts.ts'

/** The first rows as they were read: numbers as numbers, codes as texts. */
export function PreviewTable({ preview }: { preview: TablePreview }) {
  const t = useTexts(openTexts)
  const locale = useLocale()
  const { facts, rows, rowCount } = preview
  const columns = facts.map((fact, at) => ({ ...fact, at, id: `${at}\n${fact.name}` }))
  const [frame, overflows] = useOverflow<HTMLDivElement>()
  const caption = t.previewOf(formatNumber(rows.length, 0, locale), formatNumber(rowCount, 0, locale))
  return (
    <div
      ref={frame}
      className="kg-open__preview"
      {...(overflows && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
    >
      <table>
        <caption className="kg-label">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, isNumber }) => (
              <th key={id} scope="col" data-numeric={isNumber || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their number
            <tr key={row}>
              {columns.map(({ id, at, isNumber }) => (
                <td key={id} data-numeric={isNumber || undefined}>
                  {shown(cells[at] ?? null, isNumber)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** As read, without rounding; an empty cell is told by its sign. */
function shown(cell: PlainCell, isNumber: boolean): string {
  if (cell === null) return isNumber ? '..' : noBreakSpace
  return typeof cell === 'number' ? String(cell).replace('.', ',').replace('-', '−') : String(cell)
}
