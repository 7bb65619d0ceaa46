import { crc32 } from './crc32.ts'

/** A file of an archive. Texts are written as UTF-8. */
export interface ZipEntry {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Files in one archive, in the order given. The same files give the same archive: no clock is written. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(entries.map(pack))
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of packed) {
    const local = header(entry, null)
    parts.push(local, entry.name, entry.body)
    directory.push(header(entry, offset), entry.name)
    offset += local.length + entry.name.length + entry.body.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return new Uint8Array(
    await new Blob([...parts, ...directory, end(packed.length, size, offset)] as BlobPart[]).arrayBuffer(),
  )
}

interface Packed {
  readonly name: Uint8Array
  readonly body: Uint8Array
  /** 8 for deflated, 0 for stored. */
  readonly method: 0 | 8
  readonly size: number
  readonly sum: number
}

async function pack({ path, content }: ZipEntry): Promise<Packed> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const deflated = await deflate(bytes)
  const isSmaller = deflated.length < bytes.length
  return {
    name: new TextEncoder().encode(path),
    body: isSmaller ? deflated : bytes,
    method: isSmaller ? 8 : 0,
    size: bytes.length,
    sum: crc32(bytes),
  }
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The local header of an entry, or with an offset its line in the directory. */
function header({ name, body, method, size, sum }: Packed, offset: number | null): Uint8Array {
  const isLocal = offset === null
  const bytes = new Uint8Array(isLocal ? 30 : 46)
  const view = new DataView(bytes.buffer)
  const at = isLocal ? 4 : 6
  view.setUint32(0, isLocal ? 0x04034b50 : 0x02014b50, true)
  if (!isLocal) view.setUint16(4, 20, true)
  view.setUint16(at, 20, true)
  // Names are UTF-8.
  view.setUint16(at + 2, 0x0800, true)
  view.setUint16(at + 4, method, true)
  // 1 January 1980, the first day a zip can tell.
  view.setUint16(at + 8, 0x0021, true)
  view.setUint32(at + 10, sum, true)
  view.setUint32(at + 14, body.length, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
  if (!isLocal) view.setUint32(42, offset, true)
  return bytes
}

function end(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return bytes
}
