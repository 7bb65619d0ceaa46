import { type Period, parsePeriod } from '../core/model/Period.ts'
import type { Words } from '../core/model/Words.ts'
import { formatOrdinal } from './formatOrdinal.ts'
import { inLocale, type Locale } from './Locale.ts'
import { monthName } from './monthNames.ts'

/** A period in words: `2023`, `2. kvartal 2023`, `juni 2023`, `21.06.2023`. */
export function formatPeriod(period: Period, locale: Locale): string {
  return period.kind === 'year' ? period.id : withinYear(period, locale) + yearAfter(period, locale)
}

/** An ISO date of any precision: `22.11.2026`, `juni 2022`, `2022`. Words that stand for a date are translated. */
export function formatDate(iso: string, locale: Locale): string {
  const period = parsePeriod(iso)
  if (period) return formatPeriod(period, locale)
  return dateWords[iso] ? inLocale(dateWords[iso], locale) : iso
}

/** From and to, both included: `2015–2023`, `august–september 2022`, `21.06–18.09.2022`. */
export function formatPeriodRange(from: Period, to: Period, locale: Locale): string {
  if (from.id === to.id) return formatPeriod(from, locale)
  if (from.kind === 'year' || to.kind !== from.kind || from.year !== to.year) return joined(from, to, locale)
  return withinYear(from, locale, to.kind) + dash(from, locale) + formatPeriod(to, locale)
}

/** As formatPeriodRange, for ISO dates; an empty end is left out. */
export function formatDateRange(from: string, to: string, locale: Locale): string {
  const [start, end] = [parsePeriod(from), parsePeriod(to)]
  if (start && end) return formatPeriodRange(start, end, locale)
  return formatDate(from === '' ? to : from, locale)
}

const dateWords: Readonly<Record<string, Words>> = {
  'ikke fastsatt': { nb: 'ikke fastsatt', nn: 'ikkje fastsett', en: 'not set' },
  ukjent: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
}

/** The part of the year, without the year: `2. kvartal`, `juni`, `21.06`; before a dash a quarter is only `1.` */
function withinYear(period: Period, locale: Locale, beforeDash?: 'quarter' | 'month' | 'day'): string {
  const [, part = '', day = ''] = period.id.split('-')
  if (period.kind === 'quarter') return quarter(Number(part.slice(1)), locale, beforeDash === 'quarter')
  if (period.kind === 'month') return monthName(Number(part), locale)
  return locale !== 'en' ? `${day}.${part}` : `${Number(day)} ${monthName(Number(part), locale)}`
}

function quarter(number: number, locale: Locale, short: boolean): string {
  const ordinal = locale !== 'en' ? `${number}.` : formatOrdinal(number)
  return short ? ordinal : `${ordinal} ${locale !== 'en' ? 'kvartal' : 'quarter'}`
}

function yearAfter(period: Period, locale: Locale): string {
  return period.kind === 'day' && locale !== 'en' ? `.${period.year}` : ` ${period.year}`
}

function joined(from: Period, to: Period, locale: Locale): string {
  const between = from.kind === 'year' && to.kind === 'year' ? '–' : dash(from, locale)
  return formatPeriod(from, locale) + between + formatPeriod(to, locale)
}

/** Norwegian ranges have no spaces; English has them around a dash between several words. */
function dash(from: Period, locale: Locale): string {
  return locale === 'en' && from.kind === 'day' ? ' – ' : '–'
}
