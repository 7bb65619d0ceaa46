import { changeBetween } from '../../core/aggregate/change.ts'
import type { Direction } from '../../core/model/Indicator.ts'
import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { keyFigureTexts } from './keyFigureTexts.ts'

/** What has happened since the expected point before the latest figure, or why that cannot be said. */
export interface FigureChange {
  readonly way: 'up' | 'down' | 'level' | 'unknown'
  readonly tone: 'better' | 'weaker' | 'neutral'
  readonly words: string
}

export function figureChange(series: Series, direction: Direction, locale: Locale): FigureChange | null {
  const t = textsIn(keyFigureTexts, locale)
  const to = latestPoint(series)
  if (!to) return null
  const from = series.points[series.points.indexOf(to) - 1]
  if (!from) return unknown(t.noEarlier)
  const since = formatPeriod(from.period, locale)
  const change = changeBetween(from, to, series.unit)
  if (!change) return unknown(t.earlierMissing(since))
  if (isBroken(series, from, to)) return unknown(t.notComparable(since))
  if (isLevel(change.amount, series.unit)) return { way: 'level', tone: 'neutral', words: t.unchanged(since) }
  const way = wayOf(change.amount, series.unit)
  const tone = toneOf(change.amount, direction)
  const words = t.changed(t[way], formatChange(Math.abs(change.amount), series.unit, locale), since)
  return { way, tone, words: tone === 'neutral' ? words : `${words}, ${t[tone]}` }
}

function unknown(words: string): FigureChange {
  return { way: 'unknown', tone: 'neutral', words }
}

function isBroken({ breaks }: Series, from: Point, to: Point): boolean {
  if (to.observation.status === 'breakBefore') return true
  return breaks.some(({ period }) => from.period.start < period.start && period.start <= to.period.start)
}

/** Too small to be seen in the decimals that are shown. */
function isLevel(amount: number, unit: Unit): boolean {
  return !/[1-9]/.test(formatNumber(amount, unit.decimals, 'nb'))
}

/** A higher number is a lower place. */
function wayOf(amount: number, unit: Unit): 'up' | 'down' {
  return amount > 0 === (unit.kind !== 'rank') ? 'up' : 'down'
}

function toneOf(amount: number, direction: Direction): FigureChange['tone'] {
  if (direction === null) return 'neutral'
  return amount > 0 === (direction === 'higher') ? 'better' : 'weaker'
}
