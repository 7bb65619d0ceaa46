import { crcOf } from './crcOf.ts'
import { InflateFault, inflate } from './inflate.ts'

/** Why an archive is not opened. */
export class ZipFault extends Error {
  readonly kind: 'form' | 'size' | 'encrypted' | 'name'
  readonly value: string
  readonly limit: string

  constructor(kind: ZipFault['kind'], value: string, limit = '') {
    super(`${kind}: ${value}`)
    this.kind = kind
    this.value = value
    this.limit = limit
  }
}

export interface Zip {
  readonly names: readonly string[]
  /** Null when there is no such file. Throws ZipFault. */
  readonly read: (name: string) => Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const mega = 1_000_000
const limits = { entries: 500, all: 100 * mega, each: 50 * mega, ratio: 200, ratioFrom: mega }
const endLength = 22
const longestComment = 65_535

/** The directory of a zip file, judged whole before anything is inflated. Throws ZipFault. */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view, bytes)
  checkEntries(entries, bytes.length)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name)
      return entry ? readEntry(view, bytes, entry) : null
    },
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new ZipFault('size', `${count} filer`, `${limits.entries} filer`)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw new ZipFault('form', 'katalog')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (view.getUint16(at + 8, true) % 2 === 1) throw new ZipFault('encrypted', name)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

/** The end record stands last, before a comment of any length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new ZipFault('form', 'slutt')
}

function checkEntries(entries: readonly Entry[], length: number): void {
  const all = entries.reduce((sum, { size }) => sum + size, 0)
  if (all > limits.all) throw new ZipFault('size', `${Math.round(all / mega)} MB`, `${limits.all / mega} MB`)
  const names = new Set<string>()
  for (const { name, size, packed, offset } of entries) {
    checkSizes(size, packed)
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name) || names.has(name)) throw new ZipFault('name', name)
    if (offset + 30 + packed > length) throw new ZipFault('form', name)
    names.add(name)
  }
  checkOverlap(entries)
}

/** Whether a packed file may be unpacked: neither too large nor blown up. Throws ZipFault. */
export function checkSizes(size: number, packed: number): void {
  if (size > limits.each) throw new ZipFault('size', `${Math.round(size / mega)} MB`, `${limits.each / mega} MB`)
  const isBlownUp = size > limits.ratioFrom && size > packed * limits.ratio
  if (isBlownUp)
    throw new ZipFault('size', `${Math.round(size / Math.max(1, packed))} ganger`, `${limits.ratio} ganger`)
}

/** Files that share their bytes are how a small archive becomes a huge one. */
function checkOverlap(entries: readonly Entry[]): void {
  const placed = [...entries].sort((a, b) => a.offset - b.offset)
  const overlapping = placed.find((entry, index) => {
    const before = placed[index - 1]
    return before !== undefined && before.offset + 30 + before.packed > entry.offset
  })
  if (overlapping) throw new ZipFault('form', overlapping.name)
}

function readEntry(view: DataView, bytes: Uint8Array, { name, method, crc, packed, size, offset }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw new ZipFault('form', name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  const held = method === 0 ? data : unpack(data, method, size, name)
  if (held.length !== size || crcOf(held) !== crc) throw new ZipFault('form', name)
  return held
}

function unpack(data: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method !== 8) throw new ZipFault('form', name)
  try {
    return inflate(data, size)
  } catch (error) {
    if (error instanceof InflateFault) throw new ZipFault('form', name)
    throw error
  }
}
