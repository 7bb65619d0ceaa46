import type { MadeFile } from './makeFile.ts'

/** Gives the file to the reader as a download. */
export function saveFile({ name, blob }: MadeFile): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Safari reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
