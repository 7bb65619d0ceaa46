import { againstCountry } from '../../chart/indicator/figureHeadline.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue, unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type FactInput, type KeyFact, numberAndUnit } from './KeyFact.ts'
import { placeKindWords } from './placeKindWords.ts'
import { texts } from './texts.ts'

/** The municipality itself: missing, with the reason; or, where the figure above is its own, the country beside it. */
export function homeFact({ base, indicator, all, nearest, locale }: FactInput): KeyFact {
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
      of: gapOf(all.find(({ role }) => role === 'home')),
      tone: 'missing',
    }
  }
  const latest = latestPoint(nearest)
  const country = all.find(({ role }) => role === 'country')
  const beside = country?.points.find(({ period }) => period.id === latest?.period.id)
  const name = country ? inLocale(country.label, locale) : ''
  const label = latest ? t.comparison(name, formatPeriod(latest.period, locale)) : name
  if (!country || !latest || !beside || beside.observation.value === null) {
    const gap = beside && country ? { series: country, period: beside.period.id } : gapOf(country)
    return { ...noCountry(base, locale), of: gap }
  }
  const against = againstCountry(nearest, latest, all, locale)
  return {
    id: 'home',
    label,
    ...numberAndUnit(formatValue(beside.observation.value, indicator.unit, locale)),
    note: against === null ? unitWords(indicator.unit, locale) : `${inLocale(nearest.label, locale)} ${against}`,
    of: { series: country, period: beside.period.id },
    tone: 'plain',
  }
}

/** The last gap of a series that has nothing but gaps; null where there is no series to ask about. */
function gapOf(series: Series | undefined): KeyFact['of'] {
  const last = series?.points.at(-1)
  return series && last ? { series, period: last.period.id } : null
}

function noCountry(base: KnowledgeBase, locale: Locale): Omit<KeyFact, 'of'> {
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
    return role === 'country' ? t.theCountry : inLocale(placeKindWords[places.get(placeId)?.kind ?? 'annet'], locale)
  })
  return t.onlyFor(printList([...new Set(kinds)], locale))
}
