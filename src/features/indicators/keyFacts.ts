import { figureChange } from '../../blocks/figureChange.ts'
import { changeBetween } from '../../core/aggregate/change.ts'
import type { Direction, Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import { meetsTarget } from '../../core/progress/judge.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatSignedChange, formatValue, unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { againstCountry } from './figureHeadline.ts'
import { placeKindWords } from './placeKindWords.ts'
import { texts } from './texts.ts'

/** One of the four facts over the figure. The number and its unit are set in two sizes. */
export interface KeyFact {
  readonly id: 'latest' | 'change' | 'target' | 'home'
  readonly label: string
  readonly number: string
  readonly unit: string
  readonly note: string
  readonly tone: 'plain' | 'target' | 'missing'
}

export interface FactInput {
  readonly base: KnowledgeBase
  readonly indicator: Indicator
  readonly all: readonly Series[]
  readonly nearest: Series | null
  readonly target: Target | null
  readonly locale: Locale
}

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
  const { status } = latest.observation
  return {
    id: 'latest',
    label: `${inLocale(nearest.label, locale)} ${formatPeriod(latest.period, locale)}`,
    ...numberAndUnit(formatValue(latest.observation.value as number, indicator.unit, locale)),
    note: [unitNote(indicator, locale), status === 'ok' ? t.latest : statusWords(status, locale)]
      .filter((part) => part !== '')
      .join(', '),
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
    return { id: 'change', label: t.change, number: t.cannotSay, unit: '', note: told?.words ?? '', tone: 'missing' }
  }
  const signed = formatSignedChange(change.amount, nearest.unit, locale)
  return {
    id: 'change',
    label: t.changeFrom(formatPeriod(change.from.period, locale)),
    ...numberAndUnit(signed),
    note: directionWords(indicator.direction, locale),
    tone: 'plain',
  }
}

export function directionWords(direction: Direction, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (direction === null) return t.noDirection
  return direction === 'higher' ? t.higherIsBetter : t.lowerIsBetter
}

function targetFact({ indicator, nearest, target, base, locale }: FactInput, latest: Point): KeyFact {
  const t = textsIn(texts, locale)
  if (!target)
    return { id: 'target', label: t.noTarget, number: t.noTargetValue, unit: '', note: t.noTargetNote, tone: 'missing' }
  const isSamePlace = target.placeId === nearest?.placeId
  const place = inLocale(base.places.get(target.placeId)?.name ?? { nb: target.placeId, en: '' }, locale)
  return {
    id: 'target',
    label: target.due ? t.targetBy(formatPeriod(target.due, locale)) : t.targetNoYear,
    ...numberAndUnit(formatValue(target.value, { ...indicator.unit, decimals: decimalsOf(target.value) }, locale)),
    note: isSamePlace ? standing(target, latest, indicator, locale) : t.targetFor(place),
    tone: 'target',
  }
}

/** A target is printed as it was adopted: 100, not 100,0. */
export function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length
}

function standing(target: Target, { observation }: Point, indicator: Indicator, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (observation.value === null || meetsTarget(observation.value, target)) return t.targetReached
  return t.targetLeft(formatChange(Math.abs(target.value - observation.value), indicator.unit, locale))
}

/** The municipality itself: missing, with the reason; or, where the figure above is its own, the country beside it. */
function homeFact({ base, indicator, all, nearest, locale }: FactInput): KeyFact {
  const t = textsIn(texts, locale)
  const homeId = base.plan?.homeId ?? ''
  const home = inLocale(base.places.get(homeId)?.name ?? { nb: base.plan?.municipality ?? '', en: '' }, locale)
  if (nearest?.role !== 'home') {
    return {
      id: 'home',
      label: home,
      number: t.missing,
      unit: '',
      note: whyMissing(base, all, locale),
      tone: 'missing',
    }
  }
  const latest = latestPoint(nearest)
  const country = all.find(({ role }) => role === 'country')
  const beside = country?.points.find(({ period }) => period.id === latest?.period.id)
  const name = country ? inLocale(country.label, locale) : ''
  const label = latest ? t.comparison(name, formatPeriod(latest.period, locale)) : name
  if (!country || !latest || !beside || beside.observation.value === null) return noCountry(base, locale)
  return {
    id: 'home',
    label,
    ...numberAndUnit(formatValue(beside.observation.value, indicator.unit, locale)),
    note: `${inLocale(nearest.label, locale)} ${againstCountry(nearest, latest, all, locale) ?? ''}`.trim(),
    tone: 'plain',
  }
}

function noCountry(base: KnowledgeBase, locale: Locale): KeyFact {
  const t = textsIn(texts, locale)
  const country = inLocale(base.places.get(base.plan?.countryId ?? '')?.name ?? { nb: '', en: '' }, locale)
  return {
    id: 'home',
    label: country,
    number: t.missing,
    unit: '',
    note: statusWords('missing', locale),
    tone: 'missing',
  }
}

function whyMissing({ places }: KnowledgeBase, all: readonly Series[], locale: Locale): string {
  const t = textsIn(texts, locale)
  const withFigures = all.filter((one) => latestPoint(one))
  if (withFigures.length === 0) return t.noFigures
  const kinds = withFigures.map(({ role, placeId }) => {
    return role === 'country' ? t.theCountry : placeKindWords[places.get(placeId)?.kind ?? 'annet'][locale]
  })
  return t.onlyFor(printList([...new Set(kinds)], locale))
}

/** `96,6 %` as number and unit; a value of words, such as «ja», has no unit. */
function numberAndUnit(text: string): { number: string; unit: string } {
  const [, number = text, unit = ''] = /^([+−]?[\d][\d\u00a0.,]*\d|[+−]?\d\.?)[\s\u00a0]*(\D.*)?$/.exec(text) ?? []
  return { number, unit }
}
