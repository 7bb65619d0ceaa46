import { useRef } from 'react'
import type { ObservationStatus } from '../../core/descriptor/ObservationStatus.ts'
import type { PlainCell } from '../../core/intake/tableRows.ts'
import { useOverflow } from '../../design/useOverflow.ts'
import { decimalText } from '../../i18n/decimalText.ts'
import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { statusSign } from '../../i18n/statusWords.ts'
import type { TablePreview } from '../../load/intakeMessages.ts'
import { openTexts } from './openTexts.ts'

/** The first rows as they were read: numbers as numbers, codes as texts. */
export function PreviewTable({ preview }: { preview: TablePreview }) {
  const t = useTexts(openTexts)
  const locale = useLocale()
  const { facts, rows, status, rowCount } = preview
  const columns = facts.map((fact, at) => ({ ...fact, at, id: `${at}\n${fact.name}`, decimals: decimalsIn(rows, at) }))
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  // A missing number is told by the sign of its reason.
  const number = (cell: PlainCell | undefined, reason: ObservationStatus | null | undefined, decimals: number) =>
    typeof cell === 'number' ? formatNumber(cell, decimals, locale) : statusSign(reason ?? 'missing')
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
              {columns.map(({ id, at, isNumber, decimals }) => (
                <td key={id} data-numeric={isNumber || undefined}>
                  {isNumber ? number(cells[at], status?.[row]?.[at], decimals) : String(cells[at] ?? noBreakSpace)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The most decimals a column has: its points stand under each other, and nothing is rounded. */
function decimalsIn(rows: readonly (readonly PlainCell[])[], at: number): number {
  const numbers = rows.flatMap((cells) => (typeof cells[at] === 'number' ? [cells[at]] : []))
  return Math.max(0, ...numbers.map((number) => decimalText(number).split('.')[1]?.length ?? 0))
}
