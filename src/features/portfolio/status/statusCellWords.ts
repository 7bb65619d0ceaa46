import { formatDuration } from '../../../i18n/formatDuration.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { lateWords, overWords } from '../amount.ts'
import { statusTexts } from './statusTexts.ts'
import type { StatusCell } from './statusView.ts'

/** A cell of the status table in words alone: the project's own, what the figures say, or why it is missing. */
export function statusCellWords(cell: StatusCell, locale: Locale): string {
  const t = textsIn(statusTexts, locale)
  if (cell.kind === 'reported') return cell.raw
  if (cell.kind === 'computed') return `${computedWords(cell, locale)} (${t.computed})`
  if (cell.reason === 'exempt') return cell.basis ? `${t.exempt} (${cell.basis})` : t.exempt
  const words = cell.reason === 'notStarted' ? t.notStarted : cell.raw
  return words || t.notReported
}

export function computedWords({ of, value }: Extract<StatusCell, { kind: 'computed' }>, locale: Locale): string {
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
