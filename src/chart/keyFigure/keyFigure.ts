import { figureFaults } from '../../core/aggregate/figureFaults.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import { isOld } from '../../core/coverage/freshness.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { targetInForce } from '../../core/progress/targetInForce.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatDate, formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue, formatValueInWords, unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { shownStatus } from '../../i18n/shownStatus.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { nearestSeries } from '../indicator/nearestSeries.ts'
import { type FigureChange, figureChange } from './figureChange.ts'
import { keyFigureTexts } from './keyFigureTexts.ts'
import { type KeyTarget, targetWords } from './keyTarget.ts'

/** An indicator's latest figure, with everything its tile says. */
export interface KeyFigure {
  readonly indicatorId: string
  readonly name: string
  /** The number and its unit, apart because they are set in two sizes; for a gap the reason and an empty unit. `text` is the two as one. */
  readonly value: { readonly number: string; readonly unit: string; readonly text: string; readonly isMissing: boolean }
  readonly place: string
  readonly isHome: boolean
  /** Empty when the figure is missing. */
  readonly period: string
  /** What must be said of the figure: the denominator, or that it is an estimate. */
  readonly remarks: readonly string[]
  readonly isOld: boolean
  readonly change: FigureChange | null
  readonly target: KeyTarget | null
  /** The line of the tile, or the bar of a lone share; null where there is nothing to draw. */
  readonly spark: ChartSpec | null
  /** The whole tile as one sentence. */
  readonly sentence: string
  /** The publisher of the figure and the day it was retrieved, in words. */
  readonly source: string
  /** What the figure is a point of, so that a reader may ask where it comes from; null when there is no series at all. */
  readonly of: { readonly series: Series; readonly period: string } | null
}

export interface KeyFigureFrame {
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

export function keyFigure(base: KnowledgeBase, indicator: Indicator, { today, locale }: KeyFigureFrame): KeyFigure {
  const t = textsIn(keyFigureTexts, locale)
  const name = inLocale(indicator.name, locale)
  const series = nearestSeries(seriesOfIndicator(base, indicator), base)
  const point = series && latestPoint(series)
  if (!series || !point) return missingFigure(base, indicator.id, series, { name, locale })
  const value = point.observation.value as number
  const inForce = targetInForce(base, indicator, series, today)
  const target = inForce && targetWords(inForce, value, indicator.unit, locale)
  const remarks = [...remarksOn(point, indicator.unit, locale), ...(isTouched(series, point, base) ? [t.touched] : [])]
  const change = figureChange(series, indicator.direction, locale)
  const spoken = t.sentence(
    name,
    formatValueInWords(value, indicator.unit, locale),
    placeInText(base, series, locale),
    formatPeriod(point.period, locale),
  )
  return {
    indicatorId: indicator.id,
    name,
    value: {
      ...numberAndUnit(value, indicator.unit, locale),
      text: formatValue(value, indicator.unit, locale),
      isMissing: false,
    },
    place: inLocale(series.label, locale),
    isHome: series.role === 'home',
    period: formatPeriod(point.period, locale),
    remarks,
    isOld: isOld(point.period, today),
    change,
    target,
    spark: hasDrawing(series) ? sparkSpec(indicator, series, inForce, locale) : null,
    sentence: printSentence([
      spoken,
      change?.words,
      target?.words,
      isOld(point.period, today) ? t.old : '',
      ...remarks,
    ]),
    source: sourceOf(base, point, locale),
    of: { series, period: point.period.id },
  }
}

function missingFigure(
  { resources }: KnowledgeBase,
  indicatorId: string,
  series: Series | null,
  { name, locale }: { name: string; locale: Locale },
): KeyFigure {
  const t = textsIn(keyFigureTexts, locale)
  const last = series?.points.at(-1)
  const isUnread =
    !series && resources.some(({ resource, state }) => state === 'failed' && resource.role === 'observations')
  const words = isUnread ? t.unread : statusWords(last?.observation.status ?? 'missing', locale)
  const place = series ? inLocale(series.label, locale) : ''
  return {
    indicatorId,
    name,
    value: { number: words, unit: '', text: words, isMissing: true },
    place,
    isHome: series?.role === 'home',
    period: '',
    remarks: [],
    isOld: false,
    change: null,
    target: null,
    spark: null,
    sentence: t.missingSentence(name, words, place),
    source: t.source,
    of: series && last ? { series, period: last.period.id } : null,
  }
}

function sourceOf({ sources }: KnowledgeBase, { origins }: Point, locale: Locale): string {
  const t = textsIn(keyFigureTexts, locale)
  const source = sources.get(origins[0]?.sourceId ?? '')
  return source ? t.sourceOf(source.publisher, source.retrieved && formatDate(source.retrieved, locale)) : t.source
}

/** `84,5` and `%`; `5.` and `plass`; `ja` and nothing. */
function numberAndUnit(value: number, unit: Unit, locale: Locale): { number: string; unit: string } {
  const whole = formatValue(value, unit, locale)
  const number = unit.kind === 'rank' ? (whole.split(' ')[0] ?? '') : formatNumber(value, unit.decimals, locale)
  return whole.startsWith(number) ? { number, unit: whole.slice(number.length).trim() } : { number: whole, unit: '' }
}

/** What the unit's sign leaves out, and the status of a figure that is not an ordinary one. */
function remarksOn({ observation }: Point, unit: Unit, locale: Locale): string[] {
  const status = shownStatus(observation, unit)
  const needsUnit = inLocale(unit.symbol, locale) === '' && ['rate', 'ratio', 'index'].includes(unit.kind)
  return [...(needsUnit ? [unitWords(unit, locale)] : []), ...(status === 'ok' ? [] : [statusWords(status, locale)])]
}

/** A fault in a later row counts too: it may be why this figure is the latest. */
function isTouched({ points }: Series, latest: Point, base: KnowledgeBase): boolean {
  return points.slice(points.indexOf(latest)).some((point) => figureFaults(point, base).length > 0)
}

/** Names of sectors are common nouns in Norwegian: `i kommunene`. */
function placeInText({ places }: KnowledgeBase, series: Series, locale: Locale): string {
  const label = inLocale(series.label, locale)
  const isNoun = locale !== 'en' && places.get(series.placeId)?.kind === 'sektor'
  return isNoun ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** The parts as one sentence; all but the first begin small. */
function printSentence([first, ...rest]: readonly (string | undefined)[]): string {
  const small = rest.flatMap((part) => (part ? [part.charAt(0).toLowerCase() + part.slice(1)] : []))
  return [first, ...small].join(', ')
}

/** A lone dot says nothing that the number does not; a lone share is a bar on its scale. */
function hasDrawing({ points, unit }: Series): boolean {
  const figures = points.filter(({ observation }) => observation.value !== null).length
  const isOnScale = unit.scaleMin === 0 && unit.scaleMax !== null && unit.kind !== 'boolean'
  return figures > 1 || (figures === 1 && isOnScale)
}

function sparkSpec(indicator: Indicator, series: Series, target: Target | null, locale: Locale): ChartSpec {
  return {
    id: `spark-${indicator.id}`,
    mark: 'spark',
    headline: inLocale(indicator.name, locale),
    measure: inLocale(indicator.name, locale),
    unit: indicator.unit,
    series: [series],
    targets: target ? [target] : [],
    sources: [],
    notes: [],
    focus: null,
    period: null,
    today: null,
    valueDomain: null,
  }
}
