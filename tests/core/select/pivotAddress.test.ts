import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CategoryPick,
  cellFills,
  defaultPivot,
  type PivotReduction,
  type PivotSelection,
  pivotViews,
  plainReductions,
  shareReductions,
} from '../../../src/core/select/PivotSelection.ts'
import { parsePivot, printPivot } from '../../../src/core/select/pivotAddress.ts'

const name = fc.string({ unit: fc.constantFrom('2024', 'NO', 'å', ' ', '~', '*', '.', '..', '%', '%7E', ':', '*alle') })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), one)
const picks: fc.Arbitrary<CategoryPick> = fc.oneof(
  fc.constantFrom<CategoryPick>({ kind: 'all' }, { kind: 'newest' }),
  fc.record({ kind: fc.constant('some' as const), categories: fc.array(name) }),
  fc.record({ kind: fc.constant('range' as const), from: maybe(name), to: maybe(name) }),
)
const reductions: fc.Arbitrary<PivotReduction> = fc.oneof(
  fc.constantFrom(...plainReductions, ...shareReductions).map((as) => ({ as })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((at) => ({ as: 'kvantil' as const, at: at === 0 ? 0 : at })),
  name.map((weight) => ({ as: 'vektet' as const, weight })),
  name.map((denominator) => ({ as: 'forhold' as const, denominator })),
  fc.record({ as: fc.constantFrom('endring' as const, 'endring-prosent' as const), base: maybe(name) }),
  name.map((base) => ({ as: 'indeks' as const, base })),
)
const selections: fc.Arbitrary<PivotSelection> = fc.record({
  table: name,
  measure: maybe(name),
  rows: maybe(fc.array(name)),
  columns: maybe(fc.array(name)),
  picks: fc.array(fc.tuple(name, picks)).map((entries) => new Map(entries)),
  reduction: reductions,
  view: fc.constantFrom(...pivotViews),
  fill: maybe(fc.constantFrom(...cellFills)),
  sort: maybe(fc.record({ column: fc.nat(99_999), falling: fc.boolean() })),
})

describe('the address of a slice', () => {
  it('is read as the slice it was written from', () =>
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parsePivot(printPivot(selection))).toEqual({ selection, invalid: [] })
      }),
    ))

  it('leaves out what is default', () => expect(printPivot(defaultPivot('population'))).toEqual({ id: 'population' }))

  it('reads as a person would write it', () =>
    expect(
      parsePivot({
        id: 'a',
        rad: 'place~age',
        kol: 'period',
        'v.period': '2015..*',
        'v.age': '0–5 år~6–15 år',
        regn: 'snitt',
      }),
    ).toEqual({
      selection: {
        ...defaultPivot('a'),
        rows: ['place', 'age'],
        columns: ['period'],
        picks: new Map<string, CategoryPick>([
          ['period', { kind: 'range', from: '2015', to: null }],
          ['age', { kind: 'some', categories: ['0–5 år', '6–15 år'] }],
        ]),
        reduction: { as: 'snitt' },
      },
      invalid: [],
    }))

  it('names what it cannot read, and falls back', () =>
    expect(parsePivot({ id: 'a', regn: 'kvantil:2', vis: 'kake', fyll: 'x', sorter: 'y', lang: 'en' })).toEqual({
      selection: defaultPivot('a'),
      invalid: ['regn', 'vis', 'fyll', 'sorter'],
    }))
})
