import { type Issue, quoteCell } from '../../issue/Issue.ts'
import { empty, type Unknown, type Value } from '../register/Value.ts'
import { type ColumnSource, faultAt } from './ColumnSource.ts'
import type { MoneyUnit } from './moneyUnit.ts'
import { type NumberStyle, readDigits, styleOfColumn, styleOfNumber } from './numberStyle.ts'
import { isExemptMark, isMissingMark } from './plainWord.ts'
import { type AmountParts, amountParts } from './readAmount.ts'

/** A column of amounts as read, with how it was read, for the receipt. */
export interface MoneyColumn {
  readonly values: readonly Value<number>[]
  readonly style: NumberStyle
  /** The first amount's unit; null when no cell has one. */
  readonly unit: MoneyUnit | null
  readonly issues: readonly Issue[]
}

interface Cell {
  readonly raw: string
  readonly parts: AmountParts | null
  readonly gap: Unknown | null
}

/**
 * Amounts in whole units of their currency, not rounded (portfolio.md §2.5). Points and commas are decided over the whole
 * column; the unit is the cell's own, else the column's; a number without any unit is not an amount.
 */
export function readMoney(source: ColumnSource): MoneyColumn {
  const cells = eachOnce(source.cells, readParts)
  const style = styleOfMoney(source, cells)
  const issues: Issue[] = []
  let unit: MoneyUnit | null = null
  const values = cells.map((cell, row): Value<number> => {
    if (cell.gap || !cell.parts) return cell.gap ?? fault(source, row, 'tall-ikke-lest', issues)
    const own = unitOfCell(cell.parts, source.unit)
    if (cell.parts.words !== '' && cell.parts.unit === null) return fault(source, row, 'tall-ikke-lest', issues)
    if (!own) return fault(source, row, 'enhet-mangler', issues)
    const ownStyle = source.isNumber?.[row] ? 'decimalPoint' : style
    const number = numberOf(cell.parts, ownStyle, Math.log10(own.factor))
    if (number === null) return fault(source, row, 'tall-flertydig', issues)
    unit ??= own
    return withDoubt(cell.raw, number, source, row, issues)
  })
  return { values, style, unit, issues }
}

/** «$633.4» in a column of millions of dollars: the sign names the currency again, not another size. */
function unitOfCell({ unit, words }: AmountParts, column: MoneyUnit | null): MoneyUnit | null {
  return /^[$£€]$/.test(words) && column?.currency === unit?.currency ? column : (unit ?? column)
}

function withDoubt(raw: string, parsed: number, source: ColumnSource, row: number, issues: Issue[]): Value<number> {
  if (parsed !== 0 || !source.isZeroDoubtful) return { raw, parsed }
  issues.push({ ...faultAt(source, row, 'null-kan-vaere-tomt'), severity: 'note' })
  return { raw, parsed, doubt: 'maybeEmpty' }
}

const gapOfFault = {
  'tall-ikke-lest': 'unreadable',
  'enhet-mangler': 'unitUnknown',
  'tall-flertydig': 'ambiguous',
} as const

function fault(source: ColumnSource, row: number, code: keyof typeof gapOfFault, issues: Issue[]): Unknown {
  issues.push(faultAt(source, row, code, code === 'tall-ikke-lest' ? 'number' : undefined))
  return { raw: source.cells[row] ?? '', parsed: null, reason: gapOfFault[code] }
}

/** Silent cells of a column in kroner are thousands: kroner have two decimals, never three. Others must be asked about. */
function styleOfMoney(source: ColumnSource, cells: readonly Cell[]): NumberStyle {
  if (source.decimalChar) return source.decimalChar === '.' ? 'decimalPoint' : 'decimalComma'
  const numbers = new Set(cells.flatMap(({ parts }, row) => (parts && !source.isNumber?.[row] ? [parts.digits] : [])))
  const style = styleOfColumn(numbers)
  if (style !== 'unsure' || source.unit?.factor !== 1) return style
  const marks = new Set([...numbers].flatMap((digits) => [...digits.replace(/\d/g, '')]))
  if (marks.size === 2) return 'mixed'
  return marks.has('.') ? 'decimalComma' : 'decimalPoint'
}

/** In a column that contradicts itself or does not tell, only the cells that speak for themselves are read. */
function numberOf(parts: AmountParts, style: NumberStyle, places: number): number | null {
  const isDecided = style === 'decimalPoint' || style === 'decimalComma'
  const own = isDecided ? style : /[.,]/.test(parts.digits) ? styleOfNumber(parts.digits) : 'decimalPoint'
  const number = own && readDigits(parts.digits, own, places + parts.exponent)
  if (number === null) return null
  return parts.isNegative && number !== 0 ? -number : number
}

function readParts(raw: string): Cell {
  if (isExemptMark(raw)) return { raw, parts: null, gap: exempt(raw) }
  if (isMissingMark(raw)) return { raw, parts: null, gap: raw === '' ? empty : { raw, parsed: null, reason: 'empty' } }
  return { raw, parts: amountParts(raw), gap: null }
}

/** «Unntatt (offl. § 23)»: the words are the basis. */
export function exempt(raw: string): Unknown {
  const basis = /((?:offl|section|§).*?)\)?$/i.exec(raw)?.[1]
  return { raw: '', parsed: null, reason: 'exempt', ...(basis !== undefined && { basis: quoteCell(basis) }) }
}

/** Reads equal cells once: registers repeat themselves. */
export function eachOnce<T>(cells: readonly string[], read: (cell: string) => T): T[] {
  const known = new Map<string, T>()
  return cells.map((cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const value = read(cell)
    known.set(cell, value)
    return value
  })
}
