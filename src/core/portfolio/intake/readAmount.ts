import { type MoneyUnit, parseMoneyUnit } from './moneyUnit.ts'
import { withPounds } from './plainWord.ts'

/** A cell of numbers taken apart: its digits and marks, its sign, and the unit the cell itself names. */
export interface AmountParts {
  readonly digits: string
  readonly isNegative: boolean
  readonly unit: MoneyUnit | null
  /** Words beside the number that are no unit of money, such as `%`. */
  readonly words: string
  readonly exponent: number
}

const spaces = /[\s\u00a0\u2007\u2009\u202f'’]/g
const shape = /^([^\d.,-]*)(-?)((?:\d[\d.,]*|[.,]\d+))(?:e([+-]?\d{1,3}))?([^\d]*)$/i

/** Takes `3.300.000,-`, `kr 9 500 000`, `1,5 MNOK`, `(1 200)` and `−7` apart; null when the cell is not one number. */
export function amountParts(cell: string): AmountParts | null {
  const text = withPounds(cell)
    .trim()
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[.,]-+\s*$/, '')
    .replace(/[.,]-+(?=\s*(kr|nok)\b)/i, '')
  const bracket = /^\((.*)\)$/.exec(text)
  const inner = bracket?.[1] ?? text
  if (!hasWholeGroups(inner)) return null
  const parts = shape.exec(inner.replace(spaces, ''))
  if (!parts) return null
  const [, before = '', minus = '', digits = '', exponent, after = ''] = parts
  const words = (before + after).replace(/^-/, '')
  const isNegative = bracket !== null || minus === '-' || before.startsWith('-')
  return {
    digits: digits.replace(/[.,]$/, ''),
    isNegative,
    unit: words === '' ? null : unitOf(before.replace(/^-/, ''), after),
    words,
    exponent: Number(exponent ?? 0),
  }
}

/** «£» before and «m» after are one unit. */
function unitOf(before: string, after: string): MoneyUnit | null {
  if (before === '' || after === '') return parseMoneyUnit(before + after)
  const [currency, size] = [parseMoneyUnit(before), parseMoneyUnit(after)]
  return currency && size ? { factor: size.factor, currency: currency.currency } : null
}

/** Spaces may only stand between groups of three digits: `12 34` is two numbers, `9 500 000` is one. */
function hasWholeGroups(text: string): boolean {
  return (
    !/\d[\s\u00a0\u2007\u2009\u202f'’]+\d{1,2}(?!\d)/.test(text) &&
    !/\d{4,}[\s\u00a0\u2007\u2009\u202f'’]+\d/.test(text)
  )
}
