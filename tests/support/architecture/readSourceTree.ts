import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readSourceFile } from './readSourceFile.ts'
import type { SourceFile } from './sourceFile.ts'

export function readSourceTree(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readSourceFile(relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')))
}
