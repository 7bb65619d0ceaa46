import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileReading } from '../core/intake/FileReading.ts'
import { openFile } from '../core/intake/openFile.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import { LoadError } from '../core/issue/LoadError.ts'

/** What a file turned out to be; `parts` are the tables of a package with several. */
export interface OpenedPlace {
  readonly bytes: Uint8Array
  readonly reading: FileReading
  readonly parts: readonly FileReading[]
}

/** Throws LoadError when the file cannot be had. */
export async function openPlace(place: string, choices: ReadingChoices): Promise<OpenedPlace> {
  const bytes = await bytesOf(place)
  return { bytes, reading: openFile({ file: basename(place), bytes }, choices), parts: [] }
}

async function bytesOf(place: string): Promise<Uint8Array> {
  try {
    return await readFile(place)
  } catch {
    throw new LoadError('notFound', basename(place))
  }
}
