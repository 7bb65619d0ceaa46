import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberShape, valueOfShape } from '../../../src/core/intake/types/numberShape.ts'
import { isDigits, plainDecimal, plainNumber } from '../../../src/core/intake/types/plainCell.ts'

const cells = fc.oneof(fc.stringMatching(/^[0-9.,]{0,18}$/), fc.stringMatching(/^\d{1,14}[.,]\d{1,3}$/), fc.string())
const marks = fc.constantFrom('.', ',')

describe('a plain number', () => {
  it('is the number that the patterns find, or left to them', () => {
    fc.assert(
      fc.property(cells, marks, (cell, mark) => {
        const plain = plainNumber(cell, mark)
        const shape = numberShape(cell)
        if (plain !== null) expect(plain).toBe(shape && valueOfShape(shape, mark))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['007', 7],
    ['12,5', 12.5],
    ['0,07', 0.07],
    ['99999999999999', 99999999999999],
    ['1,234', null],
    ['12.5', null],
    [',5', null],
    ['12,', null],
    ['', null],
    ['-1', null],
  ])('%j is %j where a comma parts the decimals', (cell, number) => {
    expect(plainNumber(cell, ',')).toBe(number)
  })

  it('is digits alone where the pattern says so', () => {
    fc.assert(fc.property(cells, (cell) => void expect(isDigits(cell)).toBe(/^[0-9]+$/.test(cell))))
  })
})

describe('a decimal told at a glance', () => {
  it.each([
    ['12,5', ','],
    ['0.55', '.'],
    ['012,5', ','],
    ['12,500', null],
    ['1,2,5', null],
    [',5', null],
    ['5,', null],
    ['-1,5', null],
    ['1.5%', null],
    ['12345678901234,5', null],
    ['12', null],
    ['', null],
  ])('«%s»: %s', (cell, mark) => {
    expect(plainDecimal(cell)).toBe(mark)
  })

  it('is a number in that way of writing only, as the full reading has it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,]{1,16}$/), (cell) => {
        const mark = plainDecimal(cell)
        const shape = numberShape(cell)
        if (mark === null) return
        expect(shape && valueOfShape(shape, mark)).not.toBeNull()
        expect(shape && valueOfShape(shape, mark === ',' ? '.' : ',')).toBeNull()
      }),
    )
  })
})
