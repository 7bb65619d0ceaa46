import { decodeText } from '../decodeText.ts'
import type { RawRow } from '../RawRow.ts'
import { readStyles } from './cellStyles.ts'
import { readSheet, type Sheet, type SheetCell } from './readSheet.ts'
import { readTexts, readWorkbook, type SheetEntry } from './readWorkbook.ts'
import type { Zip } from './readZip.ts'

export interface FilledSheet {
  readonly entry: SheetEntry
  readonly sheet: Sheet
}

/** The sheets of a workbook that hold something. Throws ZipFault, XmlFault and TooManyCells. */
export function filledSheets(zip: Zip, file: string): FilledSheet[] {
  const { entries, from1904 } = readWorkbook(zip)
  const texts = readTexts(textIn(zip, 'xl/sharedStrings.xml') ?? '')
  const styles = readStyles(textIn(zip, 'xl/styles.xml') ?? '')
  return entries.flatMap((entry) => {
    const xml = textIn(zip, entry.path)
    const sheet = xml === null ? null : readSheet(xml, { texts, styles, from1904, file, sheet: entry.name })
    return sheet && (sheet.rows.size > 0 || sheet.issues.length > 0) ? [{ entry, sheet }] : []
  })
}

function textIn(zip: Zip, name: string): string | null {
  const bytes = zip.read(name)
  return bytes && decodeText(bytes, 'utf-8', name).text
}

/** Rows of the used range, all as wide; blank rows between them become one. */
export function rowsOfSheet({ rows }: Sheet, percents: 'asHeld' | 'asShown' = 'asHeld'): RawRow[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  const columns = [...rows.values()].flatMap((cells) => [...cells.keys()])
  const [first, last] = columns.reduce(
    ([least, most], column) => [Math.min(least, column), Math.max(most, column)],
    [Number.POSITIVE_INFINITY, 0],
  )
  return numbers.flatMap((line, index): RawRow[] => {
    const held = rows.get(line) ?? new Map()
    const row = rowOf(percents === 'asHeld' ? held : withSigns(held), first, last, line)
    const isAfterGap = index > 0 && (numbers[index - 1] as number) < line - 1
    return isAfterGap ? [rowOf(new Map(), first, last, line - 1), row] : [row]
  })
}

/** 0.22 that the workbook shows as 22 % is that text, for a reader who must tell shares from amounts. */
function withSigns(held: ReadonlyMap<number, SheetCell>): Map<number, SheetCell> {
  const shown = (text: string): SheetCell => ({ text: `${Number((Number(text) * 100).toPrecision(12))} %`, kind: 's' })
  return new Map([...held].map(([column, cell]) => [column, cell.isPercent ? shown(cell.text) : cell]))
}

function rowOf(held: ReadonlyMap<number, SheetCell>, first: number, last: number, line: number): RawRow {
  const cells = Array.from({ length: last - first + 1 }, (_, index) => held.get(first + index))
  return {
    cells: cells.map((cell) => cell?.text ?? ''),
    kinds: cells.map((cell) => cell?.kind ?? '-').join(''),
    line,
    torn: false,
  }
}
