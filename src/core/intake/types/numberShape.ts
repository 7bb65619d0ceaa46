/** A cell that is a number in some way of writing, taken apart. What its marks mean is the column's to say. */
export interface NumberShape {
  readonly isNegative: boolean
  /** Digits with their marks; spaces of any kind as plain spaces. */
  readonly core: string
  /** `e-5`, with the sign as written; empty when there is none. */
  readonly exponent: string
  /** `%` or a currency as a short name; empty when there is none. */
  readonly unit: string
  /** Whether the minus is written in another way than first: in parentheses or last. */
  readonly hasOddMinus: boolean
}

const longestNumber = 60
const spaces = /[\s\u00a0\u2007\u2009\u200a\u202f\u2060]+/g
const minus = /[\u2212\u2013\u2012\ufe63\uff0d]/g
const unmarked = /^-?\d[\d., ]*\d$/
const letter = /\p{L}/u
const unitOrExponent = /kr|nok|eur|usd|gbp|sek|dkk|\de[+-]?\d/i
const plain = /^-?\d+$/
const coreForm = /^[\d., '’]*\d$/
const exponentForm = /^([\d.,]*\d)([eE][+-]?\d{1,3})$/
const before = /^(kr\.?|nok|eur|usd|gbp|sek|dkk|€|\$|£)\s?/i
const after = /\s?(kr\.?|nok|eur|usd|gbp|sek|dkk|€|\$|£|,-|%)$/i

/** Null when the cell is no number in any way of writing. */
export function numberShape(cell: string): NumberShape | null {
  if (plain.test(cell)) return shape(cell.startsWith('-') ? cell.slice(1) : cell, cell.startsWith('-'))
  if (cell.length > longestNumber || !/\d/.test(cell)) return null
  if (unmarked.test(cell)) return shape(cell.startsWith('-') ? cell.slice(1) : cell, cell.startsWith('-'))
  if (letter.test(cell) && !unitOrExponent.test(cell)) return null
  const text = cell.replace(spaces, ' ').trim().replace(minus, '-')
  const inside = /^\(([^()]*)\)$/.exec(text)
  if (inside) {
    const held = unsigned(inside[1] as string)
    return held && !held.isNegative ? { ...held, isNegative: true, hasOddMinus: true } : null
  }
  return unsigned(text)
}

function unsigned(text: string): NumberShape | null {
  const [signed, unit] = withoutUnit(text)
  const trailing = signed.length > 1 && signed.endsWith('-')
  const bare = trailing ? signed.slice(0, -1).trim() : signed
  const [inner, innerUnit] = /^[+-]/.test(bare) ? withoutUnit(bare.slice(1).trim()) : [bare, '']
  if (/^[+-]/.test(inner) || (trailing && /^[+-]/.test(bare))) return null
  if (unit !== '' && innerUnit !== '' && unit !== innerUnit) return null
  const isNegative = trailing || bare.startsWith('-')
  const parts = exponentForm.exec(inner)
  const core = parts ? (parts[1] as string) : inner
  if (!coreForm.test(core)) return null
  return { isNegative, core, exponent: parts?.[2] ?? '', unit: unit || innerUnit, hasOddMinus: trailing }
}

function withoutUnit(text: string): readonly [string, string] {
  const first = before.exec(text)
  const last = after.exec(text)
  if (first) {
    const unit = unitName(first[1] as string)
    // `kr 950 000,-` says it twice.
    const end = last && unitName(last[1] as string) === unit ? last.index : text.length
    return [text.slice(first[0].length, end).trim(), unit]
  }
  return last ? [text.slice(0, last.index).trim(), unitName(last[1] as string)] : [text, '']
}

const unitNames: Readonly<Record<string, string>> = {
  kr: 'NOK',
  'kr.': 'NOK',
  ',-': 'NOK',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
}

function unitName(unit: string): string {
  return Object.hasOwn(unitNames, unit.toLowerCase()) ? (unitNames[unit.toLowerCase()] as string) : unit.toUpperCase()
}

function shape(core: string, isNegative: boolean): NumberShape {
  return { isNegative, core, exponent: '', unit: '', hasOddMinus: false }
}

const wholes = String.raw`\d+|\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+`
const withComma = new RegExp(String.raw`^(${wholes}|[1-9]\d{0,2}(?:\.\d{3})+|)(?:,(\d+))?$`)
const withPoint = new RegExp(String.raw`^(${wholes}|[1-9]\d{0,2}(?:,\d{3})+|)(?:\.(\d+))?$`)

/** One mark with one or two decimals after it: most of what statistics hold, and never thousands. */
const bareDecimals = /^\d{1,15}[.,]\d{1,2}$/

/** The mark of a number that leaves no doubt about it, such as `12,5`; null for all others. */
export function plainMark({ core, exponent }: NumberShape): '.' | ',' | null {
  if (exponent !== '' || !bareDecimals.test(core)) return null
  return core.includes(',') ? ',' : '.'
}

/** The number under one meaning of the marks; null when it cannot be written so. Thousands stand in whole groups of three. */
export function valueOfShape({ core, exponent, isNegative }: NumberShape, decimalChar: '.' | ','): number | null {
  if (exponent === '' && bareDecimals.test(core)) {
    if (!core.includes(decimalChar)) return null
    const bare = Number(core.replace(',', '.'))
    return isNegative && bare !== 0 ? -bare : bare
  }
  const parts = (decimalChar === ',' ? withComma : withPoint).exec(core)
  if (!parts || core === '') return null
  const number = Number(`${(parts[1] as string).replace(/\D/g, '')}.${parts[2] ?? '0'}${exponent}`)
  if (!Number.isFinite(number)) return null
  return isNegative && number !== 0 ? -number : number
}

/** An exponent is trusted only where the number also has decimals or the exponent a sign: `713752e1` may be a code. */
export function hasUnclearExponent({ core, exponent }: NumberShape): boolean {
  return exponent !== '' && !/[.,]/.test(core) && !/[+-]/.test(exponent)
}
