import type { Series } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatValueInWords, unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { type InOneLocale, textsIn } from '../../i18n/texts.ts'
import { barRows } from '../bar/barRows.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Drawing } from '../Drawing.ts'
import { targetSeries } from '../target/targetPath.ts'
import { isSuperseded } from '../target/targetTime.ts'
import { targetWords } from '../target/targetWords.ts'
import { byImportance, valuedPoints } from './leadSeries.ts'
import { breakNotes, cutNotes, gapParts, innerGaps } from './notes.ts'
import { scatterNotes, scatterParts, scatterSentences } from './scatterWords.ts'
import { pyramidSentences, stackSentences } from './stackWords.ts'
import { periodsOf } from './subtitle.ts'

type Texts = InOneLocale<typeof chartTexts>

/** One paragraph that says what the chart shows: what, when, first, last, extremes, gaps, breaks, targets, the axis. */
export function summaryOf(spec: ChartSpec, frame: ChartFrame, drawing: Drawing): string {
  const texts = textsIn(chartTexts, frame.locale)
  if (drawing.mark === 'scatter' && !drawing.emptyMessage) {
    const parts = [...scatterParts(spec, frame), periodsOf(spec, frame, drawing)]
    const sentences = [...scatterSentences(spec, frame), ...scatterNotes(frame, drawing)]
    return [`${texts.kind.scatter}.`, `${parts.join(', ')}.`, ...sentences].join(' ')
  }
  const opening = [spec.measure, unitWords(spec.unit, frame.locale), periodsOf(spec, frame, drawing)]
  const body = drawing.emptyMessage
    ? [`${texts.noFigures}.`]
    : drawing.mark === 'bar' || drawing.mark === 'dot'
      ? rankingSentences(spec, frame, texts)
      : drawing.stack
        ? (drawing.mark === 'pyramid' ? pyramidSentences : stackSentences)(spec, frame)
        : developmentSentences(spec, frame, texts)
  return [
    `${texts.kind[drawing.mark]}.`,
    `${opening.filter((part) => part !== '').join(', ')}.`,
    ...body,
    ...targetSentences(spec, frame.locale, texts),
    ...(drawing.mark === 'spark' ? [] : cutNotes(frame, drawing, texts)),
  ].join(' ')
}

function developmentSentences(spec: ChartSpec, frame: ChartFrame, texts: Texts): string[] {
  const [lead, ...others] = byImportance(spec)
  if (!lead) return []
  const gaps = gapParts(lead, innerGaps(lead), frame.locale, texts)
  const latest = others.map((series) => latestWords(series, spec, frame.locale))
  return [
    ...courseSentences(lead, spec, frame.locale, texts),
    ...(gaps.length > 0 ? [texts.gapsOf(gaps)] : []),
    ...breakNotes(spec, frame, texts),
    ...(latest.length > 0 ? [texts.others(latest)] : []),
    ...withoutFigures(spec, frame.locale, texts),
  ]
}

/** First and last figure, and the highest and lowest where there are more than two. */
function courseSentences(series: Series, { unit }: ChartSpec, locale: Locale, texts: Texts): string[] {
  const points = valuedPoints(series)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const words = (point: typeof first) => formatValueInWords(point.observation.value, unit, locale)
  const at = (point: typeof first) => formatPeriod(point.period, locale)
  const name = inLocale(series.label, locale)
  if (first === last) return [texts.one(name, words(last), at(last))]
  const course = texts.fromTo(name, words(first), at(first), words(last), at(last))
  if (points.length === 2) return [course]
  const ordered = points.toSorted((a, b) => a.observation.value - b.observation.value)
  const [low, high] = [ordered[0] ?? first, ordered.at(-1) ?? last]
  return [course, texts.extremes(words(high), at(high), words(low), at(low))]
}

function latestWords(series: Series, { unit }: ChartSpec, locale: Locale): string {
  const last = valuedPoints(series).at(-1)
  if (!last) return inLocale(series.label, locale)
  const value = formatValueInWords(last.observation.value, unit, locale)
  return `${inLocale(series.label, locale)} ${value} (${formatPeriod(last.period, locale)})`
}

function withoutFigures({ series }: ChartSpec, locale: Locale, texts: Texts): string[] {
  const names = series
    .filter((candidate) => valuedPoints(candidate).length === 0)
    .map(({ label }) => inLocale(label, locale))
  return names.length > 0 ? [texts.without(names)] : []
}

function rankingSentences(spec: ChartSpec, frame: ChartFrame, texts: Texts): string[] {
  const all = barRows(spec, frame)
  const rows = all.flatMap(({ series, point: { observation } }) =>
    observation.value === null
      ? []
      : [
          {
            series,
            name: inLocale(series.label, frame.locale),
            value: observation.value,
            words: formatValueInWords(observation.value, spec.unit, frame.locale),
          },
        ],
  )
  const missing = all.filter(({ point }) => point.observation.value === null)
  const isPlace = ({ series }: { readonly series: Series }) => series.role === 'home' || series.role === 'peer'
  // A country or an average is held beside the places, and takes no rank among them.
  const ranked = rows.some(isPlace) ? rows.filter(isPlace) : rows
  const beside = rows.filter((row) => !ranked.includes(row)).map(({ name, words }) => `${name}, ${words}`)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (!first || !last) return []
  const home = ranked.find(({ series }) => series.role === 'home')
  const isAhead = (value: number, of: number) => (spec.unit.kind === 'rank' ? value < of : value > of)
  const rank = home ? ranked.filter(({ value }) => isAhead(value, home.value)).length + 1 : 0
  return [
    ranked.length === 1
      ? `${first.name}: ${first.words}.`
      : texts.ranked(`${first.name}, ${first.words}`, `${last.name}, ${last.words}`, ranked.length),
    ...(home && ranked.length > 1 ? [texts.place(home.name, rank, ranked.length, home.words)] : []),
    ...(beside.length > 0 ? [texts.beside(beside)] : []),
    ...(missing.length > 0 ? [texts.without(missing.map(({ series }) => inLocale(series.label, frame.locale)))] : []),
  ]
}

/** Each target in words, and for one that holds how far the latest figure of its place is from it. */
function targetSentences(spec: ChartSpec, locale: Locale, texts: Texts): string[] {
  return spec.targets
    .filter((target) => target.type !== 'baseline')
    .flatMap((target) => {
      const said = `${targetWords(target, spec, locale)}.`
      const series = targetSeries(target, spec)
      const last = series && valuedPoints(series).at(-1)
      if (!series || !last || isSuperseded(target, spec.today)) return [said]
      const distance = last.observation.value - target.value
      const side = distance === 0 ? 'at' : distance > 0 ? 'above' : 'below'
      const amount = formatChange(Math.abs(distance), spec.unit, locale)
      return [said, texts.distance(amount, side, inLocale(series.label, locale))]
    })
}
