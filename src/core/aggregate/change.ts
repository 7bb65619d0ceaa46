import { fsum } from 'd3-array'
import { hasValue, missingObservation, type Observation } from '../model/Observation.ts'
import { latestPoint, type Point, type Series } from '../model/Series.ts'
import type { Unit } from '../model/Unit.ts'
import { inputOf } from './inputOf.ts'

/** A difference in the words the unit asks for: shares differ in percentage points, everything else in its own unit. */
export interface Change {
  readonly amount: number
  readonly kind: 'points' | 'own'
  readonly from: Point
  readonly to: Point
}

/** Difference between two points; null when either is a gap. */
export function changeBetween(from: Point, to: Point, unit: Unit): Change | null {
  if (!hasValue(from.observation) || !hasValue(to.observation)) return null
  return {
    amount: fsum([to.observation.value, -from.observation.value]),
    kind: unit.kind === 'share' ? 'points' : 'own',
    from,
    to,
  }
}

/** The latest figure against the expected point before it: null when there is none, a gap when it is missing. */
export function latestChange(series: Series): { to: Point; from: Point; change: Change | null } | null {
  const to = latestPoint(series)
  const from = to && series.points[series.points.indexOf(to) - 1]
  return to && from ? { to, from, change: changeBetween(from, to, series.unit) } : null
}

/** Change since the base period in percentage points, for shares only. */
export function pointChangeSince(series: Series, basePeriodId: string): Series {
  return withBase(series, basePeriodId, {
    kind: 'pointChange',
    unit: {
      ...series.unit,
      id: 'percentage-points',
      kind: 'other',
      label: {
        nb: `endring i prosentpoeng siden ${basePeriodId}`,
        nn: `endring i prosentpoeng sidan ${basePeriodId}`,
        en: `change in percentage points since ${basePeriodId}`,
      },
      symbol: { nb: 'prosentpoeng', en: 'percentage points' },
      scaleMin: null,
      scaleMax: null,
      isChange: true,
    },
    words: {
      nb: `Endring i prosentpoeng siden ${basePeriodId}`,
      nn: `Endring i prosentpoeng sidan ${basePeriodId}`,
      en: `Change in percentage points since ${basePeriodId}`,
    },
    of: (value, base) => fsum([value, -base]),
  })
}

/** Change since the base period in percent of the base. Missing throughout when the base is missing, 0 or below. */
export function percentChangeSince(series: Series, basePeriodId: string): Series {
  return withBase(series, basePeriodId, {
    kind: 'change',
    unit: {
      id: 'percent-change',
      kind: 'other',
      label: {
        nb: `endring i prosent siden ${basePeriodId}`,
        nn: `endring i prosent sidan ${basePeriodId}`,
        en: `change in per cent since ${basePeriodId}`,
      },
      symbol: { nb: '%', en: '%' },
      decimals: 1,
      scaleMin: null,
      scaleMax: null,
      isChange: true,
    },
    words: {
      nb: `Endring i prosent siden ${basePeriodId}`,
      nn: `Endring i prosent sidan ${basePeriodId}`,
      en: `Change in per cent since ${basePeriodId}`,
    },
    of: (value, base) => (base <= 0 ? null : (100 * fsum([value, -base])) / base),
  })
}

/** The base period is 100. Missing throughout when the base is missing, 0 or below. */
export function indexed(series: Series, basePeriodId: string): Series {
  return withBase(series, basePeriodId, {
    kind: 'index',
    unit: {
      id: 'index-100',
      kind: 'index',
      label: { nb: `indeks, ${basePeriodId} = 100`, en: `index, ${basePeriodId} = 100` },
      symbol: { nb: '', en: '' },
      decimals: 1,
      scaleMin: null,
      scaleMax: null,
    },
    words: { nb: `Indeks der ${basePeriodId} er 100`, en: `Index where ${basePeriodId} is 100` },
    of: (value, base) => (base <= 0 ? null : (100 * value) / base),
  })
}

interface BaseTransform {
  readonly kind: 'index' | 'change' | 'pointChange'
  readonly unit: Unit
  readonly words: Series['steps'][number]['words']
  /** Null when the value can not be worked out. */
  readonly of: (value: number, base: number) => number | null
}

function withBase(series: Series, basePeriodId: string, { kind, unit, words, of }: BaseTransform): Series {
  const basePoint = series.points.find(({ period }) => period.id === basePeriodId)
  const base = basePoint?.observation
  const baseInput = basePoint ? [inputOf(series, basePoint, kind, 'base')] : []
  const transform = (observation: Observation): Observation => {
    if (!hasValue(observation)) return observation
    const value = base && hasValue(base) ? of(observation.value, base.value) : null
    return value === null
      ? missingObservation
      : { value, status: observation.status === 'ok' ? 'computed' : observation.status }
  }
  const points = series.points.map((point) => ({
    ...point,
    observation: transform(point.observation),
    inputs: [...(point.inputs ?? []), inputOf(series, point, kind, 'figure'), ...baseInput],
  }))
  return { ...series, unit, points, steps: [...series.steps, { kind, words }] }
}
