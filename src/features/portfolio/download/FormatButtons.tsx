import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { ViewFormat } from './makeViewFile.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'

interface FormatButtonsProps<Format extends ViewFormat> {
  readonly legend: string
  readonly formats: readonly Format[]
  readonly onPress: (format: Format) => void
}

export function FormatButtons<Format extends ViewFormat>({ legend, formats, onPress }: FormatButtonsProps<Format>) {
  const t = useTexts(portfolioDownloadTexts)
  return (
    <fieldset className="kg-view-files__group">
      <legend className="kg-label">{legend}</legend>
      {formats.map((format) => (
        <button
          key={format}
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => onPress(format)}
        >
          {t[format]}
        </button>
      ))}
    </fieldset>
  )
}
