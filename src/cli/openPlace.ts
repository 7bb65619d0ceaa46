import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodeText } from '../core/intake/decodeText.ts'
import type { FileReading } from '../core/intake/FileReading.ts'
import { parseJson } from '../core/intake/json/parseJson.ts'
import { openFile } from '../core/intake/openFile.ts'
import { isPackage, openPackage } from '../core/intake/package/openPackage.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import type { Receipt } from '../core/intake/Receipt.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { validateConstraints } from '../core/validate/validateConstraints.ts'
import { fileSource } from '../source/fileSource.ts'

/** What a file turned out to be; `parts` are the tables of a package with several. */
export interface OpenedPlace {
  readonly bytes: Uint8Array
  readonly reading: FileReading
  readonly parts: readonly FileReading[]
}

/** Reads a file, or the Data Package of a folder or a descriptor. Throws LoadError when it cannot be had. */
export async function openPlace(place: string, choices: ReadingChoices): Promise<OpenedPlace> {
  const path = (await isFolder(place)) ? join(place, 'datapackage.json') : place
  const bytes = await bytesOf(path)
  const document = /\.json$/i.test(path) ? documentIn(bytes) : null
  if (!isPackage(document)) return { bytes, reading: openFile({ file: basename(path), bytes }, choices), parts: [] }
  const parts = (await openPackage(document, fileSource(dirname(path)))).map(withConstraints)
  return {
    bytes,
    reading: chosenPart(parts, basename(path), bytes.length, choices),
    parts: parts.length > 1 ? parts : [],
  }
}

/** The only table of the package, or the chosen one; else the question which. */
function chosenPart(
  parts: readonly FileReading[],
  file: string,
  bytes: number,
  { sheet }: ReadingChoices,
): FileReading {
  const chosen =
    sheet === undefined ? undefined : parts.find((part, index) => String(index + 1) === sheet || part.file === sheet)
  const [only] = parts
  if (chosen || (only && parts.length === 1)) return chosen ?? (only as FileReading)
  const receipt = emptyReceipt(file, bytes)
  if (!only)
    return {
      outcome: 'refused',
      file,
      receipt,
      issues: [{ code: 'pakke-form', severity: 'stop', file, column: 'resources' }],
      guesses: [],
    }
  const listed = parts.map((part, index) => ({ value: String(index + 1), shows: part.file }))
  return { outcome: 'question', file, receipt, issues: [], guesses: [], question: { key: 'sheet', choices: listed } }
}

function withConstraints(reading: FileReading): FileReading {
  return reading.outcome === 'read'
    ? { ...reading, issues: [...reading.issues, ...validateConstraints(reading.table)] }
    : reading
}

export function emptyReceipt(file: string, bytes: number): Receipt {
  const nothing = { read: 0, title: 0, header: 0, loaded: 0, setAside: 0, blank: 0, notes: 0 }
  return { file, bytes, encoding: '', delimiter: '', decimalChar: '', ...nothing }
}

function documentIn(bytes: Uint8Array): unknown {
  const parsed = parseJson(decodeText(bytes, 'utf-8', '').text)
  return 'values' in parsed ? parsed.values[0] : null
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory()
  } catch {
    return false
  }
}

async function bytesOf(place: string): Promise<Uint8Array> {
  try {
    return await readFile(place)
  } catch {
    throw new LoadError('notFound', basename(place))
  }
}
