import { type Course, wantedSign } from './Course.ts'
import { type Verdict, verdictOfRatio } from './verdictOfRatio.ts'

export interface LinearProgress {
  /** In the figure's own unit, a year. */
  readonly requiredPerYear: number
  readonly actualPerYear: number
  /** Rl: actual to required change, positive in the wanted direction. Null when reached, or when base equals target. */
  readonly ratio: number | null
  /** Where the even path from base to target is at the time of the latest value. */
  readonly expected: number
  /** Where the line from base through the latest value ends at the target's time. */
  readonly projected: number
  /** The part of the remaining way that the line will miss; negative when it goes beyond. Null when nothing remains. */
  readonly miss: number | null
  readonly verdict: Verdict
}

/**
 * Our default: a straight line from base to target, Rl = [(y − y0)/(t − t0)] / [(Y − y0)/(T − t0)] in the bands 0.95, 0.60 and 0
 * that Statistics Canada and Eurostat use for growth. The miss is Destatis's measure for the same line. Works when base or
 * target is 0 and for shares near 100 %. Movement against the wanted direction is `away` also when base lay beyond the target.
 */
export function linearProgress({ base, latest, target, direction, reached }: Course): LinearProgress {
  const requiredPerYear = (target.value - base.value) / (target.time - base.time)
  const actualPerYear = (latest.value - base.value) / (latest.time - base.time)
  const projected = latest.value + actualPerYear * (target.time - latest.time)
  const remaining = target.value - latest.value
  // Adding 0 turns −0 into 0: standing still has no direction.
  const towards = wantedSign(direction) * actualPerYear + 0
  const ratio = reached || requiredPerYear === 0 ? null : towards / Math.abs(requiredPerYear)
  return {
    requiredPerYear,
    actualPerYear,
    ratio,
    expected: base.value + requiredPerYear * (latest.time - base.time),
    projected,
    miss: reached || remaining === 0 ? null : (target.value - projected) / remaining,
    verdict: reached ? 'achieved' : verdictOfRatio(ratio ?? Math.min(towards, 0)),
  }
}
