import type { Indicator } from '../model/Indicator.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'
import { assessCourse, courseOf, givenLines } from './assessCourse.ts'
import type { Course } from './Course.ts'
import type { Figure, Judgement, PathMethod, Reason } from './Judgement.ts'
import { meetsTarget } from './meetsTarget.ts'
import { isOld, pathReasons, standingReasons } from './notJudgedReasons.ts'
import { periodEnd } from './periodTime.ts'

export interface JudgeInput {
  readonly series: Series
  readonly target: Target
  readonly indicator: Pick<Indicator, 'direction' | 'progressMethod'>
  /** ISO date. */
  readonly today: string
}

/**
 * Sets the figures of a series against a target, with the method the indicator names and another beside it.
 * Before the due date the way from base to the latest figure is judged; after it only whether the first figure for the due
 * date or later met the target. Never judged on made-up ground: see Reason.
 */
export function judge(input: JudgeInput): Judgement {
  const { series, target, indicator, today } = input
  const standing = standingReasons(series, target, indicator)
  if (standing.length > 0) return notJudged(standing)
  const due = periodEnd(target.due as NonNullable<Target['due']>)
  if (due >= today) return judgePath(input, false)
  const deciding = figuresOf(series).find(({ period }) => periodEnd(period) >= due)
  return deciding ? judgeAtDeadline(deciding, target) : judgePath(input, true)
}

function judgeAtDeadline(latest: Figure, target: Target): Judgement {
  const figures = { base: null, latest, target: targetFigure(target) }
  return {
    verdict: meetsTarget(latest.value, target) ? 'achieved' : 'missed',
    method: 'deadline',
    ...figures,
    expected: null,
    requiredPerYear: null,
    actualPerYear: null,
    ratio: null,
    miss: null,
    working: givenLines(figures),
    second: null,
    disagree: false,
  }
}

function judgePath({ series, target, indicator, today }: JudgeInput, overdue: boolean): Judgement {
  const all = figuresOf(series)
  const latest = all.at(-1) ?? null
  const base = target.basePeriod
    ? (all.find(({ period }) => period.id === target.basePeriod?.id) ?? null)
    : (all[0] ?? null)
  const reasons = pathReasons(series, base, latest, target)
  const late = latest ? lateReasons(latest, target, today, overdue) : []
  if (!base || !latest || reasons.length > 0) return notJudged([...late, ...reasons])
  const figures = { base, latest, target: targetFigure(target) }
  const course = courseOf(figures, indicator.direction as Course['direction'], meetsTarget(latest.value, target))
  const method = indicator.progressMethod as PathMethod
  const assessed = assessCourse(method, figures, course, series.unit.scaleMax)
  if (!assessed) return notJudged([...late, { code: 'growthUnusable' }])
  if (late.length > 0) return { verdict: 'notJudged', reasons: late, assessment: overdue ? assessed.assessment : null }
  return { verdict: assessed.verdict, ...assessed.assessment }
}

function lateReasons({ period }: Figure, target: Target, today: string, overdue: boolean): Reason[] {
  if (overdue && target.due) return [{ code: 'deadlinePassed', due: target.due, latest: period }]
  return isOld(period, today) ? [{ code: 'tooOld', latest: period }] : []
}

function notJudged(reasons: readonly Reason[]): Judgement {
  return { verdict: 'notJudged', reasons, assessment: null }
}

function figuresOf({ points }: Series): Figure[] {
  return points.flatMap(({ period, observation }) =>
    observation.value === null ? [] : [{ period, value: observation.value }],
  )
}

function targetFigure({ due, value }: Target): Figure {
  if (!due) throw new Error('a target without a year has no path')
  return { period: due, value }
}
