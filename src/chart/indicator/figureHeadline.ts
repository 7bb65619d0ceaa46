import { changeBetween } from '../../core/aggregate/change.ts'
import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { UnitKind } from '../../core/model/Unit.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatValueInWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { FigureParts } from './FigureParts.ts'
import { indicatorTexts } from './indicatorTexts.ts'

type HeadlineParts = Pick<FigureParts, 'series' | 'nearest' | 'measure' | 'locale'>

/** What the figures say where nobody has written it: the latest value, and how it stands to the country's or to the first. */
export function figureHeadline({ series, nearest, measure, locale }: HeadlineParts): string {
  const t = textsIn(indicatorTexts, locale)
  const lead = series.find(({ key }) => key === nearest?.key) ?? series.find((one) => latestPoint(one) !== null)
  const latest = lead && latestPoint(lead)
  if (!lead || !latest) return t.noFiguresChosen
  const value = formatValueInWords(latest.observation.value as number, lead.unit, locale)
  const [name, at] = [inLocale(lead.label, locale), formatPeriod(latest.period, locale)]
  if (measure.as === 'index') return t.headlineIndex(name, value, measure.base, at)
  if (measure.as === 'change' || measure.as === 'points') return t.headlineSince(name, value, measure.base, at)
  const finding = t.headline(name, value, at)
  const rest = againstCountry(lead, latest, series, locale) ?? sinceFirst(lead, latest, locale)
  return rest === null ? finding : `${finding}, ${rest}`
}

/** Units in which a part is no smaller than its whole for being a part. */
const comparable: readonly UnitKind[] = ['share', 'rate', 'ratio', 'index', 'duration', 'other']

/** Above or below the country in the same period; null for what is merely large, such as a number of people. */
export function againstCountry(lead: Series, at: Point, series: readonly Series[], locale: Locale): string | null {
  const t = textsIn(indicatorTexts, locale)
  const country = series.find(({ role, key }) => role === 'country' && key !== lead.key)
  const other = country?.points.find(({ period }) => period.id === at.period.id)
  const change = other && changeBetween(other, at, lead.unit)
  if (!country || !change || !comparable.includes(lead.unit.kind)) return null
  const amount = formatChange(Math.abs(change.amount), lead.unit, locale)
  const name = inLocale(country.label, locale)
  if (!/[1-9]/.test(amount)) return t.sameAs(name)
  return change.amount > 0 ? t.above(amount, name) : t.below(amount, name)
}

function sinceFirst(lead: Series, at: Point, locale: Locale): string | null {
  const t = textsIn(indicatorTexts, locale)
  const first = lead.points.find(({ observation }) => observation.value !== null)
  const change = first && first !== at && lead.breaks.length === 0 ? changeBetween(first, at, lead.unit) : null
  if (!first || !change || lead.unit.kind === 'boolean') return null
  const amount = formatChange(Math.abs(change.amount), lead.unit, locale)
  const since = formatPeriod(first.period, locale)
  if (!/[1-9]/.test(amount)) return t.sameSince(since)
  return change.amount > 0 === (lead.unit.kind !== 'rank') ? t.upSince(amount, since) : t.downSince(amount, since)
}
