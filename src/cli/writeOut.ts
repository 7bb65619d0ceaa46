import { writeFile } from 'node:fs/promises'

/** Writes a file; false, with the reason told, where it cannot be written. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, content)
    return true
  } catch {
    console.error(`${path}: kan ikke skrives. Finnes mappen, og er det lov å skrive i den?`)
    return false
  }
}
