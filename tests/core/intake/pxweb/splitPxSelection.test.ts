import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cube } from '../../../../src/core/intake/json/readCube.ts'
import { joinPxParts } from '../../../../src/core/intake/pxweb/joinPxParts.ts'
import { cellsOf, type PxSelection } from '../../../../src/core/intake/pxweb/PxTable.ts'
import { splitPxSelection } from '../../../../src/core/intake/pxweb/splitPxSelection.ts'

const selections = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => fc.record({ sizes: fc.constant(sizes), time: fc.integer({ min: -1, max: sizes.length - 1 }) }))
  .map(
    ({ sizes, time }): PxSelection =>
      sizes.map((size, index) => ({
        variable: `v${index}`,
        isTime: index === time,
        codelist: null,
        codes: Array.from({ length: size }, (_, code) => `${code}`),
      })),
  )

/** What a bank answers to a selection, its variables in another order: the code of every cell as its value. */
function answerTo(selection: PxSelection): Cube {
  const turned = selection.toReversed()
  const codesAt = (index: number) => {
    let rest = index
    const codes = turned.toReversed().map(({ codes: own }) => {
      const code = own[rest % own.length] as string
      rest = Math.floor(rest / own.length)
      return code
    })
    return codes.join('.')
  }
  return {
    label: '',
    cells: cellsOf(selection),
    dimensions: turned.map(({ variable, codes }) => ({
      id: variable,
      label: variable,
      codes,
      labels: codes,
      units: [],
    })),
    valueAt: codesAt,
    statusAt: (index) => `status of ${codesAt(index)}`,
  }
}

it('asks for every cell once, and never for more than the limit', () => {
  fc.assert(
    fc.property(selections, fc.integer({ min: 1, max: 200 }), (selection, most) => {
      const parts = splitPxSelection(selection, most)
      expect(Math.max(...parts.map(cellsOf))).toBeLessThanOrEqual(most)
      const joined = joinPxParts(selection, parts.map(answerTo))
      const whole = joinPxParts(selection, [answerTo(selection)])
      const values = (cube: Cube) => Array.from({ length: cube.cells }, (_, index) => cube.valueAt(index))
      const statuses = (cube: Cube) => Array.from({ length: cube.cells }, (_, index) => cube.statusAt(index))
      expect(values(joined)).toEqual(values(whole))
      expect(statuses(joined)).toEqual(values(joined).map((codes) => `status of ${codes}`))
      expect(new Set(values(joined)).size).toBe(cellsOf(selection))
    }),
    { numRuns: 300 },
  )
})

it('splits by year before it splits anything else', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)
  const selection: PxSelection = [
    { variable: 'Region', isTime: false, codelist: null, codes: codes(1000) },
    { variable: 'Tid', isTime: true, codelist: null, codes: codes(20) },
  ]
  expect(splitPxSelection(selection, 6000).map((part) => part.map((own) => own.codes.length))).toEqual([
    [1000, 6],
    [1000, 6],
    [1000, 6],
    [1000, 2],
  ])
})

it('does not take an answer that leaves cells out, or that repeats them', () => {
  const selection: PxSelection = [{ variable: 'Tid', isTime: true, codelist: null, codes: ['2020', '2021'] }]
  const [first] = splitPxSelection(selection, 1)
  expect(() => joinPxParts(selection, [answerTo(first as PxSelection)])).toThrow('value')
  expect(() => joinPxParts(selection, [answerTo(selection), answerTo(first as PxSelection)])).toThrow('value')
  const more: PxSelection = [...selection, { variable: 'Kjonn', isTime: false, codelist: null, codes: ['1', '2'] }]
  expect(() => joinPxParts(selection, [answerTo(more)])).toThrow('dimension.Kjonn')
  const other: PxSelection = [{ variable: 'Tid', isTime: true, codelist: null, codes: ['2020', '2022'] }]
  expect(() => joinPxParts(selection, [answerTo(other)])).toThrow('dimension.Tid')
})
