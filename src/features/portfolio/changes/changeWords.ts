import type { FieldChange } from '../../../core/portfolio/changes/findChanges.ts'
import { projectFields } from '../../../core/portfolio/register/registerTables.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { type InOneLocale, textsIn } from '../../../i18n/texts.ts'
import { amountWords } from '../amount.ts'
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
  const written = (raw: string) => {
    if (raw === '') return t.blank
    if (kind === 'date') return formatDate(raw, locale)
    // Whole kroner get their spaces; what is written with a unit stands as it is.
    return kind === 'amount' && /^\d+$/.test(raw) ? amountWords(Number(raw), currency, locale) : raw
  }
  const told = t.change(projectFields[field].label, written(before), written(after))
  if (by === null || by === 0) return told
  if (kind === 'date') return told + (by > 0 ? t.later(by) : t.earlier(-by))
  const size = amountWords(Math.abs(by), currency, locale)
  return told + (by > 0 ? t.more(size) : t.less(size))
}
