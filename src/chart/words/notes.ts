import { latestPoint, type Series } from '../../core/model/Series.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatDate, formatPeriod } from '../../i18n/formatPeriod.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { type InOneLocale, textsIn } from '../../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Drawing } from '../Drawing.ts'
import { breakFacts } from '../line/breakFacts.ts'
import { areAllComputed } from '../line/stretches.ts'
import { pathStart } from '../target/targetPath.ts'
import { isSuperseded } from '../target/targetTime.ts'
import { byImportance } from './leadSeries.ts'
import { scatterNotes } from './scatterWords.ts'
import { pyramidNotes, stackNotes } from './stackWords.ts'
import { withoutRepeats } from './withoutRepeats.ts'

type Texts = InOneLocale<typeof chartTexts>

/** What a reader must know to read the drawing rightly, in full sentences, and then the notes of the data. */
export function notesOf(spec: ChartSpec, frame: ChartFrame, drawing: Drawing): string[] {
  const texts = textsIn(chartTexts, frame.locale)
  const overTime = drawing.mark === 'line' || drawing.mark === 'column'
  if (drawing.emptyMessage) return [...emptyNotes(spec, frame, texts), ...spec.notes]
  return withoutRepeats([
    ...(overTime ? gapNotes(spec, frame, drawing, texts) : []),
    ...voidNotes(drawing),
    ...(drawing.mark === 'stack' ? stackNotes(spec, frame) : []),
    ...(drawing.mark === 'pyramid' ? pyramidNotes(spec, frame) : []),
    ...(drawing.mark === 'scatter' ? scatterNotes(frame, drawing) : cutNotes(frame, drawing, texts)),
    ...(overTime && spec.unit.kind === 'rank' ? [texts.rankReversed] : []),
    ...uncertainNotes(spec, drawing, texts),
    ...(overTime ? breakNotes(spec, frame, texts) : []),
    ...(overTime ? targetNotes(spec, frame, texts) : []),
    ...eventNotes(drawing, texts),
    ...highlightNotes(spec, drawing, texts),
    ...spec.notes,
  ])
}

/** What each number at the head of the plot stands for, and that it need not be the cause. */
function eventNotes({ events }: Drawing, texts: Texts): string[] {
  if (events.length === 0) return []
  return [...events.map(({ words }, index) => texts.event(index + 1, words)), texts.notCause]
}

/** Every gap by place, period and reason; where many series have gaps, only how many. */
function gapNotes(spec: ChartSpec, { locale }: ChartFrame, { mark }: Drawing, texts: Texts): string[] {
  const broken = byImportance(spec).filter((series) => innerGaps(series).length > 0)
  if (broken.length === 0) return []
  if (broken.length > 3) return [texts.manyGaps(broken.length, spec.series.length)]
  const parts = broken.flatMap((series) => gapParts(series, innerGaps(series), locale, texts))
  return [mark === 'line' ? texts.gaps(parts) : texts.gapsOf(parts)]
}

/** Why there is nothing to show. */
function emptyNotes({ series }: ChartSpec, { locale }: ChartFrame, texts: Texts): string[] {
  const parts = series.slice(0, 3).flatMap((one) => gapParts(one, one.points, locale, texts))
  return parts.length > 0 ? [texts.gapsOf(parts)] : []
}

/** The gaps a line stops at: those before the last figure. */
export function innerGaps(series: Series): Series['points'] {
  const last = series.points.findLastIndex((point) => point.observation.value !== null)
  return series.points.slice(0, Math.max(0, last)).filter((point) => point.observation.value === null)
}

export function gapParts(series: Series, gaps: Series['points'], locale: ChartFrame['locale'], texts: Texts): string[] {
  return [...byReason(gaps, locale)].map(([words, periods]) =>
    texts.gap(inLocale(series.label, locale), periods, words),
  )
}

function byReason(gaps: Series['points'], locale: ChartFrame['locale']): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { period, observation } of gaps) {
    const words = statusWords(observation.status, locale)
    groups.set(words, [...(groups.get(words) ?? []), formatPeriod(period, locale)])
  }
  return groups
}

function voidNotes({ voids }: Drawing): string[] {
  return voids.filter(({ labelAt }) => labelAt.length === 0).map(({ label }) => `${label}.`)
}

export function cutNotes({ locale }: ChartFrame, { vertical, horizontal }: Drawing, texts: Texts): string[] {
  const axis = [vertical, horizontal].find((candidate) => candidate.kind === 'value')
  if (!axis?.cut) return []
  const decimals = Number.isInteger(axis.domain[0]) ? 0 : 1
  return [texts.cutAxis(formatNumber(axis.domain[0], decimals, locale))]
}

function uncertainNotes(spec: ChartSpec, { series, mark }: Drawing, texts: Texts): string[] {
  if (mark !== 'scatter' && areAllComputed(spec)) return [texts.allComputed]
  const words = series.flatMap(({ points }) =>
    points.filter((point) => point.uncertain).flatMap((point) => point.statusWords.split('; ')),
  )
  if (words.length === 0) return []
  const distinct = [...new Set(words)]
  if (mark === 'bar' || mark === 'column' || mark === 'stack' || mark === 'pyramid')
    return [texts.uncertainBar(distinct)]
  return [mark === 'dot' || mark === 'scatter' ? texts.uncertainDot(distinct) : texts.uncertainLine(distinct)]
}

export function breakNotes(spec: ChartSpec, { locale }: ChartFrame, texts: Texts): string[] {
  return breakFacts(spec).map(({ period, reasons }) => {
    const words = reasons.map((reason) => inLocale(reason, locale)).join('; ')
    return ended(texts.break(formatDate(period, locale), words))
  })
}

function targetNotes(spec: ChartSpec, { locale }: ChartFrame, texts: Texts): string[] {
  const paths = spec.targets.flatMap((target) => {
    const start = pathStart(target, spec)
    if (!start) return []
    const from = formatPeriod(start.period, locale)
    return [target.path === 'step' ? texts.targetSteps(from) : texts.targetPath(from)]
  })
  const superseded = spec.targets.some((target) => target.due && isSuperseded(target, spec.today))
  return [...paths.slice(0, 1), ...(superseded ? [texts.supersededNote] : [])]
}

/** Which series are grey and unnamed in the drawing, so that none is dropped in silence. */
function highlightNotes(spec: ChartSpec, { series, mark }: Drawing, texts: Texts): string[] {
  if (mark !== 'line' && mark !== 'column') return []
  const drawn = series.filter((candidate) =>
    spec.series.some((source) => source.key === candidate.key && latestPoint(source)),
  )
  const rest = drawn.filter(({ color, endLabel }) => color === 'context' && endLabel === null)
  if (rest.length === 0) return []
  return [
    texts.highlighted(
      drawn.length,
      drawn.length - rest.length,
      rest.map(({ label }) => label),
    ),
  ]
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
