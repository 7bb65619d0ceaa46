import type { ZipEntry } from './writeZip.ts'

/** The files of an archive we have made ourselves, nothing compressed. Not for archives from elsewhere. */
export function readStoredZip(zip: Uint8Array): (ZipEntry & { readonly content: Uint8Array })[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  const end = zip.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no zip directory')
  const entries: (ZipEntry & { content: Uint8Array })[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [size, name, extra, comment] = [
      view.getUint32(at + 24, true),
      ...[28, 30, 32].map((offset) => view.getUint16(at + offset, true)),
    ] as [number, number, number, number]
    if (view.getUint16(at + 10, true) !== 0) throw new Error('compressed entry')
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name))
    if (!path.endsWith('/')) entries.push({ path, content: zip.subarray(start, start + size) })
    at += 46 + name + extra + comment
  }
  return entries
}
