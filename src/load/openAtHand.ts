import { arrayOf, objectOf, objectsOf, textOf } from '../core/descriptor/jsonValue.ts'
import { resourceRoles } from '../core/descriptor/Resource.ts'
import type { FileReading } from '../core/intake/FileReading.ts'
import { openFile } from '../core/intake/openFile.ts'
import { isPackage, openPackage } from '../core/intake/package/openPackage.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import { readJson } from '../core/intake/readJson.ts'
import type { Issue } from '../core/issue/Issue.ts'
import { LoadError, loadFault } from '../core/issue/LoadError.ts'
import { validateConstraints } from '../core/validate/validateConstraints.ts'
import { droppedSource, type FileAtHand, packageRoot } from '../source/droppedSource.ts'

const megabyte = 1_000_000
const mostMegabytes = 250

/** A file with what became of it. `at` is null for a table that a package describes: it is not read in another way. */
export interface ReadAtHand {
  readonly path: string
  readonly at: FileAtHand | null
  readonly bytes: Uint8Array | null
  readonly reading: FileReading
}

/** Reads a file that nobody has described. One that cannot be had is a refusal, not an error. */
export async function readAtHand(at: FileAtHand, choices: ReadingChoices): Promise<ReadAtHand> {
  const { path, size } = at
  if (size > mostMegabytes * megabyte) {
    const sizes = { value: `${Math.round(size / megabyte)} MB`, expected: `${mostMegabytes} MB` }
    return { path, at, bytes: null, reading: refusal(path, size, { code: 'fil-for-stor', ...sizes }) }
  }
  try {
    const bytes = await at.read()
    return { path, at, bytes, reading: openFile({ file: path, bytes }, choices) }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return { path, at, bytes: null, reading: refusal(path, size, loadFault(error.kind, error.status)) }
  }
}

function refusal(file: string, bytes: number, fault: Omit<Issue, 'severity' | 'file'>): FileReading {
  const nothing = { read: 0, title: 0, header: 0, loaded: 0, setAside: 0, blank: 0, notes: 0 }
  const receipt = { file, bytes, encoding: '', delimiter: '', decimalChar: '', ...nothing }
  return { outcome: 'refused', file, receipt, issues: [{ severity: 'stop', file, ...fault }], guesses: [] }
}

/** The descriptor among the files; null when there is none that can be read. */
export async function descriptorIn(files: readonly FileAtHand[]): Promise<{ root: string; json: object } | null> {
  const root = packageRoot(files)
  if (root === null) return null
  try {
    const json = readJson(await droppedSource(files, root)('datapackage.json'), 'datapackage.json')
    return isPackage(json) ? { root, json: json as object } : null
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return null
  }
}

/** The title of the knowledge base a descriptor tells of; null when its tables have no place in one. */
export function knowledgeBaseTitle(json: object): string | null {
  const root = objectOf(json)
  const roles = objectsOf(root?.resources).map(({ kg }) => textOf(objectOf(kg)?.role))
  const isOurs = roles.some((role) => (resourceRoles as readonly string[]).includes(role))
  return isOurs && arrayOf(root?.resources).length > 0 ? textOf(root?.title) || textOf(root?.name) || '–' : null
}

/** The tables of a package as it describes them. */
export async function readDescribed(
  files: readonly FileAtHand[],
  { root, json }: { readonly root: string; readonly json: object },
): Promise<ReadAtHand[]> {
  const readings = await openPackage(json, droppedSource(files, root))
  return readings.map((reading) => ({
    path: `${root}${reading.file}`,
    at: null,
    bytes: null,
    reading:
      reading.outcome === 'read'
        ? { ...reading, issues: [...reading.issues, ...validateConstraints(reading.table)] }
        : reading,
  }))
}
