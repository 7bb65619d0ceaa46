import type { Colour } from '../../../core/portfolio/register/Field.ts'
import { Tag, type Tone } from '../../../design/Tag.tsx'
import { formatDuration } from '../../../i18n/formatDuration.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../../i18n/texts.ts'
import { lateWords, overWords } from '../amount.ts'
import { statusTexts } from './statusTexts.ts'
import type { AgeCell, StatusCell } from './statusView.ts'

const tones: Readonly<Record<Colour, Tone>> = { gronn: 'success', gul: 'warning', rod: 'danger' }

/** One cell of the status table: the project's own word, or what the figures say, or that it is missing. */
export function StatusMark({ cell }: { cell: StatusCell }) {
  const t = useTexts(statusTexts)
  const locale = useLocale()
  if (cell.kind === 'missing') {
    const words = cell.reason === 'exempt' ? t.exempt : cell.reason === 'notStarted' ? t.notStarted : cell.raw
    return (
      <Tag tone="mangler" plain>
        {words || t.notReported}
      </Tag>
    )
  }
  const note = cell.kind === 'computed' ? t.computed : cell.disagrees ? t.disagrees : ''
  return (
    <div className="kg-status__cell" data-tone={tones[cell.colour]}>
      <Tag tone={tones[cell.colour]}>{cell.kind === 'reported' ? cell.raw : computedWords(cell, locale)}</Tag>
      {note !== '' && <span className="kg-status__note">{note}</span>}
    </div>
  )
}

function computedWords({ of, value }: Extract<StatusCell, { kind: 'computed' }>, locale: Locale): string {
  switch (of) {
    case 'cost':
      return overWords(value, locale)
    case 'risk':
      return textsIn(statusTexts, locale).risk(String(value))
    case 'days':
      return Math.abs(value) < 60
        ? lateWords(value, locale)
        : lateWords(value, locale).replace(/^.*?(?=forsinket|foran|late|early)/, `${formatDuration(value, locale)} `)
    default:
      return of satisfies never
  }
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
