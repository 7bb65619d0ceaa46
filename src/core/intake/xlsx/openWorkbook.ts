import type { Issue } from '../../issue/Issue.ts'
import { decodeText } from '../decodeText.ts'
import type { FileReading, Guess } from '../FileReading.ts'
import { type OpenSource, openTable, stopped } from '../openTable.ts'
import type { RawRow } from '../RawRow.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { readStyles } from './cellStyles.ts'
import { mostCells, readSheet, type Sheet, type SheetCell, TooManyCells } from './readSheet.ts'
import { readTexts, readWorkbook, type SheetEntry } from './readWorkbook.ts'
import { XmlFault } from './readXml.ts'
import { type Zip, ZipFault } from './readZip.ts'

/** An XLSX workbook: the one sheet that holds something, or the one that is chosen. */
export function openWorkbook(zip: Zip, source: OpenSource, choices: ReadingChoices): FileReading {
  const { file } = source
  try {
    if (zip.names.some((name) => /vbaProject|^xl\/macrosheets/i.test(name))) return refused(source, 'makroer')
    const sheets = filledSheets(zip, file)
    const [first] = sheets
    if (!first) return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file } })
    const visible = sheets.filter(({ entry }) => !entry.isHidden)
    const candidates = visible.length > 0 ? visible : sheets
    const chosen =
      choices.sheet === undefined
        ? null
        : sheets.find(({ entry }) => entry.name === choices.sheet || String(entry.number) === choices.sheet)
    if (chosen === undefined || (chosen === null && candidates.length > 1)) return ask(candidates, source)
    return openSheet(chosen ?? (candidates[0] as FilledSheet), source, choices)
  } catch (error) {
    if (error instanceof XmlFault) return refused(source, error.message)
    if (error instanceof ZipFault) return stopped(source, [], { refusal: zipIssue(error, file) })
    if (!(error instanceof TooManyCells)) throw error
    const issue: Issue = {
      code: 'fil-for-stor',
      severity: 'stop',
      file,
      value: `${mostCells} celler`,
      expected: `${mostCells} celler`,
    }
    return stopped(source, [], { refusal: issue })
  }
}

/** What to tell of an archive that is not opened. */
export function zipIssue({ kind, value, limit }: ZipFault, file: string): Issue {
  if (kind === 'size') return { code: 'fil-for-stor', severity: 'stop', file, value, expected: limit }
  return { code: 'fil-type', severity: 'stop', file, value, expected: 'XLSX' }
}

function refused(source: OpenSource, value: string): FileReading {
  return stopped(source, [], {
    refusal: { code: 'fil-type', severity: 'stop', file: source.file, value, expected: 'XLSX' },
  })
}

interface FilledSheet {
  readonly entry: SheetEntry
  readonly sheet: Sheet
}

function filledSheets(zip: Zip, file: string): FilledSheet[] {
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

function ask(sheets: readonly FilledSheet[], source: OpenSource): FileReading {
  const choices = sheets.map(({ entry, sheet }) => ({
    value: String(entry.number),
    shows: `${entry.name} (${sheet.rows.size})`,
  }))
  return stopped(source, [], { question: { key: 'sheet', choices } })
}

function openSheet({ entry, sheet }: FilledSheet, source: OpenSource, choices: ReadingChoices): FileReading {
  const guesses: Guess[] = [
    { aspect: 'sheet', value: entry.name, basis: choices.sheet === undefined ? 'onlyOne' : 'chosen' },
  ]
  if (sheet.percents > 0)
    guesses.push({ aspect: 'percent', value: '0.125 = 12,5 %', basis: 'cellForm', count: sheet.percents })
  const told = { ...source, guesses: [...source.guesses, ...guesses], issues: [...source.issues, ...sheet.issues] }
  return openTable(rowsOf(sheet), told, choices)
}

/** Rows of the used range, all as wide; blank rows between them become one. */
function rowsOf({ rows }: Sheet): RawRow[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  const columns = [...rows.values()].flatMap((cells) => [...cells.keys()])
  const [first, last] = columns.reduce(
    ([least, most], column) => [Math.min(least, column), Math.max(most, column)],
    [Number.POSITIVE_INFINITY, 0],
  )
  return numbers.flatMap((line, index): RawRow[] => {
    const row = rowOf(rows.get(line) ?? new Map(), first, last, line)
    const isAfterGap = index > 0 && (numbers[index - 1] as number) < line - 1
    return isAfterGap ? [rowOf(new Map(), first, last, line - 1), row] : [row]
  })
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
