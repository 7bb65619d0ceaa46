import type { Indicator } from '../model/Indicator.ts'
import type { Period } from '../model/Period.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'
import type { Figure, PlainReason, Reason } from './Judgement.ts'
import { periodEnd } from './periodTime.ts'

const yearsUntilOld = 3

/** What stands in the way of any judgement, before or after the due date. */
export function standingReasons(
  series: Series,
  target: Target,
  indicator: Pick<Indicator, 'direction' | 'progressMethod'>,
): Reason[] {
  const codes: [PlainReason, boolean][] = [
    ['noYear', target.due === null],
    ['noMethod', indicator.progressMethod === 'none'],
    ['directionMissing', indicator.direction === null],
    ['directionDiffers', isAgainst(indicator.direction, target.comparator)],
    ['unitDiffers', target.unitId !== null && target.unitId !== series.unit.id],
    ['onlyPreliminary', onlyPreliminary(series)],
  ]
  return codes.flatMap(([code, applies]) => (applies ? [{ code }] : []))
}

function isAgainst(direction: Indicator['direction'], comparator: Target['comparator']): boolean {
  return direction === 'higher' ? comparator.startsWith('<') : direction === 'lower' && comparator.startsWith('>')
}

function onlyPreliminary({ points }: Series): boolean {
  const statuses = points.flatMap(({ observation }) => (observation.value === null ? [] : [observation.status]))
  return statuses.length > 0 && statuses.every((status) => status === 'preliminary')
}

/** What makes a path from base to the latest figure unfit to be measured. `today` is an ISO date. */
export function pathReasons(series: Series, base: Figure | null, latest: Figure | null, target: Target): Reason[] {
  const count = series.points.filter(({ observation }) => observation.value !== null).length
  if (count < 2 || !latest) return [{ code: 'tooFewValues', count }]
  if (!base) return [{ code: 'baseMissing', base: target.basePeriod as Period }]
  if (base.period.start >= latest.period.start) return [{ code: 'tooFewValues', count: 1 }]
  const broken = breakBetween(series, base.period, latest.period)
  return [
    ...(target.due && periodEnd(target.due) <= periodEnd(base.period) ? [{ code: 'baseAfterDue' } as const] : []),
    ...(broken ? [{ code: 'breakBetween', period: broken } as const] : []),
    ...(target.comparator === '=' ? [{ code: 'exactTarget' } as const] : []),
  ]
}

function breakBetween({ breaks, points }: Series, base: Period, latest: Period): Period | null {
  const isBetween = ({ start }: Period) => start > base.start && start <= latest.start
  const declared = breaks.find(({ period }) => isBetween(period))
  const marked = points.find(({ period, observation }) => observation.status === 'breakBefore' && isBetween(period))
  return (declared ?? marked)?.period ?? null
}

/** A figure is old when its period ended more than three years before today, an ISO date. */
export function isOld(period: Period, today: string): boolean {
  const end = periodEnd(period)
  return `${Number(end.slice(0, 4)) + yearsUntilOld}${end.slice(4)}` < today
}
