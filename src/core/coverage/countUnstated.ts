import type { Indicator } from '../model/Indicator.ts'

/** What ought to be known of every indicator, in the order its page tells it. */
const expectedFields = ['definition', 'population', 'method', 'direction', 'weaknesses'] as const
export type ExpectedField = (typeof expectedFields)[number]

export interface Unstated {
  readonly field: ExpectedField
  /** Indicators that do not say it. */
  readonly count: number
}

/** What nobody has stated of an indicator. */
function unstatedOf(indicator: Indicator): ExpectedField[] {
  const { definition, population, method, direction, weaknesses } = indicator
  const stated = { definition: definition.nb, population, method, direction: direction ?? '', weaknesses }
  return expectedFields.filter((field) => stated[field] === '')
}

/** The fields somebody has left out, and of how many indicators; what is missing most comes first. */
export function countUnstated(indicators: Iterable<Indicator>): Unstated[] {
  const all = [...indicators].flatMap(unstatedOf)
  return expectedFields
    .map((field) => ({ field, count: all.filter((one) => one === field).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
