import type { Course } from './Course.ts'
import { type CourseOutcome, courseOutcome } from './courseOutcome.ts'
import type { Assessment, ControlMethod, Figure, Method, PathMethod, WorkingLine } from './Judgement.ts'
import { type LinearProgress, linearProgress } from './linearProgress.ts'
import { timeAmong } from './periodTime.ts'
import type { Verdict } from './verdictOfRatio.ts'

export interface Figures {
  readonly base: Figure
  readonly latest: Figure
  readonly target: Figure
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

/** Runs the chosen method and another one beside it. Null when the chosen one cannot be used. */
export function assessCourse(
  method: PathMethod,
  figures: Figures,
  course: Course,
  naturalLimit: number | null,
): { verdict: Verdict; assessment: Assessment } | null {
  const otherMethod = method === 'linear' ? 'growth' : 'linear'
  const chosen = courseOutcome(method, course, naturalLimit)
  const other = courseOutcome(otherMethod, course, naturalLimit)
  if (!chosen) return null
  const disagree = other !== null && other.verdict !== chosen.verdict
  const line = linearProgress(course)
  const { expected, miss } = line
  const assessment: Assessment = {
    ...figures,
    expected,
    miss,
    method,
    requiredPerYear: chosen.requiredPerYear,
    actualPerYear: chosen.actualPerYear,
    ratio: chosen.ratio,
    working: [
      ...givenLines(figures),
      ...changeLines(method, course, chosen),
      ...ratioLines(method, chosen),
      ...wayLines(figures, chosen),
      ...(method === 'linear' ? missLines(figures, line) : []),
      ...(chosen.limits ? [{ line: 'limits' as const, ...chosen.limits }] : []),
      ...controlLines(otherMethod, other, disagree),
    ],
    second: other && { method: otherMethod, verdict: other.verdict },
    disagree,
  }
  return { verdict: chosen.verdict, assessment }
}

export function givenLines({ base, latest, target }: Omit<Figures, 'base'> & { base: Figure | null }): WorkingLine[] {
  return [
    ...(base ? [{ line: 'base' as const, ...base }] : []),
    { line: 'latest', ...latest },
    { line: 'target', ...target },
  ]
}

function changeLines(method: Method, { base, latest, target }: Course, outcome: CourseOutcome): WorkingLine[] {
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

function ratioLines(method: Method, { actualPerYear, requiredPerYear, ratio }: CourseOutcome): WorkingLine[] {
  if (ratio === null || actualPerYear === null || requiredPerYear === null) return []
  return [{ line: 'ratio', method, actual: actualPerYear, required: requiredPerYear, ratio }]
}

function wayLines({ base, target }: Figures, { projected, ratio }: CourseOutcome): WorkingLine[] {
  if (projected == null || ratio === null) return []
  return [
    { line: 'projected', period: target.period, value: projected },
    { line: 'way', from: base.value, to: target.value, projected, ratio },
  ]
}

function missLines({ latest, target }: Figures, { projected, miss }: LinearProgress): WorkingLine[] {
  if (miss === null) return []
  return [{ line: 'miss', projected, latest: latest.value, target: target.value, miss }]
}

function controlLines(method: ControlMethod, outcome: CourseOutcome | null, disagree: boolean): WorkingLine[] {
  if (!outcome) return [{ line: 'controlUnusable', method }]
  const { actualPerYear, requiredPerYear, ratio } = outcome
  if (ratio === null || actualPerYear === null || requiredPerYear === null) return []
  return [{ line: 'control', method, actual: actualPerYear, required: requiredPerYear, ratio, agrees: !disagree }]
}
