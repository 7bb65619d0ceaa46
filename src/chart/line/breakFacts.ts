import type { Words } from '../../core/model/Words.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import type { ChartSpec } from '../ChartSpec.ts'

/** A break in any of the series, before it has a place. `time` is the start of the first period on the new side. */
interface BreakFact {
  readonly time: number
  readonly period: string
  readonly reasons: readonly Words[]
}

/** The breaks of a chart in order of time, each time once, with every distinct reason. */
export function breakFacts({ series }: Pick<ChartSpec, 'series'>): BreakFact[] {
  const facts = new Map<number, BreakFact>()
  for (const { period, reason } of series.flatMap(breaksOf)) {
    const known = facts.get(period.start)
    const reasons = known?.reasons ?? []
    if (!reasons.some((other) => other.nb === reason.nb)) {
      facts.set(period.start, { time: period.start, period: period.id, reasons: [...reasons, reason] })
    }
  }
  return [...facts.values()].toSorted((a, b) => a.time - b.time)
}

const unnamedBreak: Words = {
  nb: statusWords('breakBefore', 'nb'),
  nn: statusWords('breakBefore', 'nn'),
  en: statusWords('breakBefore', 'en'),
}

function breaksOf({ breaks, points }: ChartSpec['series'][number]) {
  const marked = points
    .filter(({ observation }) => observation.status === 'breakBefore')
    .filter(({ period }) => !breaks.some((known) => known.period.start === period.start))
    .map(({ period }) => ({ period, reason: unnamedBreak }))
  return [...breaks, ...marked]
}
