import { latestPoint, type Series } from '../../core/model/Series.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { periodTime } from '../scale/periodTime.ts'
import { plainValue } from '../words/valueText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'

/** Pixels between the baselines of two end labels. */
export const endLabelGap = 18

/** The two parts of an end label and how they are set. */
export interface EndText {
  readonly name: string
  readonly value: string
  readonly size: number
  readonly weight: number
}

export function endText(basis: LineBasis, series: Series): EndText {
  const { spec, frame } = basis
  const look = lookOf(basis, series.key)
  const value = latestPoint(series)?.observation.value ?? null
  return {
    name: inLocale(series.label, frame.locale),
    value: value === null ? '' : plainValue(value, spec.unit, frame.locale),
    size: look.color === 'home' && frame.width >= 480 ? 15 : 13,
    weight: look.emphasis === 'bold' ? 700 : look.color === 'context' ? 400 : 620,
  }
}

/** True when the last figure stands at the end of the time axis. */
export function reachesEnd({ extent }: LineBasis, series: Series): boolean {
  const last = latestPoint(series)
  const [from, to] = extent.domain
  return last !== null && to - periodTime(last.period) <= (to - from) * 0.01
}

/** True for a series with figures that shall be named at its end. */
export function isNamed(basis: LineBasis, series: Series, namesContext: boolean): boolean {
  return latestPoint(series) !== null && (namesContext || lookOf(basis, series.key).color !== 'context')
}
