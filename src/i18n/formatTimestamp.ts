import { formatDate } from './formatPeriod.ts'
import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

const words: Text<(day: string, time: string) => string> = {
  nb: (day, time) => `${day} kl. ${time}`,
  en: (day, time) => `${day} at ${time}`,
}

/** A moment by the clock of this machine: `23.11.2026 kl. 01.20`. */
export function formatTimestamp(at: Date, locale: Locale): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  const time = [two(at.getHours()), two(at.getMinutes())].join(locale === 'en' ? ':' : '.')
  return textIn(words, locale)(formatDate(day, locale), time)
}
