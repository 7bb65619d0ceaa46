import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDialect } from '../../../src/core/descriptor/Dialect.ts'
import { numberReader } from '../../../src/core/intake/readNumber.ts'
import { norwegian } from '../../support/tables.ts'

describe('a column with decimal comma', () => {
  const read = numberReader(norwegian)

  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234\u00a0567', 1234567],
    ['−3,2', -3.2],
    ['-3,2', -3.2],
    ['–3,2', -3.2],
    ['12345', 12345],
    ['0', 0],
    ['007', 7],
    ['  4,0 ', 4],
    ['1,5e3', 1500],
  ])('reads %j as %d', (cell, number) => expect(read(cell)).toBe(number))

  it.each([
    '18500.00',
    '1.5',
    '1.234,5',
    '1,234,5',
    ',5',
    '5,',
    '12 34',
    '1234 567',
    '1 2345',
    '1 234 5',
    '1,234 567',
    '--1',
    '- 1',
    '+1',
    '−',
    '',
    ' ',
    '1e999',
    'NaN',
    'Infinity',
    'NA',
    'null',
    '0x1F',
    '½',
    '١',
    '47,5 %',
    'kr 10',
    '1;2',
  ])('refuses %j', (cell) => expect(read(cell)).toBeNull())
})

describe('a column with decimal point', () => {
  const read = numberReader(defaultDialect)

  it.each([
    ['18500.00', 18500],
    ['1e5', 100000],
    ['1.5E-3', 0.0015],
    ['1 234.5', 1234.5],
    ['-0.25', -0.25],
  ])('reads %j as %d', (cell, number) => expect(read(cell)).toBe(number))

  it.each(['1,5', '1,234', '1,234.5', '.5', '5.', '1e', '1.2.3'])('refuses %j', (cell) => expect(read(cell)).toBeNull())
})

describe('a column with a thousands mark', () => {
  it.each([
    [{ decimalChar: ',', groupChar: '.' }, '1.234.567,8', 1234567.8],
    [{ decimalChar: ',', groupChar: '.' }, '1.234', 1234],
    [{ decimalChar: ',', groupChar: '.' }, '1.23', null],
    [{ decimalChar: ',', groupChar: '.' }, '185.00', null],
    [{ decimalChar: ',', groupChar: '.' }, '18500.00', null],
    [{ decimalChar: '.', groupChar: ',' }, '1,234.5', 1234.5],
    [{ decimalChar: '.', groupChar: ',' }, '1,5', null],
    [{ decimalChar: '.', groupChar: "'" }, "1'234'567", 1234567],
    [{ decimalChar: '.', groupChar: ',' }, '1,234 567', null],
  ] as const)('with %j reads %j as %j', (marks, cell, number) => {
    expect(numberReader({ ...defaultDialect, ...marks })(cell)).toBe(number)
  })
})

/** A number as Norwegian formatting prints it. */
function print(number: number, group: string, minus: string): string {
  const [whole = '', decimals] = Math.abs(number).toFixed(3).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${number < 0 ? minus : ''}${grouped},${decimals}`
}

it('reads every number back as it was printed, whatever the space and the minus', () => {
  const numbers = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000)
  const spaces = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f')
  const read = numberReader(norwegian)
  fc.assert(
    fc.property(numbers, spaces, fc.constantFrom('-', '−'), (number, space, minus) => {
      expect(read(print(number, space, minus))).toBeCloseTo(number, 6)
      expect(read(Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 }).format(number))).toBe(
        number === 0 ? 0 : number,
      )
    }),
  )
})

it('is a finite number or nothing, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-− \u00a0') }), (cell) => {
      const number = numberReader(norwegian)(cell)
      expect(number === null || Number.isFinite(number)).toBe(true)
    }),
  )
})
