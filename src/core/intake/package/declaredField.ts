import type { Field } from '../../descriptor/Field.ts'
import { type JsonObject, textOf, textsOf } from '../../descriptor/jsonValue.ts'
import type { IssueCode } from '../../issue/issueCodes.ts'
import { isDay } from '../calendar.ts'
import type { ReadDeclared } from './DeclaredCell.ts'
import { dateReader } from './datePattern.ts'

const integer = /^[+-]?\d+$/
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/
const yearMonth = /^-?\d{4,}-(?:0[1-9]|1[0-2])$/
const duration = /^-?P(?=.)[\d.,YMWD]*(?:T[\d.,HMS]+)?$/
const dateTime = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:?\d{2})?$/

/** Reads cells as a Table Schema field declares them, version 1 or 2. What its type does not settle stays text. */
export function declaredReader(field: Field, json: JsonObject): ReadDeclared {
  switch (field.type) {
    case 'integer':
      return numberReader(json, integer)
    case 'number':
      return numberReader(json, decimal)
    case 'boolean':
      return booleanReader(json)
    case 'year':
      return textReader((cell) => /^-?\d{4,}$/.test(cell), 'dato-ikke-lest')
    case 'yearmonth':
      return textReader((cell) => yearMonth.test(cell), 'dato-ikke-lest')
    case 'date':
      return dateReader(textOf(json.format), isIsoDate)
    case 'datetime':
      return withT(dateReader(textOf(json.format), isIsoDateTime))
    case 'time':
      return dateReader(textOf(json.format), (cell) => time.test(cell))
    case 'duration':
      return textReader((cell) => duration.test(cell), 'verdi-ikke-lest')
    case 'object':
    case 'array':
    case 'geojson':
      return textReader((cell) => isJson(cell, field.type === 'array'), 'verdi-ikke-lest')
    default:
      return (cell) => ({ text: cell })
  }
}

/** ISO has a T between day and time, though many write a space. */
function withT(read: ReadDeclared): ReadDeclared {
  return (cell) => {
    const found = read(cell)
    return 'text' in found ? { text: found.text.replace(' ', 'T') } : found
  }
}

function textReader(isRight: (cell: string) => boolean, fault: IssueCode): ReadDeclared {
  return (cell) => (isRight(cell) ? { text: cell } : { fault })
}

/** `bareNumber: false` allows a currency or percent sign around the number; its value is what stands there. */
function numberReader(json: JsonObject, form: RegExp): ReadDeclared {
  const group = textOf(json.groupChar)
  // A whole number has no decimal mark, so a point between its thousands is none.
  const mark = form === integer ? '' : textOf(json.decimalChar) || '.'
  return (cell) => {
    const bare = json.bareNumber === false ? cell.replace(/^[^\d+\-.,]+|[^\d.,]+$/g, '') : cell
    const [whole = '', rest] = group === '' ? [bare] : parted(bare, mark)
    // Thousands stand in whole groups of three: 18500.00 is no number where a point separates thousands.
    if (
      group !== '' &&
      whole.includes(group) &&
      !whole.split(group).every((part, at) => (at === 0 ? part.replace(/^[+-]/, '').length < 4 : part.length === 3))
    )
      return { fault: 'tall-ikke-lest' }
    const grouped = group === '' ? bare : whole.replaceAll(group, '') + (rest ?? '')
    const plain = mark === '.' || mark === '' ? grouped : grouped.replaceAll('.', 'x').replace(mark, '.')
    const number = form.test(plain) ? Number(plain) : Number.NaN
    return Number.isFinite(number) ? { number } : { fault: 'tall-ikke-lest' }
  }
}

/** What stands before the decimal mark, and the rest with it. */
function parted(cell: string, mark: string): [string, string] {
  const at = mark === '' ? -1 : cell.indexOf(mark)
  return at < 0 ? [cell, ''] : [cell.slice(0, at), cell.slice(at)]
}

function booleanReader(json: JsonObject): ReadDeclared {
  const yes = new Set(json.trueValues === undefined ? ['true', 'True', 'TRUE', '1'] : textsOf(json.trueValues))
  const no = new Set(json.falseValues === undefined ? ['false', 'False', 'FALSE', '0'] : textsOf(json.falseValues))
  return (cell) => (yes.has(cell) ? { text: 'true' } : no.has(cell) ? { text: 'false' } : { fault: 'verdi-ikke-lest' })
}

function isIsoDate(cell: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

function isIsoDateTime(cell: string): boolean {
  const parts = dateTime.exec(cell)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

function isJson(cell: string, isList: boolean): boolean {
  try {
    const value: unknown = JSON.parse(cell)
    return typeof value === 'object' && value !== null && Array.isArray(value) === isList
  } catch {
    return false
  }
}
