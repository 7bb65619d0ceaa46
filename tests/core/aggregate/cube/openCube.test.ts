import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CubeQuery, Reduction } from '../../../../src/core/aggregate/cube/CubeQuery.ts'
import type { CubeSource } from '../../../../src/core/aggregate/cube/CubeSource.ts'
import { openCube } from '../../../../src/core/aggregate/cube/openCube.ts'
import { type PivotResult, reasonAt } from '../../../../src/core/aggregate/cube/PivotResult.ts'
import { runStepsSlowly } from '../../../../src/core/aggregate/cube/steps.ts'
import { statusCode, statusOfCode } from '../../../../src/core/descriptor/ObservationStatus.ts'
import { cubeOfRows, type Figure, type TestRow } from './cubeOfRows.ts'

const row = (place: string, year: string, value: Figure, more: Record<string, string> = {}): TestRow => ({
  keys: { place, year, ...more },
  figures: { value },
})

const question = (reduce: Reduction, more: Partial<CubeQuery> = {}): CubeQuery => ({
  measure: 'value',
  filters: [],
  rows: [],
  columns: [],
  reduce,
  ...more,
})

const sum: Reduction = { kind: 'sum' }

/** The answer as a list of rows: keys by name, then the figure, or the gap or rule in its place. */
function listed({ dimensions }: CubeSource, result: PivotResult) {
  const wordsOf = ({ dimensions: ids, codes }: PivotResult['rows'], key: number) =>
    ids.map((id, at) => dimensions.find((dimension) => dimension.id === id)?.categories[codes[at]?.[key] as number])
  return Array.from(result.values, (value, cell) => {
    const [r, c] = [Math.floor(cell / result.columns.length), cell % result.columns.length]
    const gap = reasonAt(result, cell) ?? statusOfCode(result.status[cell] as number)
    return [...wordsOf(result.rows, r), ...wordsOf(result.columns, c), Number.isNaN(value) ? gap : value]
  })
}

const ask = (source: CubeSource, query: CubeQuery) => listed(source, openCube(source).ask(query))

const two = cubeOfRows([
  row('Asker', '2024', 0.2),
  row('Asker', '2023', 0.1),
  row('Bærum', '2024', 10),
  row('Bærum', '2023', 'missing'),
])

describe('a cube', () => {
  it('adds up as the publisher does, to the last digit', () => {
    expect(ask(two, question(sum, { rows: ['place'] }))).toEqual([
      ['Asker', 0.3],
      ['Bærum', 10],
    ])
    expect(ask(two, question({ kind: 'mean' }, { rows: ['place'] }))[0]).toEqual(['Asker', 0.15])
    expect(ask(two, question({ kind: 'median' }, { rows: ['place'] }))[0]).toEqual(['Asker', 0.15])
  })

  it('puts time in order of time, whatever the order of the rows', () => {
    expect(ask(two, question(sum, { rows: ['year'], columns: ['place'] }))).toEqual([
      ['2023', 'Asker', 0.1],
      ['2023', 'Bærum', 'missing'],
      ['2024', 'Asker', 0.2],
      ['2024', 'Bærum', 10],
    ])
  })

  it('tells how many parts a sum lacks', () => {
    const { counted, expected, notes, rowsKept } = openCube(two).ask(question(sum))
    expect([counted[0], expected[0], rowsKept]).toEqual([3, 4, 4])
    expect(notes).toEqual([{ kind: 'incomplete', cells: 1 }])
  })

  it('gives nothing for a sum over nothing, and 0 for its count', () => {
    const nothing = {
      filters: [
        { dimension: 'place', categories: [1] },
        { dimension: 'year', categories: [1] },
      ],
    }
    expect(ask(two, question(sum, nothing))).toEqual([['missing']])
    expect(ask(two, question({ kind: 'count' }, nothing))).toEqual([[0]])
    expect(ask(two, question(sum, { filters: [{ dimension: 'place', categories: [] }] }))).toEqual([['missing']])
  })

  it('filters by a range of periods, ends included and open', () => {
    const range = (from: string | null, to: string | null) =>
      ask(two, question(sum, { rows: ['year'], filters: [{ dimension: 'year', from, to }] })).map(([year]) => year)
    expect([range('2024', null), range(null, '2023'), range('2020', '2030')]).toEqual([
      ['2024'],
      ['2023'],
      ['2023', '2024'],
    ])
  })

  it('holds the quarters of a year to be within the year', () => {
    const both = cubeOfRows(['2022-K4', '2023', '2023-K1', '2024-K3', '2025-K1'].map((year) => row('Asker', year, 1)))
    const filters = [{ dimension: 'year', from: '2023', to: '2024' }]
    expect(ask(both, question({ kind: 'count' }, { rows: ['year'], filters })).map(([year]) => year)).toEqual([
      '2023',
      '2023-K1',
      '2024-K3',
    ])
  })

  it('tells a change without the speck of binary fractions, and a rise from below 0 as a rise', () => {
    const over = (then: number, now: number, as: 'unit' | 'percent') =>
      ask(
        cubeOfRows([row('Asker', '2023', then), row('Asker', '2024', now)]),
        question({ kind: 'change', base: 'previous', as }, { rows: ['year'] }),
      )[1]?.[1]
    expect(over(0.1, 0.3, 'unit')).toBe(0.2)
    expect(over(-200, -100, 'percent')).toBe(50)
    expect(over(-200, -300, 'percent')).toBe(-50)
  })

  it('finds least, most and any quantile', () => {
    const many = cubeOfRows([7, 1, 5, 3, 9].map((value, index) => row(`p${index}`, '2024', value)))
    const figure = (reduce: Reduction) => ask(many, question(reduce))[0]?.[0]
    expect(figure({ kind: 'min' })).toBe(1)
    expect(figure({ kind: 'max' })).toBe(9)
    expect(figure({ kind: 'median' })).toBe(5)
    expect(figure({ kind: 'quantile', at: 0.25 })).toBe(3)
    expect(figure({ kind: 'quantile', at: 0.9 })).toBe(8.2)
  })

  it('finds a quantile between two figures to the last digit', () => {
    const figures = fc.array(fc.integer({ min: -1_000_000, max: 40_000_000 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 1000 }), fc.constantFrom(1, 10), (tenths, part, divisor) => {
        const many = cubeOfRows(tenths.map((value, index) => row(`p${index}`, '2024', value / divisor)))
        const inOrder = [...tenths].sort((a, b) => a - b).map(BigInt)
        const steps = BigInt(tenths.length - 1) * BigInt(part)
        const [low, high] = [0n, 1n].map((more) => inOrder[Number(steps / 1000n + more)] ?? 0n) as [bigint, bigint]
        const between = low * 1000n + (high - low) * (steps % 1000n)
        const wanted = Number(`${between}e-${divisor === 1 ? 3 : 4}`)
        expect(ask(many, question({ kind: 'quantile', at: part / 1000 }))[0]?.[0]).toBe(wanted === 0 ? 0 : wanted)
      }),
    )
  })

  it('answers in steps that can be stopped', async () => {
    const cube = openCube(two)
    const pause = () => Promise.resolve()
    expect(await runStepsSlowly(cube.askInSteps(question(sum)), { pause, isCancelled: () => true })).toBeNull()
    const whole = await runStepsSlowly(cube.askInSteps(question(sum)), { pause, isCancelled: () => false })
    expect(whole?.values[0]).toBe(10.3)
  })
})

describe('sums beyond what a double can add up', () => {
  it.each([
    ['whole numbers over 2^53', [2 ** 52, 2 ** 52, 2 ** 52, 1, 2], 3 * 2 ** 52 + 3],
    ['numbers that cancel out', [1e100, 1, -1e100], 1],
    ['fractions without a common unit', [1 / 3, 1e18, -1e18, 1 / 3], 2 / 3],
    ['numbers as large as they come', [1.7e308, 1.7e308, -1.7e308, -1.7e308, 5], 5],
  ])('are exact: %s', (_, values, exact) => {
    for (const order of [values, values.toReversed()])
      expect(ask(cubeOfRows(order.map((value, at) => row(`p${at}`, '2024', value))), question(sum))).toEqual([[exact]])
  })

  it('are absent when no number holds them', () => {
    const huge = cubeOfRows([row('a', '2024', 1.7e308), row('b', '2024', 1.7e308)])
    expect(ask(huge, question(sum))).toEqual([['tooLarge']])
  })
})

describe('the rules', () => {
  it('do not add up shares, but show one that stands alone', () => {
    const shares = cubeOfRows([row('a', '2024', 40), row('b', '2024', 60)], {
      measures: { value: { additive: false } },
    })
    expect(ask(shares, question(sum))).toEqual([['notAdditive']])
    expect(ask(shares, question(sum, { rows: ['place'] }))).toEqual([
      ['a', 40],
      ['b', 60],
    ])
    expect(openCube(shares).ask(question({ kind: 'mean' })).notes).toContainEqual({ kind: 'unweighted' })
    expect(ask(shares, question(sum, { allow: ['notAdditive'] }))).toEqual([[100]])
  })

  it('take no share, change or index of what is not added up', () => {
    const rates = [row('a', '2023', 40), row('b', '2023', 60), row('a', '2024', 50), row('b', '2024', 70)]
    const source = cubeOfRows(rates, { measures: { value: { additive: false } } })
    const asked = (reduce: Reduction) => ask(source, question(reduce, { rows: ['year'] })).map(([, figure]) => figure)
    for (const of of ['all', 'row', 'column'] as const)
      expect(asked({ kind: 'shareOfTotal', of })).toEqual(['notAdditive', 'notAdditive'])
    expect(asked({ kind: 'change', base: 'previous', as: 'unit' })).toEqual(['notAdditive', 'notAdditive'])
    expect(asked({ kind: 'index', base: 0 })).toEqual(['notAdditive', 'notAdditive'])
  })

  it('take no mean by weights that are nothing', () => {
    const rows = ['a', 'b'].map(
      (place): TestRow => ({ keys: { place, year: '2024' }, figures: { pct: 40, voters: 0 } }),
    )
    const source = cubeOfRows(rows, { measures: { pct: { additive: false }, voters: {} } })
    expect(ask(source, question({ kind: 'weightedMean', weight: 'voters' }, { measure: 'pct' }))).toEqual([
      ['zeroBase'],
    ])
  })

  it('give no answer of more cells than a browser holds, and say how many', () => {
    const many = Array.from({ length: 3000 }, (_, at) => row(`p${at}`, `${at + 1000}`, 1))
    const { notes, values } = openCube(cubeOfRows(many)).ask(question(sum, { rows: ['place'], columns: ['year'] }))
    expect([notes, values.length]).toEqual([[{ kind: 'tooManyCells', cells: 9_000_000 }], 0])
  })

  it('call a sum preliminary where one of its figures is', () => {
    const [measure, ...others] = two.measures
    if (!measure) throw new Error('no measure')
    const status = measure.status.slice()
    status[0] = statusCode('preliminary')
    const source = { ...two, measures: [{ ...measure, status }, ...others] }
    const result = openCube(source).ask(question(sum, { rows: ['place'] }))
    expect([...result.status].map(statusOfCode)).toEqual(['preliminary', 'ok'])
  })

  it('count a stock once, not once a year', () => {
    const rows = [row('a', '2023', 10), row('a', '2024', 11), row('b', '2024', 5)]
    const stock = cubeOfRows(rows, { measures: { value: { measureType: 'stock' } } })
    expect(ask(stock, question(sum, { rows: ['place'] }))).toEqual([
      ['a', 'stockOverTime'],
      ['b', 5],
    ])
    expect(ask(stock, question(sum, { rows: ['year'] }))).toEqual([
      ['2023', 10],
      ['2024', 16],
    ])
    expect(ask(stock, question({ kind: 'mean' }, { rows: ['place'] }))).toEqual([
      ['a', 10.5],
      ['b', 5],
    ])
  })

  it('never put a county beside its municipalities in one figure', () => {
    const level = (value: string) => ({ level: value })
    const rows = [
      row('03', '2024', 9, level('fylke')),
      row('0301', '2024', 4, level('kommune')),
      row('0302', '2024', 5, level('kommune')),
    ]
    const source = cubeOfRows(rows, { level: 'level' })
    expect(ask(source, question(sum))).toEqual([['mixedLevels']])
    expect(ask(source, question({ kind: 'max' }))).toEqual([['mixedLevels']])
    expect(ask(source, question(sum, { rows: ['level'] }))).toEqual([
      ['fylke', 9],
      ['kommune', 9],
    ])
    expect(ask(source, question(sum, { filters: [{ dimension: 'place', categories: [1, 2] }] }))).toEqual([[9]])
  })

  it('leave a total out where its parts are counted, and say so', () => {
    const of = (sex: string, value: Figure) => row('a', '2024', value, { sex })
    const source = cubeOfRows([of('begge', 9), of('kvinner', 5), of('menn', 4)], { parents: { sex: [null, 0, 0] } })
    const whole = openCube(source).ask(question(sum))
    expect([whole.values[0], whole.notes]).toEqual([9, [{ kind: 'totalsLeftOut', dimension: 'sex', categories: [0] }]])
    expect(ask(source, question(sum, { rows: ['sex'] })).map(([sex]) => sex)).toEqual(['begge', 'kvinner', 'menn'])
    expect(ask(source, question(sum, { filters: [{ dimension: 'sex', categories: [0] }] }))).toEqual([[9]])
  })

  it('leave a total out though the level between it and its parts is not asked for', () => {
    const of = (place: string, value: number) => row(place, '2024', value)
    const parents = { place: [null, 0, 1, 1] }
    const source = cubeOfRows([of('landet', 12), of('fylket', 9), of('Asker', 4), of('Bærum', 5)], { parents })
    expect(ask(source, question(sum, { filters: [{ dimension: 'place', categories: [0, 2, 3] }] }))).toEqual([[9]])
  })

  it('do not tell a hidden part by its remainder', () => {
    const of = (sex: string, value: Figure) => row('a', '2024', value, { sex })
    const parents = { sex: [null, 0, 0, 0] }
    const alone = cubeOfRows([of('begge', 9), of('k', 5), of('m', 'suppressed'), of('x', 2)], { parents })
    expect(ask(alone, question(sum))).toEqual([['suppressedRemainder']])
    expect(ask(alone, question({ kind: 'mean' }))).toEqual([['suppressedRemainder']])
    expect(ask(alone, question({ kind: 'max' }))).toEqual([[5]])
    const both = cubeOfRows([of('begge', 9), of('k', 5), of('m', 'suppressed'), of('x', 'suppressed')], { parents })
    expect(ask(both, question(sum))).toEqual([[5]])
    expect(openCube(both).ask(question(sum)).notes).toContainEqual({ kind: 'incomplete', cells: 1 })
  })

  it('never add up figures of different variables, such as persons and kroner', () => {
    const rows = [row('a', '2024', 10, { variable: 'personer' }), row('a', '2024', 300, { variable: 'kroner' })]
    const mixed = { ...cubeOfRows(rows), variable: 'variable' }
    expect(ask(mixed, question(sum))).toEqual([['mixedVariables']])
    expect(ask(mixed, question(sum, { filters: [{ dimension: 'variable', categories: [1] }] }))).toEqual([[300]])
    expect(ask(mixed, question(sum, { rows: ['variable'] }))).toEqual([
      ['personer', 10],
      ['kroner', 300],
    ])
  })

  it('keep years and quarters apart', () => {
    const mixed = cubeOfRows([row('a', '2024', 10), row('a', '2024-K1', 3)])
    expect(ask(mixed, question(sum))).toEqual([['mixedPeriodKinds']])
    expect(ask(mixed, question({ kind: 'count' }, { rows: ['year'] }))).toEqual([
      ['2024', 1],
      ['2024-K1', 1],
    ])
  })
})

describe('figures out of two measures', () => {
  const both = (place: string, votes: Figure, voters: Figure): TestRow => ({
    keys: { place, year: '2025' },
    figures: { votes, voters },
  })
  const rows = [both('a', 80, 100), both('b', 900, 1000), both('c', 'missing', 500), both('d', 70, 'missing')]
  const measures = { votes: {}, voters: { measureType: 'count' as const }, pct: { additive: false } }
  const source = cubeOfRows(rows, { measures })

  it('divide sums over rows that have both', () => {
    const ratio: Reduction = { kind: 'ratio', denominator: 'voters', per: 100 }
    const result = openCube(source).ask(question(ratio, { measure: 'votes' }))
    expect(result.values[0]).toBe((100 * 980) / 1100)
    expect([result.counted[0], result.expected[0]]).toEqual([2, 4])
    expect(ask(source, question(ratio, { measure: 'votes', rows: ['place'] }))).toEqual([
      ['a', 80],
      ['b', 90],
      ['c', 'missing'],
      ['d', 'missing'],
    ])
  })

  it('divide by no sum of shares', () => {
    const ratio: Reduction = { kind: 'ratio', denominator: 'pct', per: 100 }
    expect(ask(source, question(ratio, { measure: 'votes' }))).toEqual([['notAdditive']])
  })

  it('weigh each value', () => {
    const rates = [
      { keys: { place: 'a', year: '2025' }, figures: { pct: 80.5, voters: 100 } },
      { keys: { place: 'b', year: '2025' }, figures: { pct: 90, voters: 300 } },
    ]
    const weighted = question({ kind: 'weightedMean', weight: 'voters' }, { measure: 'pct' })
    expect(ask(cubeOfRows(rates, { measures: { pct: { additive: false }, voters: {} } }), weighted)).toEqual([[87.625]])
  })
})

describe('shares, changes and indices', () => {
  const grown = cubeOfRows([
    row('a', '2023', 30),
    row('b', '2023', 10),
    row('a', '2024', 33),
    row('b', '2024', 'missing'),
    row('a', '2025', 44),
    row('b', '2025', 0),
  ])

  it('share only out of totals that are whole', () => {
    const share = question({ kind: 'shareOfTotal', of: 'column' }, { rows: ['place'], columns: ['year'] })
    expect(ask(grown, share)).toEqual([
      ['a', '2023', 75],
      ['a', '2024', 'incompleteTotal'],
      ['a', '2025', 100],
      ['b', '2023', 25],
      ['b', '2024', 'missing'],
      ['b', '2025', 0],
    ])
  })

  it('change from the period before, or from a base', () => {
    const change = (base: 'previous' | number, as: 'unit' | 'percent') =>
      ask(grown, question({ kind: 'change', base, as }, { rows: ['place', 'year'] })).map((line) => line[2])
    expect(change('previous', 'unit')).toEqual(['noBase', 3, 11, 'noBase', 'missing', 'noBase'])
    expect(change(0, 'percent')).toEqual([0, 10, (100 * 14) / 30, 0, 'missing', -100])
  })

  it('index against a base, and need time on an axis', () => {
    const index: Reduction = { kind: 'index', base: 0 }
    expect(ask(grown, question(index, { rows: ['year'], filters: [{ dimension: 'place', categories: [0] }] }))).toEqual(
      [
        ['2023', 100],
        ['2024', 110],
        ['2025', (100 * 44) / 30],
      ],
    )
    expect(ask(grown, question(index))).toEqual([['noTime']])
    expect(ask(grown, question(index, { rows: ['year'] }))[1]).toEqual(['2024', 'incompleteBase'])
  })
  it('share nothing out of nothing', () => {
    const share = question({ kind: 'shareOfTotal', of: 'all' }, { rows: ['place'] })
    expect(ask(cubeOfRows([row('a', '2024', 0), row('b', '2024', 0)]), share).map((line) => line[1])).toEqual([
      'zeroBase',
      'zeroBase',
    ])
  })

  it('tell why a total is absent, and not only that it is', () => {
    const people = cubeOfRows([row('a', '2023', 30), row('a', '2024', 33)], {
      measures: { value: { measureType: 'stock' } },
    })
    const share = question({ kind: 'shareOfTotal', of: 'row' }, { rows: ['place'], columns: ['year'] })
    expect(ask(people, share).map((line) => line[2])).toEqual(['stockOverTime', 'stockOverTime'])
  })

  it('count no change from a sum that lacks parts', () => {
    const change = (base: number): Reduction => ({ kind: 'change', base, as: 'unit' })
    expect(ask(grown, question(change(1), { rows: ['year'] }))[2]).toEqual(['2025', 'incompleteBase'])
    expect(ask(grown, question(change(0), { rows: ['year'] }))[2]).toEqual(['2025', 4])
  })

  it('hold a year against the year before, whatever quarters lie between', () => {
    const mixed = cubeOfRows([
      row('a', '2023', 10),
      row('a', '2023-K4', 3),
      row('a', '2024', 14),
      row('a', '2024-K1', 5),
    ])
    const change: Reduction = { kind: 'change', base: 'previous', as: 'unit' }
    const found = ask(mixed, question(change, { rows: ['year'] }))
    expect(Object.fromEntries(found)).toEqual({ 2023: 'noBase', '2023-K4': 'noBase', 2024: 4, '2024-K1': 2 })
  })
})
