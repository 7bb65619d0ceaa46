import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { TextColumn } from '../Table.ts'
import { namesAmounts, namesCodes } from './columnType.ts'
import { missingMarks } from './missingMarks.ts'
import { numberShape, valueOfShape } from './numberShape.ts'
import type { OpenColumn } from './OpenColumn.ts'

/** So much of a column tells what the rest of it is. */
const mostRows = 5000
const mostDigits = 15
/** A footnote or a flag after the number: `12*`, `12 1)`, `12¹`, `12 p`. */
const trailingMark = /(?<=\d)\s?(?:[*†#]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[([]?\d{1,2}[)\]]|[([]?[a-z]{1,2}[)\]]?)$/

/** Digits and spaces, and yet no number: `12 34`. */
const damaged = /^[-\u2212+]?\d[\d\s]*\s\d+(?:[.,]\d+)?$/

type Kind = 'number' | 'marked' | 'coded' | 'other' | 'gap'

/** A column where most cells are numbers, and that is text for the sake of the rest: nobody would look for that by himself. */
export function noteNumbers(column: TextColumn, { survey, rows, file }: OpenColumn): Issue[] {
  if (column.field.type !== 'string' || survey.dates > 0 || survey.native > 0 || namesCodes(survey.name)) return []
  const kinds = column.categories.slice(0, mostRows).map(kindOf)
  const hasDecimals = survey.convention.comma + survey.convention.point > 0
  const counts = { number: 0, marked: 0, coded: 0, other: 0, gap: 0 }
  const odd: number[] = []
  for (let row = 0; row < Math.min(rows.length, mostRows); row += 1) {
    const kind = kinds[column.codes[row] as number] ?? 'gap'
    counts[kind] += 1
    if (kind !== 'number' && kind !== 'gap') odd.push(row)
  }
  const said = odd.length + counts.number
  const isFixed = !namesAmounts(survey.name) && (survey.shortest === survey.longest || odd.length * 3 > said)
  const isCodes = counts.marked + counts.other === 0 && !hasDecimals && isFixed && survey.longest <= mostDigits
  const least = said * (counts.other > 0 ? 2 / 3 : 1 / 2)
  if (odd.length === 0 || isCodes || counts.number + counts.marked <= least) return []
  const lines = odd.slice(0, 5).flatMap((row) => rows[row]?.line ?? [])
  const value = quoteCell(column.categories[column.codes[odd[0] as number] as number] as string)
  const at = { file, column: survey.name, ...(lines[0] !== undefined && { line: lines[0], lines }) }
  return [{ ...at, code: 'tall-ikke-lest', severity: 'note', value, expected: 'column', count: odd.length }]
}

/** `coded`: digits that a number would lose, in front or at the end. */
function kindOf(text: string): Kind {
  if (missingMarks.has(text)) return 'gap'
  if (/^0\d/.test(text) || (/^\d+$/.test(text) && text.length > mostDigits)) return 'coded'
  if (isNumber(text)) return 'number'
  if (damaged.test(text)) return 'marked'
  const bare = text.replace(trailingMark, '')
  return bare !== text && isNumber(bare) ? 'marked' : 'other'
}

function isNumber(text: string): boolean {
  const shape = numberShape(text)
  return shape !== null && (valueOfShape(shape, ',') !== null || valueOfShape(shape, '.') !== null)
}
