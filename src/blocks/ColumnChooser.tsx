import type { ResolvedColumn } from '../chart/ResolvedTable.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { figureTableTexts } from './figureTableTexts.ts'

interface ColumnChooserProps {
  /** Those one may hide: all but the one that names the rows. */
  readonly columns: readonly ResolvedColumn[]
  readonly hidden: ReadonlySet<string>
  readonly onChange: (hidden: ReadonlySet<string>) => void
}

/** Which columns are shown. The last one cannot be taken away. */
export function ColumnChooser({ columns, hidden, onChange }: ColumnChooserProps) {
  const t = useTexts(figureTableTexts)
  const shown = columns.filter(({ key }) => !hidden.has(key))
  const turn = (key: string) =>
    onChange(new Set(hidden.has(key) ? [...hidden].filter((one) => one !== key) : [...hidden, key]))
  return (
    <details className="kg-column-chooser kg-no-print">
      <summary className="kg-column-chooser__summary">{t.columns(shown.length, columns.length)}</summary>
      <fieldset className="kg-column-chooser__list">
        <legend className="kg-visually-hidden">{t.columnsShown}</legend>
        {columns.map(({ key, label }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={!hidden.has(key)}
              disabled={shown.length === 1 && shown[0]?.key === key}
              onChange={() => turn(key)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
