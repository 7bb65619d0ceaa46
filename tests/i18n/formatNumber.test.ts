import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney } from '../../src/i18n/formatMoney.ts'
import { formatNumber, formatScaled, formatSigned } from '../../src/i18n/formatNumber.ts'

/** Reads what the writer writes, as a spreadsheet in Norway would. */
function readBack(text: string): number {
  return Number(text.replaceAll('\u00a0', '').replace('\u2212', '-').replace(',', '.'))
}

const decimals = fc.integer({ min: 0, max: 6 })
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('a number in Norwegian', () => {
  test.each([
    [1234567.5, 1, '1\u00a0234\u00a0567,5'],
    [1234, 0, '1\u00a0234'],
    [-3.25, 1, '\u22123,3'],
    [3.25, 1, '3,3'],
    [1.005, 2, '1,01'],
    [8.345, 2, '8,35'],
    [2.5, 0, '3'],
    [-2.5, 0, '\u22123'],
    [999.95, 1, '1\u00a0000,0'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [-0, 0, '0'],
    [47.5, 1, '47,5'],
    [100, 1, '100,0'],
    [1e21, 0, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
    [1.5e-7, 7, '0,0000002'],
    [-1e6, 0, '\u22121\u00a0000\u00a0000'],
  ])('%d with %d decimals is %s', (value, places, text) => {
    expect(formatNumber(value, places, 'nb')).toBe(text)
  })

  test('reads back as the same number when all its decimals are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), decimals, (digits, places) => {
        const value = Number(`${digits}e-${places}`)
        expect(readBack(formatNumber(value, places, 'nb'))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  test('is rounded alike on both sides of zero, half away from it', () => {
    fc.assert(
      fc.property(anyNumber, decimals, (value, places) => {
        const unsigned = formatNumber(Math.abs(value), places, 'nb')
        const sign = /[1-9]/.test(unsigned) && value < 0 ? '\u2212' : ''
        expect(formatNumber(value, places, 'nb')).toBe(sign + unsigned)
      }),
    )
  })

  test('always has the form of a number, also for values that are none', () => {
    const values = fc.oneof(anyNumber, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY))
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        expect(formatNumber(value, places, 'nb')).toMatch(/^(\.\.|\u2212?\d{1,3}(\u00a0\d{3})*(,\d+)?)$/)
      }),
    )
  })
})

test('a number in English has a point, commas between thousands and the same minus', () => {
  expect(formatNumber(-1234567.55, 1, 'en')).toBe('\u22121,234,567.6')
})

test('a signed number has a plus only when it is above zero as shown', () => {
  const signed = [3, 0.06, 0.04, 0, -0.04, -3].map((value) => formatSigned(value, 1, 'nb'))
  expect(signed).toEqual(['+3,0', '+0,1', '0,0', '0,0', '0,0', '\u22123,0'])
})

test('a scaled number is rounded on its digits, not after a division', () => {
  expect(formatScaled(1005000, 6, 2, 'nb')).toBe('1,01')
  expect(formatScaled(0.0502, -2, 1, 'nb')).toBe('5,0')
  expect(formatScaled(Number.NaN, 6, 2, 'nb')).toBe('..')
})

test('money is shortened as in running text, and never says 1 000 mill. kr', () => {
  const money = [
    650_000, 999_999, 50_000_000, 57_200_000, 99_950_000, 872_000_000, 999_500_000, 7_310_000_000, -2_400_000,
  ]
  expect(money.map((kroner) => formatMoney(kroner, 'nb').replaceAll('\u00a0', ' '))).toEqual([
    '650 000 kr',
    '999 999 kr',
    '50 mill. kr',
    '57,2 mill. kr',
    '100 mill. kr',
    '872 mill. kr',
    '1 mrd. kr',
    '7,3 mrd. kr',
    '\u22122,4 mill. kr',
  ])
  expect(formatMoney(57_200_000, 'en').replaceAll('\u00a0', ' ')).toBe('57.2 million NOK')
})
