import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { printCsv } from '../../../src/core/intake/printCsv.ts'
import { cutRecords } from '../../../src/core/intake/text/cutRecords.ts'
import { numberShape, valueOfShape } from '../../../src/core/intake/types/numberShape.ts'

const comma = { delimiter: ',', quoteChar: '"', escapeChar: '', isAligned: false } as const
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\r/g, ''))
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

describe('cutRecords', () => {
  it('gives back every cell that was quoted', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const text = `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
        expect(cutRecords(text, comma, 0).map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })

  it('counts the lines of a file as an editor shows them', () => {
    expect(cutRecords('a,b\n"1\n2",x\n3,y\n', comma, 2).map(({ line }) => line)).toEqual([1, 2, 4])
  })
})

describe('printing', () => {
  const name = fc.constantFrom('Asker', 'Bærum, vest', 'Ås', 'Røyken "gamle"', 'Hole;Ringerike')
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
  const table = fc.array(fc.tuple(name, number), { minLength: 3, maxLength: 20 })

  it('of a table as canonical CSV is read back equal, figure by figure', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const json = JSON.stringify(rows.map(([navn, verdi]) => ({ navn, verdi })))
        const reading = openFile({ file: 'a.json', bytes: new TextEncoder().encode(json) })
        if (reading.outcome !== 'read') throw new Error(reading.outcome)
        const csv = printCsv(reading.table)
        const again = openFile(
          { file: 'a.csv', bytes: new TextEncoder().encode(csv) },
          { delimiter: ',', header: '1', decimal: '.' },
        )
        if (again.outcome !== 'read') throw new Error(again.outcome)
        expect(printCsv(again.table)).toBe(csv)
      }),
    )
  })
})

describe('numberShape', () => {
  const read = (text: string, mark: ',' | '.') => {
    const shape = numberShape(text)
    return shape && valueOfShape(shape, mark)
  }

  it.each<[string, ',' | '.', number | null]>([
    ['1 234,5', ',', 1234.5],
    ['1\u00a0234', ',', 1234],
    ['1\u202f234\u202f567,8', ',', 1234567.8],
    ['1.234.567,8', ',', 1234567.8],
    ['1,234,567.8', '.', 1234567.8],
    ["1'234.5", '.', 1234.5],
    ['\u22123,2', ',', -3.2],
    ['(250)', ',', -250],
    ['300-', ',', -300],
    ['kr 1 234,50', ',', 1234.5],
    ['1 234,-', ',', 1234],
    ['12,5 %', ',', 12.5],
    ['-12,5\u00a0%', ',', -12.5],
    [',5', ',', 0.5],
    ['18500.00', ',', null],
    ['1,5', '.', null],
    ['0.123', ',', null],
    ['1 23', ',', null],
    ['12.34.56', ',', null],
    ['12-13', ',', null],
    ['--5', ',', null],
    ['(-5)', ',', null],
    ['1e400', '.', null],
    ['0x10', '.', null],
    ['12 %%', '.', null],
  ])('%s with %s', (text, mark, value) => {
    expect(read(text, mark)).toBe(value)
  })
})
