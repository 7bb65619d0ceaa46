import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CubeFilter, CubeQuery, Reduction } from '../../../../src/core/aggregate/cube/CubeQuery.ts'
import type { CubeSource } from '../../../../src/core/aggregate/cube/CubeSource.ts'
import { openCube } from '../../../../src/core/aggregate/cube/openCube.ts'
import { isIncomplete, type PivotResult } from '../../../../src/core/aggregate/cube/PivotResult.ts'
import { cubeOfRows, type Figure, type TestRow } from './cubeOfRows.ts'

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1000 }).map((n): Figure => n / 10) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n): Figure => n) },
  { weight: 1, arbitrary: fc.constantFrom<Figure>('missing', 'suppressed', 'impossible') },
)

const row = fc.record({
  keys: fc.record({
    place: fc.constantFrom('a', 'b', 'c', 'd'),
    year: fc.constantFrom('2022', '2023', '2024', '2024-K1'),
    sex: fc.constantFrom('begge', 'k', 'm'),
    level: fc.constantFrom('kommune', 'kommune', 'fylke'),
  }),
  figures: fc.record({ value: figure, weight: figure }),
})

const frames = fc.constantFrom<Parameters<typeof cubeOfRows>[1]>(
  { measures: { value: {}, weight: {} } },
  { measures: { value: { measureType: 'stock' }, weight: {} } },
  { measures: { value: { additive: false, measureType: 'share' }, weight: {} } },
)

/** Totals and levels by what the test table is made of. */
function cubeOf(rows: readonly TestRow[], frame: Parameters<typeof cubeOfRows>[1], isPlain: boolean): CubeSource {
  const plain = cubeOfRows(rows, frame)
  if (isPlain) return plain
  const sexes = plain.dimensions.find(({ id }) => id === 'sex')?.categories ?? []
  const total = sexes.indexOf('begge')
  return {
    ...plain,
    level: 'level',
    parents: { sex: sexes.map((sex) => (sex === 'begge' || total < 0 ? null : total)) },
  }
}

const cubes = fc
  .tuple(fc.array(row, { maxLength: 40 }), frames, fc.boolean())
  .map(([rows, frame, isPlain]) => cubeOf(rows, frame, isPlain))

const plainRows = fc.array(row, { minLength: 1, maxLength: 40 })
const plainCube = (rows: readonly TestRow[]) => cubeOfRows(rows, { measures: { value: {}, weight: {} } })

const ids = ['place', 'year', 'sex', 'level']
const filter = fc.oneof(
  fc.record({ dimension: fc.constantFrom('place', 'year', 'sex'), categories: fc.array(fc.nat(4), { maxLength: 4 }) }),
  fc.record({
    dimension: fc.constantFrom('place', 'year'),
    from: fc.option(fc.constantFrom('2023', 'b', 'x')),
    to: fc.option(fc.constantFrom('2024', 'c', '')),
  }),
) as fc.Arbitrary<CubeFilter>

const reduction = fc.oneof(
  fc.constantFrom<Reduction>(
    ...(['sum', 'mean', 'min', 'max', 'median', 'count'] as const).map((kind) => ({ kind })),
    { kind: 'weightedMean', weight: 'weight' },
    { kind: 'ratio', denominator: 'weight', per: 100 },
    { kind: 'index', base: 1 },
    { kind: 'change', base: 'previous', as: 'unit' },
    { kind: 'change', base: 0, as: 'percent' },
    ...(['all', 'row', 'column'] as const).map((of) => ({ kind: 'shareOfTotal', of }) as const),
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map((at): Reduction => ({ kind: 'quantile', at })),
)

const query: fc.Arbitrary<CubeQuery> = fc
  .record({
    axes: fc.shuffledSubarray(ids),
    split: fc.nat(4),
    filters: fc.array(filter, { maxLength: 3 }),
    reduce: reduction,
  })
  .map(({ axes, split, filters, reduce }) => ({
    measure: 'value',
    filters,
    rows: axes.slice(0, split),
    columns: axes.slice(split),
    reduce,
  }))

const sumQuery = (more: Partial<CubeQuery>): CubeQuery => ({
  measure: 'value',
  filters: [],
  rows: [],
  columns: [],
  reduce: { kind: 'sum' },
  allow: ['mixedPeriodKinds'],
  ...more,
})

/** The answer by the names of its categories, whatever their order. */
function named({ dimensions }: CubeSource, { rows, columns, values, counted, expected }: PivotResult) {
  const wordsOf = (axis: PivotResult['rows'], key: number) =>
    axis.dimensions.map((id, at) => dimensions.find((d) => d.id === id)?.categories[axis.codes[at]?.[key] as number])
  const cells = Array.from(values, (value, cell) => {
    const [r, c] = [Math.floor(cell / columns.length), cell % columns.length]
    return [[...wordsOf(rows, r), ...wordsOf(columns, c)].join('|'), value, counted[cell], expected[cell]] as const
  })
  return cells.filter((cell) => cell[3] !== 0).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
}

const runs = Number(process.env.KG_RUNS ?? 4000)

describe('any cube and any question', () => {
  it('give an answer without an exception, and no figure where there is no row', () => {
    fc.assert(
      fc.property(cubes, fc.array(query, { minLength: 1, maxLength: 3 }), (source, queries) => {
        const cube = openCube(source)
        for (const question of queries) {
          const { rows, columns, values, expected, reason, status } = cube.ask(question)
          expect(values.length).toBe(rows.length * columns.length)
          expect([status.length, reason.length]).toEqual([values.length, values.length])
          values.forEach((value, cell) => {
            expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true)
            if (expected[cell] === 0) expect(value).toBeNaN()
          })
        }
      }),
      { numRuns: runs, seed: 3 },
    )
  })

  it('give the same answer when asked again, out of what was counted before', () => {
    fc.assert(
      fc.property(cubes, query, query, (source, first, second) => {
        const cube = openCube(source)
        cube.ask(first)
        cube.ask(second)
        expect(cube.ask(first)).toEqual(openCube(source).ask(first))
      }),
      { numRuns: runs / 4, seed: 4 },
    )
  })
})

describe('sums', () => {
  it('do not change a digit with the order of the rows', () => {
    fc.assert(
      fc.property(plainRows, fc.shuffledSubarray(ids), fc.infiniteStream(fc.nat()), (rows, axes, stream) => {
        const mixed = rows
          .map((one) => [stream.next().value, one] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, one]) => one)
        const answers = [rows, mixed].map((some) => {
          const source = plainCube(some)
          return named(source, openCube(source).ask(sumQuery({ rows: axes })))
        })
        expect(answers[1]).toEqual(answers[0])
      }),
      { numRuns: runs / 4, seed: 5 },
    )
  })

  it('of groups add up to the sum of all', () => {
    const whole = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) =>
      rows.map((one) => ({
        ...one,
        figures: {
          value: typeof one.figures.value === 'number' ? Math.round(one.figures.value % 1e6) : one.figures.value,
        },
      })),
    )
    fc.assert(
      fc.property(whole, fc.shuffledSubarray(ids, { minLength: 1 }), (rows, axes) => {
        const cube = openCube(cubeOfRows(rows))
        const all = cube.ask(sumQuery({}))
        const groups = cube.ask(sumQuery({ rows: axes }))
        const sum = groups.values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0)
        if (all.counted[0] === 0) expect(all.values[0]).toBeNaN()
        else expect(all.values[0]).toBe(sum + 0)
        expect(groups.expected.reduce((total, count) => total + count, 0)).toBe(rows.length)
      }),
      { numRuns: runs / 4, seed: 6 },
    )
  })

  it('are the same whichever filter comes first', () => {
    fc.assert(
      fc.property(cubes, query, fc.array(filter, { maxLength: 4 }), (source, question, filters) => {
        const cube = openCube(source)
        const answers = [filters, filters.toReversed()].map((some) => cube.ask({ ...question, filters: some }))
        expect(answers[1]).toEqual(answers[0])
      }),
      { numRuns: runs / 4, seed: 8 },
    )
  })

  it('are never smaller and still complete when a figure is lost', () => {
    const positive = fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) =>
      rows.map((one) => ({
        ...one,
        figures: { value: typeof one.figures.value === 'number' ? Math.abs(one.figures.value) : one.figures.value },
      })),
    )
    const marks = fc.constantFrom<Figure>('missing', 'suppressed', 'impossible')
    fc.assert(
      fc.property(positive, fc.nat(), marks, fc.shuffledSubarray(ids), (rows, at, mark, axes) => {
        const lost = rows.map((one, index) => (index === at % rows.length ? { ...one, figures: { value: mark } } : one))
        const [before, after] = [rows, lost].map((some) =>
          openCube(cubeOfRows(some)).ask(sumQuery({ rows: axes })),
        ) as [PivotResult, PivotResult]
        after.values.forEach((value, cell) => {
          const isSmaller = value < (before.values[cell] as number)
          if (isSmaller) expect(isIncomplete(after, cell)).toBe(true)
        })
      }),
      { numRuns: runs / 4, seed: 9 },
    )
  })
})

describe('a table too wide for a slot a key', () => {
  it('is summed by the keys it has', () => {
    const rows = Array.from(
      { length: 600 },
      (_, index): TestRow => ({
        keys: {
          place: `p${index % 300}`,
          year: String(1500 + index),
          sex: `s${(index * 7) % 500}`,
          level: `l${index % 97}`,
        },
        figures: { value: index },
      }),
    )
    const cube = openCube(cubeOfRows(rows))
    const wide = cube.ask(sumQuery({ rows: ids }))
    expect([wide.rows.length, wide.values.reduce((sum, value) => sum + value, 0)]).toEqual([600, 179700])
    expect(Array.from(wide.rows.codes[0] ?? []).slice(0, 4)).toEqual([0, 0, 1, 1])
    const half = { dimension: 'place', categories: Array.from({ length: 150 }, (_, index) => index) }
    expect(cube.ask(sumQuery({ rows: ids, filters: [half] })).rows.length).toBe(300)
    expect(cube.ask(sumQuery({ rows: ids, reduce: { kind: 'median' } })).values).toEqual(wide.values)
  })
})
