import { type Issue, quoteCell } from '../../issue/Issue.ts'
import { type CellStyle, dateOfSerial } from './cellStyles.ts'
import { readXml } from './readXml.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly from1904: boolean
  readonly file: string
  readonly sheet: string
}

/** A cell as text, with a letter for what it is, as in RawRow. */
export interface SheetCell {
  readonly text: string
  readonly kind: string
  /** A number that the workbook shows a hundred times as large, with a percent sign. */
  readonly isPercent?: true
}

export interface Sheet {
  /** By row number, then by column number, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>
  readonly issues: readonly Issue[]
  readonly percents: number
}

/** More than this is for a database. */
export const mostCells = 2_000_000
export class TooManyCells extends Error {}

interface OpenCell {
  column: number
  type: string
  style: CellStyle
  value: string
  formula: string | null
}

/** The cells of one sheet. Formulas are never computed: what the workbook last showed is used, or the cell is missing, told. */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const rows = new Map<number, Map<number, SheetCell>>()
  const merges: string[] = []
  const issues: Issue[] = []
  let [row, column, cells, percents, inside] = [0, 0, 0, 0, '']
  let cell: OpenCell | null = null
  const close = (closed: OpenCell): void => {
    const read = cellOf(closed, context)
    if (read === 'fault') issues.push(faultIssue(closed, row, context))
    if (read === null || read === 'fault') return
    cells += 1
    if (cells > mostCells) throw new TooManyCells()
    if (read.isPercent) percents += 1
    const held = rows.get(row) ?? new Map<number, SheetCell>()
    held.set(closed.column, read)
    rows.set(row, held)
  }
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') [row, column] = [Number(attributes('r') ?? row + 1), 0]
      if (name === 'mergeCell') merges.push(attributes('ref') ?? '')
      if (name === 'c') {
        column = columnOf(attributes('r')) ?? column + 1
        const style = context.styles[Number(attributes('s') ?? -1)] ?? 'number'
        cell = { column, type: attributes('t') ?? 'n', style, value: '', formula: null }
      }
      if (name === 'f' && cell) cell.formula = ''
      inside = name === 'v' || name === 'f' || name === 't' || name === 'rPh' ? name : inside
    },
    close: (name) => {
      if (name === 'c' && cell) {
        close(cell)
        cell = null
      }
      if (name === inside) inside = ''
    },
    text: (text) => {
      if (cell && (inside === 'v' || inside === 't')) cell.value += text
      if (cell && inside === 'f') cell.formula = (cell.formula ?? '') + text
    },
  })
  fillMerged(rows, merges)
  return { rows, issues, percents }
}

/** `C12` is 3; null when there is no reference. */
function columnOf(reference: string | null): number | null {
  if (reference === null) return null
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return letters === '' ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function cellOf(cell: OpenCell, { texts, from1904 }: SheetContext): SheetCell | 'fault' | null {
  const { type, value, style, formula } = cell
  if (type === 'e') return 'fault'
  if (type === 's') return textCell(texts[Number(value)] ?? '')
  if (type === 'str' || type === 'inlineStr') return textCell(value)
  if (value === '') return formula === null ? null : 'fault'
  if (type === 'b') return { text: value === '1' ? 'true' : 'false', kind: 'b' }
  if (type === 'd') return { text: value, kind: 'd' }
  const number = Number(value)
  if (Number.isNaN(number) || !Number.isFinite(number)) return 'fault'
  if (style === 'date') return { text: dateOfSerial(number, from1904) ?? value, kind: 'd' }
  if (typeof style === 'object') return { text: value.padStart(style.digits, '0'), kind: 's' }
  return { text: String(number), kind: 'n', ...(style === 'percent' && { isPercent: true }) }
}

function textCell(value: string): SheetCell | null {
  const text = value.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return text.trim() === '' ? null : { text, kind: 's' }
}

function faultIssue({ column, formula, value }: OpenCell, row: number, { file, sheet }: SheetContext): Issue {
  const shown = formula !== null && value === '' ? `=${formula}` : value
  const place = `${sheet}, ${lettersOf(column)}`
  return { code: 'formel-uten-verdi', severity: 'setAside', file, line: row, column: place, value: quoteCell(shown) }
}

function lettersOf(column: number): string {
  let [letters, rest] = ['', column]
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** A text merged over several rows holds for each of them. Numbers are not repeated: they would count twice. */
function fillMerged(rows: Map<number, Map<number, SheetCell>>, merges: readonly string[]): void {
  for (const reference of merges) {
    const [from = '', to = from] = reference.split(':')
    const [first, last, column] = [rowOf(from), rowOf(to), columnOf(from) ?? 0]
    const cell = rows.get(first)?.get(column)
    if (cell?.kind !== 's') continue
    for (let row = first + 1; row <= Math.min(last, first + 10_000); row += 1) rows.get(row)?.set(column, cell)
  }
}

function rowOf(reference: string): number {
  return Number(/\d{1,7}$/.exec(reference)?.[0] ?? 0)
}
