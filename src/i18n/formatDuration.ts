import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

const daysInMeanMonth = 365.25 / 12

const names: Text<Record<'day' | 'month' | 'year', readonly [one: string, many: string]>> = {
  nb: { day: ['dag', 'dager'], month: ['md.', 'md.'], year: ['år', 'år'] },
  nn: { day: ['dag', 'dagar'], month: ['md.', 'md.'], year: ['år', 'år'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
}

/** A length of time in days as words, to the nearest mean month: `45 dager`, `5 md.`, `4 år og 5 md.`; days below 60. */
export function formatDuration(days: number, locale: Locale): string {
  const whole = Math.round(Math.abs(days))
  if (whole < 60) return amount(whole, 'day', locale)
  const allMonths = Math.round(whole / daysInMeanMonth)
  const years = Math.floor(allMonths / 12)
  const months = allMonths % 12
  if (years === 0) return amount(months, 'month', locale)
  if (months === 0) return amount(years, 'year', locale)
  return `${amount(years, 'year', locale)} ${locale !== 'en' ? 'og' : 'and'} ${amount(months, 'month', locale)}`
}

function amount(count: number, name: 'day' | 'month' | 'year', locale: Locale): string {
  return `${count} ${textIn(names, locale)[name][count === 1 ? 0 : 1]}`
}
