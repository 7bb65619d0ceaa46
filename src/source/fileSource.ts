import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoadError } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'

/** Files of a package folder on this machine. */
export function fileSource(folder: string): ReadBytes {
  return async (path) => {
    try {
      return await readFile(join(folder, path))
    } catch {
      throw new LoadError('notFound', path)
    }
  }
}
