import type { Issue } from '../issue/Issue.ts'
import { type FoundDialect, nameOfDelimiter, searchDialect } from './dialect/searchDialect.ts'
import { type FileReading, type Guess, isStop } from './FileReading.ts'
import { openJson } from './json/openJson.ts'
import { openArchive } from './openArchive.ts'
import { type OpenSource, openTable, stopped } from './openTable.ts'
import type { RawRow } from './RawRow.ts'
import { noChoices, type ReadingChoices } from './ReadingChoices.ts'
import { isTooLarge, sizeIssue, sizeOfText } from './tableSize.ts'
import { bareLines } from './text/bareLines.ts'
import { cutRecords } from './text/cutRecords.ts'
import { type ForeignFormat, foreignFormat } from './text/foreignFormat.ts'
import { openText } from './text/openText.ts'
import { placedRows } from './text/placedRows.ts'
import { type FileFormat, sniffFormat } from './text/sniffFormat.ts'
import { readGzip } from './xlsx/readGzip.ts'
import { ZipFault } from './xlsx/readZip.ts'
import { zipIssue } from './xlsx/workbookFault.ts'

const lineFeed = 0x0a
const fewZeros = 3

/** A file of unknown make: its name, for messages only, and its bytes. */
export interface OpenFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Reads a file that nobody has described: right, or with one question, or refused with the place and the remedy. */
export function openFile({ file, bytes }: OpenFile, choices: ReadingChoices = noChoices): FileReading {
  const format = sniffFormat(bytes)
  if (format === 'zip') return openZip({ file, bytes }, choices)
  if (format === 'gzip') return openGzip({ file, bytes }, choices)
  if (format === 'binary') return refuse({ file, bytes }, { ...refusalOf(format, file), ...placeOfZero(bytes) })
  if (format !== 'text') return refuse({ file, bytes }, refusalOf(format, file))
  return openDelimited({ file, bytes }, choices)
}

/** An archive inside an archive is not opened. */
function openZip({ file, bytes }: OpenFile, choices: ReadingChoices): FileReading {
  const guess: Guess = { aspect: 'format', value: 'zip', basis: 'magicBytes' }
  const source = {
    file,
    bytes: bytes.length,
    encoding: '',
    delimiter: '',
    linesBefore: 0,
    guesses: [guess],
    issues: [],
  }
  return openArchive(bytes, source, choices, (name, held) =>
    sniffFormat(held) === 'zip' && !/\.xlsx$/i.test(name)
      ? refuse({ file, bytes }, refusalOf('zip', file))
      : openFile({ file: name, bytes: held }, choices),
  )
}

/** A packed file is opened as the file it holds, and keeps its name. What it holds is not unpacked again. */
function openGzip({ file, bytes }: OpenFile, choices: ReadingChoices): FileReading {
  try {
    const held = readGzip(bytes)
    const format = sniffFormat(held)
    const reading =
      format === 'gzip' || format === 'zip'
        ? refuse({ file, bytes }, refusalOf(format, file))
        : openFile({ file, bytes: held }, choices)
    const guess: Guess = { aspect: 'format', value: 'gzip', basis: 'magicBytes' }
    const receipt = { ...reading.receipt, bytes: bytes.length }
    return { ...reading, receipt, guesses: [guess, ...reading.guesses] }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    return refuse({ file, bytes }, zipIssue(error, file))
  }
}

/** Rows cut by delimiters, after the best way to cut them has been found. */
function openDelimited({ file, bytes }: OpenFile, choices: ReadingChoices): FileReading {
  const { text: whole, encoding, separator, linesBefore, guesses, issues } = openText(bytes, file, choices)
  const text = bareLines(whole) ?? whole
  const source: OpenSource = { file, bytes: bytes.length, encoding, delimiter: '', linesBefore, guesses, issues }
  const plain = { delimiter: '', quoteChar: '', escapeChar: '', isAligned: false } as const
  if (text.trim() === '') return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file } })
  if (looksLikeJson.test(text)) return openJson(text, source, choices)
  if (looksLikePage.test(text)) return stopped(source, [], { refusal: webPage(file) })
  const foreign = foreignFormat(text)
  if (foreign) return stopped(source, [], { refusal: refusalOf(foreign, file) })
  if (text.includes('\u0000')) return stopped(source, [], { refusal: refusalOf('binary', file) })
  const told = separator ? searchDialect(text, { delimiter: separator, ...choices }, file) : null
  const found = told && !isStop(told) && told.width > 1 ? bySepLine(told, choices) : searchDialect(text, choices, file)
  if (isStop(found)) {
    // One line that may be cut in several ways is a sentence, such as a server's excuse.
    if ('question' in found && !/\n\s*\S/.test(text.trim())) return stopped(source, [], { refusal: noTable(file) })
    const size = sizeOfText(text, '', 1)
    if (isTooLarge(size)) return stopped(source, [], { refusal: sizeIssue(size, file) })
    return stopped(source, cutRecords(text, plain, 0, linesBefore), found)
  }
  const size = sizeOfText(text, found.dialect.delimiter, found.width)
  if (isTooLarge(size)) return stopped(source, [], { refusal: sizeIssue(size, file) })
  const cut = cutRecords(text, found.dialect, found.width > 1 ? found.width : 0, linesBefore)
  const rows = found.dialect.isAligned ? placedRows(cut, text, found.dialect, found.width) : cut
  const delimiter = nameOfDelimiter(found.dialect)
  const marked = found.dialect.quoteChar === '' ? rows.map(withStrayQuote) : rows
  const reading = openTable(marked, { ...source, delimiter, guesses: [...guesses, ...found.guesses] }, choices)
  return text.endsWith('\n') ? reading : noteCutOff(reading, rows.at(-1))
}

/** The file's own first line named the delimiter, unless somebody chose another. */
function bySepLine(found: FoundDialect, choices: ReadingChoices): FoundDialect {
  if (choices.delimiter !== undefined) return found
  const guesses = found.guesses.map((guess): Guess => {
    return guess.aspect === 'delimiter' ? { ...guess, basis: 'sepLine' } : guess
  })
  return { ...found, guesses }
}

/** Where no cell is quoted, a quote at the start of a cell is a letter like any other, and worth a word. */
function withStrayQuote(row: RawRow): RawRow {
  return row.cells.some((cell) => cell.trimStart().startsWith('"')) ? { ...row, hasStrayQuote: true } : row
}

/** A last line without its line end that does not fit the table was cut off on the way. */
function noteCutOff(reading: FileReading, last: RawRow | undefined): FileReading {
  const isCut = ({ code, severity, line }: Issue) =>
    severity === 'setAside' && (code === 'rad-for-kort' || code === 'sitat-apent') && line === last?.line
  const ending: Guess = { aspect: 'ending', value: 'whole', basis: 'noLineEnd' }
  return {
    ...reading,
    guesses: reading.outcome === 'read' && !reading.issues.some(isCut) ? [...reading.guesses, ending] : reading.guesses,
    issues: reading.issues.map((issue) => (isCut(issue) ? { ...issue, code: 'fil-avkuttet' } : issue)),
  }
}

/** A brace or bracket, and then what may follow one in JSON. */
const looksLikeJson = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:["{[\]]|-?\d|true|false|null|$))/

const looksLikePage =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|script|meta|title|table|div|p|h1)[\s>]/i

function noTable(file: string): Issue {
  return { code: 'skille-usikkert', severity: 'stop', file, expected: '; tab , |' }
}

function webPage(file: string): Issue {
  return { code: 'fil-nettside', severity: 'stop', file, expected: 'CSV, JSON eller XLSX' }
}

/** What to save the file as, when we cannot read it as it is. */
function refusalOf(format: Exclude<FileFormat, 'text'> | ForeignFormat, file: string): Issue {
  if (format === 'empty') return { code: 'fil-tom', severity: 'stop', file }
  const expected = format === 'xls' ? 'XLSX' : format === 'px' ? 'CSV eller JSON-stat' : 'CSV'
  return { code: 'fil-type', severity: 'stop', file, value: format, expected }
}

/** The line of the first zero byte, where the file is text but for a few of them. */
function placeOfZero(bytes: Uint8Array): { readonly line?: number } {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  if (zeros === 0 || zeros > Math.max(fewZeros, bytes.length / 100)) return {}
  return { line: bytes.subarray(0, bytes.indexOf(0)).filter((byte) => byte === lineFeed).length + 1 }
}

function refuse({ file, bytes }: OpenFile, refusal: Issue): FileReading {
  const source = { file, bytes: bytes.length, encoding: '', delimiter: '', linesBefore: 0, guesses: [], issues: [] }
  return stopped(source, [], { refusal })
}
