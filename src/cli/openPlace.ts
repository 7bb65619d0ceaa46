import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { objectOf, objectsOf, textOf } from '../core/descriptor/jsonValue.ts'
import { decodeText } from '../core/intake/decodeText.ts'
import type { FileReading } from '../core/intake/FileReading.ts'
import { openFile } from '../core/intake/openFile.ts'
import { openPackage } from '../core/intake/package/openPackage.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import type { Receipt } from '../core/intake/Receipt.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { validateReadings } from '../core/validate/validateReadings.ts'
import { isAddress, readAddress } from '../source/addressSource.ts'
import { packageIn } from './packageIn.ts'

const mostBytes = 250_000_000

/** What a file turned out to be; `parts` are the tables of a package with several. */
export interface OpenedPlace {
  readonly bytes: Uint8Array
  readonly reading: FileReading
  readonly parts: readonly FileReading[]
}

/** Reads a file, an address, or the Data Package of a folder, a descriptor or a zip. Throws LoadError when it cannot be had. */
export async function openPlace(place: string, choices: ReadingChoices): Promise<OpenedPlace> {
  const path = (await isFolder(place)) ? join(place, 'datapackage.json') : place
  const { bytes, charset } = isAddress(path) ? await readAddress(path) : { bytes: await bytesOf(path), charset: null }
  const file = nameOf(path)
  if (isParquetFile(bytes)) {
    const { openParquetPlace } = await import('./openParquetPlace.ts')
    return { bytes, reading: await openParquetPlace(file, bytes), parts: [] }
  }
  const held = packageIn(bytes, path)
  if (held === null)
    return { bytes, reading: openFile({ file, bytes }, withCharset(choices, charset, bytes)), parts: [] }
  const names = objectsOf(objectOf(held.document)?.resources).map(({ name }) => textOf(name))
  const parts = validateReadings(await openPackage(held.document, held.read), names)
  return { bytes, reading: chosenPart(parts, file, bytes.length, choices), parts: parts.length > 1 ? parts : [] }
}

/** Parquet begins and ends with the same four letters. */
function isParquetFile(bytes: Uint8Array): boolean {
  return bytes.length > 12 && new TextDecoder().decode(bytes.subarray(0, 4)) === 'PAR1'
}

/** An address without its query. */
function nameOf(path: string): string {
  return basename(isAddress(path) ? new URL(path).pathname : path) || path
}

/** What an answer says of its letters counts where the bytes do not say it themselves. */
function withCharset(choices: ReadingChoices, charset: string | null, bytes: Uint8Array): ReadingChoices {
  if (charset === null || choices.encoding !== undefined || decodeText(bytes, 'utf-8', '').encoding !== 'windows-1252')
    return choices
  return { ...choices, encoding: charset }
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

export function emptyReceipt(file: string, bytes: number): Receipt {
  const nothing = { read: 0, title: 0, header: 0, loaded: 0, setAside: 0, blank: 0, notes: 0 }
  return { file, bytes, encoding: '', delimiter: '', decimalChar: '', ...nothing }
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory()
  } catch {
    return false
  }
}

async function bytesOf(place: string): Promise<Uint8Array> {
  const size = await sizeOf(place)
  if (size > mostBytes) throw new LoadError('tooLarge', basename(place))
  try {
    return await readFile(place)
  } catch {
    throw new LoadError('refused', basename(place))
  }
}

/** Only of a plain file: a device or a pipe may never end. */
async function sizeOf(place: string): Promise<number> {
  try {
    const found = await stat(place)
    if (found.isFile()) return found.size
  } catch {
    throw new LoadError('notFound', basename(place))
  }
  throw new LoadError('notData', basename(place))
}
