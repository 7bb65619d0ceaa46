import type { Course } from './Course.ts'
import { growthProgress } from './growthProgress.ts'
import type { Assessment, Figure, Method, WorkingLine } from './Judgement.ts'
import { type LinearProgress, linearProgress } from './linearProgress.ts'
import { timeAmong } from './periodTime.ts'
import type { Verdict } from './verdictOfRatio.ts'

export interface Figures {
  readonly base: Figure
  readonly latest: Figure
  readonly target: Figure
}

/** What the methods have in common when they are set side by side. */
interface Outcome {
  readonly actualPerYear: number | null
  readonly requiredPerYear: number | null
  readonly ratio: number | null
  readonly verdict: Verdict
}

/** The figures as a course in years, on the scale of the latest figure's kind of period. */
export function courseOf(figures: Figures, direction: Course['direction'], reached: boolean): Course {
  const kind = figures.latest.period.kind
  const reading = ({ period, value }: Figure) => ({ time: timeAmong(kind, period), value })
  return {
    base: reading(figures.base),
    latest: reading(figures.latest),
    target: reading(figures.target),
    direction,
    reached,
  }
}

/** Runs the chosen method and the other one beside it. Null when the chosen one cannot be used. */
export function assessCourse(
  method: 'linear' | 'growth',
  figures: Figures,
  course: Course,
): { verdict: Verdict; assessment: Assessment } | null {
  const linear = linearProgress(course)
  const growth = growthProgress(course)
  const chosen = method === 'linear' ? linear : growth
  const other = method === 'linear' ? growth : linear
  if (!chosen) return null
  const otherMethod = method === 'linear' ? 'growth' : 'linear'
  const disagree = other !== null && other.verdict !== chosen.verdict
  const assessment: Assessment = {
    ...figures,
    ...pathOf(linear),
    method,
    requiredPerYear: chosen.requiredPerYear,
    actualPerYear: chosen.actualPerYear,
    ratio: chosen.ratio,
    working: [
      ...givenLines(figures),
      ...changeLines(method, course, chosen),
      ...ratioLines(method, chosen),
      ...controlLines(otherMethod, other, disagree),
    ],
    second: other && { method: otherMethod, verdict: other.verdict },
    disagree,
  }
  return { verdict: chosen.verdict, assessment }
}

function pathOf({ expected, miss }: LinearProgress): Pick<Assessment, 'expected' | 'miss'> {
  return { expected, miss }
}

export function givenLines({ base, latest, target }: Omit<Figures, 'base'> & { base: Figure | null }): WorkingLine[] {
  return [
    ...(base ? [{ line: 'base' as const, ...base }] : []),
    { line: 'latest', ...latest },
    { line: 'target', ...target },
  ]
}

function changeLines(method: Method, { base, latest, target }: Course, outcome: Outcome): WorkingLine[] {
  const lines: WorkingLine[] = []
  const from = base.value
  if (outcome.requiredPerYear !== null) {
    const years = target.time - base.time
    lines.push({ line: 'required', method, from, to: target.value, years, perYear: outcome.requiredPerYear })
  }
  if (outcome.actualPerYear !== null) {
    const years = latest.time - base.time
    lines.push({ line: 'actual', method, from, to: latest.value, years, perYear: outcome.actualPerYear })
  }
  return lines
}

function ratioLines(method: Method, { actualPerYear, requiredPerYear, ratio }: Outcome): WorkingLine[] {
  if (ratio === null || actualPerYear === null || requiredPerYear === null) return []
  return [{ line: 'ratio', method, actual: actualPerYear, required: requiredPerYear, ratio }]
}

function controlLines(method: Method, outcome: Outcome | null, disagree: boolean): WorkingLine[] {
  if (!outcome) return [{ line: 'controlUnusable', method }]
  const { actualPerYear, requiredPerYear, ratio } = outcome
  if (ratio === null || actualPerYear === null || requiredPerYear === null) return []
  return [{ line: 'control', method, actual: actualPerYear, required: requiredPerYear, ratio, agrees: !disagree }]
}
