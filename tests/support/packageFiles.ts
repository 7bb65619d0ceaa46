import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LoadError } from '../../src/core/issue/LoadError.ts'
import type { ReadBytes } from '../../src/core/pipeline.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** The files below a folder of tests/fixtures, by path. */
export function filesOf(folder: string): Map<string, Uint8Array> {
  const root = join(fixtures, folder)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length + 1), new Uint8Array(readFileSync(path))]
    }),
  )
}

/** A small, faultless package, with files added or replaced. */
export function packageWith(over: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
  const files = filesOf('package')
  for (const [path, text] of Object.entries(over)) files.set(path, new TextEncoder().encode(text))
  return files
}

export function textOfFile(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

/** Reads from the map; what it lacks is not found. */
export function readFrom(files: ReadonlyMap<string, Uint8Array>): ReadBytes {
  return async (path) => {
    const bytes = files.get(path)
    if (!bytes) throw new LoadError('notFound', path)
    return bytes
  }
}
