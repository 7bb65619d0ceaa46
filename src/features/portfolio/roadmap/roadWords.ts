import { formatDuration } from '../../../i18n/formatDuration.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { lateWords } from '../amount.ts'
import { roadmapTexts } from './roadmapTexts.ts'
import type { RoadRow } from './roadmapView.ts'

/** What a project's bar shows, in words. */
export function roadWords({ end, endBy, days, marks }: RoadRow, locale: Locale): string {
  const t = textsIn(roadmapTexts, locale)
  const parts = [`${formatDate(end.text, locale)}, ${t[endBy]}`]
  if (days !== null) parts.push(Math.abs(days) < 60 ? lateWords(days, locale) : lateInMonths(days, locale))
  if (marks.length > 0) parts.push(t.marks(marks.length))
  return parts.join(' · ')
}

function lateInMonths(days: number, locale: Locale): string {
  return `${lateWords(days, locale)} (${formatDuration(days, locale)})`
}
