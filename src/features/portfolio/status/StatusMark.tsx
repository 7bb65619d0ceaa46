import type { Colour } from '../../../core/portfolio/register/Field.ts'
import { Tag, type Tone } from '../../../design/Tag.tsx'
import { formatDuration } from '../../../i18n/formatDuration.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { computedWords, statusCellWords } from './statusCellWords.ts'
import { statusTexts } from './statusTexts.ts'
import type { AgeCell, StatusCell } from './statusView.ts'

const tones: Readonly<Record<Colour, Tone>> = { gronn: 'success', gul: 'warning', rod: 'danger' }

/** One cell of the status table: the project's own word, or what the figures say, or that it is missing. */
export function StatusMark({ cell }: { cell: StatusCell }) {
  const t = useTexts(statusTexts)
  const locale = useLocale()
  if (cell.kind === 'missing') {
    return (
      <Tag tone="mangler" plain>
        {statusCellWords(cell, locale)}
      </Tag>
    )
  }
  const note = cell.kind === 'computed' ? t.computed : cell.disagrees ? t.disagrees : ''
  return (
    <span className="kg-status__cell" data-tone={tones[cell.colour]}>
      <Tag tone={tones[cell.colour]}>{cell.kind === 'reported' ? cell.raw : computedWords(cell, locale)}</Tag>
      {note !== '' && <span className="kg-status__note">{note}</span>}
    </span>
  )
}

/** How long ago the project was last reported. */
export function AgeMark({ age: { days, colour, isClosed } }: { age: AgeCell }) {
  const t = useTexts(statusTexts)
  const locale = useLocale()
  if (colour === null || days === null) {
    return (
      <Tag tone="mangler" plain>
        {isClosed ? t.closed : t.never}
      </Tag>
    )
  }
  return <Tag tone={tones[colour]}>{formatDuration(days, locale)}</Tag>
}
