import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The picture of that name if it was drawn before, else drawn now and kept: both builds of a check show the same pictures. */
export async function keptPicture(
  folder: string,
  name: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> {
  const path = join(folder, `${name}.png`)
  const kept = await readFile(path).catch(() => null)
  if (kept) return kept
  const drawn = await draw()
  await mkdir(folder, { recursive: true })
  await writeFile(path, drawn)
  return drawn
}
