import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file of the built site, with the folders it needs. */
export async function writeBuilt(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
