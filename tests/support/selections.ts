import fc from 'fast-check'
import { averages, type Measure, type Selection, tabs, views } from '../../src/core/select/Selection.ts'

const key = fc.string({ minLength: 1, unit: fc.constantFrom('3203', 'NO', '/', ' ', 'å', '–', '&', '=', '%') })
const year = fc.integer({ min: 1900, max: 2100 })
const ends = fc.oneof(
  fc.tuple(year, year).map(([a, b]) => ({
    from: { fixed: String(Math.min(a, b)) },
    to: { fixed: String(Math.max(a, b)) },
  })),
  year.map((from) => ({ from: { fixed: `${from}-K2` }, to: 'latest' as const })),
  year.map((to) => ({ from: 'first' as const, to: { fixed: `${to}-06` } })),
  fc.constantFrom(
    { from: 'first' as const, to: 'latest' as const },
    { from: 'latest' as const, to: 'latest' as const },
  ),
)
const measures: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant({ as: 'absolute' as const }),
  fc.constantFrom(1 as const, 1000 as const).map((per) => ({ as: 'perCapita' as const, per })),
  fc.record({ as: fc.constantFrom('index' as const, 'change' as const, 'points' as const), base: year.map(String) }),
)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), one)
/** Any selection an address can hold. */
export const selections: fc.Arbitrary<Selection> = fc
  .record({
    indicatorId: key,
    tab: fc.constantFrom(...tabs),
    view: fc.constantFrom(...views),
    places: maybe(fc.uniqueArray(key, { minLength: 1, maxLength: 10 })),
    comparison: maybe(key),
    average: maybe(fc.constantFrom(...averages)),
    formerSum: fc.boolean(),
    measure: measures,
    ends,
    focus: maybe(key),
    against: maybe(key),
  })
  .map(({ ends: { from, to }, comparison, ...rest }) => ({
    ...rest,
    comparison: rest.places === null ? comparison : null,
    from,
    to,
  }))
