import { fsum } from 'd3-array'
import { hasValue, missingObservation, type Observation } from '../model/Observation.ts'
import { comparePeriods, type Period } from '../model/Period.ts'
import type { Point, Series } from '../model/Series.ts'
import type { Words } from '../model/Words.ts'
import { inputOf } from './inputOf.ts'

export interface GroupAverage {
  readonly key: string
  readonly label: Words
  readonly members: readonly Series[]
  /** How many the group has in all, those without a series too. */
  readonly size: number
  /** Weights by place id and period, such as the denominator of a share; null gives every member the same weight. */
  readonly weights: ((placeId: string, periodId: string) => number | null) | null
}

/**
 * The average of a group, named for what it is: «uvektet snitt» or «vektet snitt», with how many have figures.
 * It is never called the share of the whole, which only numerators and denominators can give. Null without members.
 */
export function groupAverage({ key, label, members, size, weights }: GroupAverage): Series | null {
  const first = members[0]
  if (!first) return null
  const periods = periodsOf(members)
  const lookups = members.map((member) => ({
    member,
    at: new Map(member.points.map((point) => [point.period.id, point])),
  }))
  const points = periods.map((period) => averageAt(lookups, period, weights))
  const count = memberCounts(points)
  const words =
    weights === null
      ? {
          nb: `Uvektet snitt av ${count} av ${size}`,
          nn: `Uvekta snitt av ${count} av ${size}`,
          en: `Unweighted average of ${count} of ${size}`,
        }
      : {
          nb: `Vektet snitt av ${count} av ${size}`,
          nn: `Vekta snitt av ${count} av ${size}`,
          en: `Weighted average of ${count} of ${size}`,
        }
  return {
    key,
    label: {
      nb: `${label.nb}, ${words.nb.toLocaleLowerCase('nb')}`,
      nn: `${label.nn ?? label.nb}, ${words.nn.toLocaleLowerCase('nb')}`,
      en: `${label.en}, ${words.en.toLocaleLowerCase('en')}`,
    },
    placeId: key,
    group: '',
    role: 'group',
    unit: first.unit,
    points,
    breaks: [],
    steps: [{ kind: kindOf(weights), words, groupSize: size }],
  }
}

/** How many members the averages are of: `5`, or `2–5` where it is not as many in every period. */
function memberCounts(points: readonly Point[]): string {
  const counts = points.flatMap(({ inputs = [] }) => (inputs.length > 0 ? [inputs.length] : []))
  const most = Math.max(0, ...counts)
  const least = Math.min(most, ...counts)
  return least === most ? String(most) : `${least}–${most}`
}

function periodsOf(members: readonly Series[]): Period[] {
  const periods = new Map<string, Period>()
  for (const { points } of members) for (const { period } of points) periods.set(period.id, period)
  return [...periods.values()].sort(comparePeriods)
}

interface MemberLookup {
  readonly member: Series
  /** Its points by the period's id. */
  readonly at: ReadonlyMap<string, Point>
}

function averageAt(members: readonly MemberLookup[], period: Period, weights: GroupAverage['weights']): Point {
  const figures = members.flatMap(({ member, at }) => {
    const point = at.get(period.id)
    const weight = weights === null ? 1 : weights(member.placeId, period.id)
    if (!point || weight === null || !hasValue(point.observation)) return []
    const input = { ...inputOf(member, point, kindOf(weights), 'member'), ...(weights && { weight }) }
    return [{ value: point.observation.value, weight, origins: point.origins, input }]
  })
  return {
    period,
    observation: average(figures),
    origins: figures.flatMap(({ origins }) => origins),
    inputs: figures.map(({ input }) => input),
  }
}

function kindOf(weights: GroupAverage['weights']): 'average' | 'weightedAverage' {
  return weights === null ? 'average' : 'weightedAverage'
}

function average(figures: readonly { value: number; weight: number }[]): Observation {
  const weight = fsum(figures.map((figure) => figure.weight))
  if (weight === 0) return missingObservation
  return { value: fsum(figures.map((figure) => figure.value * figure.weight)) / weight, status: 'computed' }
}
