import type { FieldChange } from '../../../core/portfolio/changes/findChanges.ts'
import { projectFields } from '../../../core/portfolio/register/registerTables.ts'
import { formatNumber, noBreakSpace } from '../../../i18n/formatNumber.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { type InOneLocale, textsIn } from '../../../i18n/texts.ts'
import type { ChangesView } from './changesView.ts'
import { changeTexts } from './changeTexts.ts'

/** The finding: what is new, gone and changed since the register before, or how many have changed since their own report. */
export function changeTitle({ against, compared, changes }: ChangesView, t: InOneLocale<typeof changeTexts>): string {
  const changed = changes.changed.length
  if (against !== null) return t.findingSince(changed, changes.added.length, changes.gone.length)
  return compared === 0 ? t.none : t.finding(changed, compared)
}

export function changeWords({ kind, field, before, after, by }: FieldChange, currency: string, locale: Locale): string {
  const t = textsIn(changeTexts, locale)
  const isPlain = (raw: string) => kind === 'amount' && /^-?\d+(\.\d+)?$/.test(raw)
  const written = (raw: string) => {
    if (raw === '') return t.blank
    if (kind === 'date') return formatDate(raw, locale)
    return isPlain(raw) ? amountWords(Number(raw), currency, locale) : raw
  }
  // A change too small for round words is told with every digit, not as «1,8 mill. → 1,8 mill.».
  const isTooSmall = isPlain(before) && isPlain(after) && written(before) === written(after)
  const whole = (raw: string) =>
    `${formatNumber(Number(raw), 0, locale)}${noBreakSpace}${currency === 'NOK' && locale !== 'en' ? 'kr' : currency}`
  const values = [before, after].map(isTooSmall ? whole : written)
  const told = t.change(projectFields[field].label, values[0] ?? '', values[1] ?? '')
  if (by === null || by === 0) return told
  if (kind === 'date') return told + (by > 0 ? t.later(by) : t.earlier(-by))
  const size = amountWords(Math.abs(by), currency, locale)
  return told + (by > 0 ? t.more(size) : t.less(size))
}
