import type { NumberOrigin } from '../../blocks/NumberOrigin.ts'
import { figureChange } from '../../chart/keyFigure/figureChange.ts'
import { type Change, changeBetween } from '../../core/aggregate/change.ts'
import { workedFigure, workedInput } from '../../core/aggregate/workedFigure.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import { meetsTarget } from '../../core/progress/meetsTarget.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatSignedChange, formatValue, unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { shownStatus } from '../../i18n/shownStatus.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { decimalsOf } from './decimalsOf.ts'
import { directionWords } from './directionWords.ts'
import { homeFact } from './homeFact.ts'
import { type FactInput, type KeyFact, numberAndUnit } from './KeyFact.ts'
import { texts } from './texts.ts'

/** What a reader must know first: the figure, its movement, what it should be, and how it is with the municipality itself. */
export function keyFacts(input: FactInput): KeyFact[] {
  const latest = input.nearest && latestPoint(input.nearest)
  if (!input.nearest || !latest) return [homeFact(input)]
  return [
    latestFact(input, input.nearest, latest),
    changeFact(input, input.nearest),
    targetFact(input, latest),
    homeFact(input),
  ]
}

function latestFact({ indicator, locale }: FactInput, nearest: Series, latest: Point): KeyFact {
  const t = textsIn(texts, locale)
  const status = shownStatus(latest.observation, indicator.unit)
  return {
    id: 'latest',
    label: `${inLocale(nearest.label, locale)} ${formatPeriod(latest.period, locale)}`,
    ...numberAndUnit(formatValue(latest.observation.value as number, indicator.unit, locale)),
    note: [unitNote(indicator, locale), status === 'ok' ? t.latest : statusWords(status, locale)]
      .filter((part) => part !== '')
      .join(', '),
    of: { series: nearest, period: latest.period.id },
    tone: 'plain',
  }
}

/** Where the number's own sign does not tell what it counts. */
function unitNote({ unit }: Indicator, locale: Locale): string {
  return inLocale(unit.symbol, locale) === '' && unit.kind !== 'rank' && unit.kind !== 'boolean'
    ? unitWords(unit, locale)
    : ''
}

function changeFact({ indicator, locale }: FactInput, nearest: Series): KeyFact {
  const t = textsIn(texts, locale)
  const told = figureChange(nearest, indicator.direction, locale)
  const to = latestPoint(nearest)
  const from = to && nearest.points[nearest.points.indexOf(to) - 1]
  const change = to && from && changeBetween(from, to, nearest.unit)
  if (!told || !change || told.way === 'unknown' || indicator.unit.kind === 'boolean') {
    const note = told?.words ?? ''
    return { id: 'change', label: t.change, number: t.cannotSay, unit: '', note, of: null, tone: 'missing' }
  }
  const signed = formatSignedChange(change.amount, nearest.unit, locale)
  const label = t.changeFrom(formatPeriod(change.from.period, locale))
  return {
    id: 'change',
    label,
    ...numberAndUnit(signed),
    note: directionWords(indicator.direction, locale),
    of: changeOrigin(nearest, change, { figure: label, value: signed }, locale),
    tone: 'plain',
  }
}

function changeOrigin(
  series: Series,
  { amount, from, to }: Change,
  told: { figure: string; value: string },
  locale: Locale,
): NumberOrigin {
  const value = ({ observation }: Point) => formatValue(observation.value as number, series.unit, locale)
  const inputs = [...workedInput(series, from.period.id, 'base'), ...workedInput(series, to.period.id, 'latest')]
  const worked = workedFigure(series, { value: amount, sum: `${value(to)} − ${value(from)}`, inputs })
  return { series: worked, period: to.period.id, told }
}

function targetFact({ indicator, nearest, target, base, locale }: FactInput, latest: Point): KeyFact {
  const t = textsIn(texts, locale)
  if (!target) {
    const none = { label: t.noTarget, number: t.noTargetValue, note: t.noTargetNote }
    return { id: 'target', ...none, unit: '', of: null, tone: 'missing' }
  }
  const unit = { ...indicator.unit, decimals: decimalsOf(target.value) }
  const isSamePlace = target.placeId === nearest?.placeId
  const place = inLocale(base.places.get(target.placeId)?.name ?? { nb: target.placeId, en: '' }, locale)
  return {
    id: 'target',
    label: target.due ? t.targetBy(formatPeriod(target.due, locale)) : t.targetNoYear,
    ...numberAndUnit(formatValue(target.value, unit, locale)),
    note: isSamePlace ? standing(target, latest, indicator, locale) : t.targetFor(place),
    of: { target, unit },
    tone: 'target',
  }
}

function standing(target: Target, { observation }: Point, indicator: Indicator, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (observation.value === null || meetsTarget(observation.value, target)) return t.targetReached
  return t.targetLeft(formatChange(Math.abs(target.value - observation.value), indicator.unit, locale))
}
