import { inflateSync } from 'node:zlib'

const signature = 0x774f4646
const headLength = 44
const entryLength = 20

/**
 * The font of a WOFF file as a plain font file, for programs that read no other. A WOFF is a directory of the font's
 * tables, each deflated where that makes it smaller (W3C, WOFF File Format 1.0).
 */
export function openFont(woff: Uint8Array): Uint8Array {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (read.getUint32(0) !== signature) throw new Error('not a WOFF file')
  const count = read.getUint16(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, read, headLength + index * entryLength))
  const font = new Uint8Array(12 + 16 * count + tables.reduce((sum, { data }) => sum + padded(data.length), 0))
  const write = new DataView(font.buffer)
  const power = Math.floor(Math.log2(count))
  write.setUint32(0, read.getUint32(4))
  write.setUint16(4, count)
  write.setUint16(6, 16 * 2 ** power)
  write.setUint16(8, power)
  write.setUint16(10, 16 * (count - 2 ** power))
  let offset = 12 + 16 * count
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * index
    for (const [place, value] of [tag, checksum, offset, data.length].entries())
      write.setUint32(entry + 4 * place, value)
    font.set(data, offset)
    offset += padded(data.length)
  }
  return font
}

interface FontTable {
  readonly tag: number
  readonly checksum: number
  readonly data: Uint8Array
}

function tableAt(woff: Uint8Array, read: DataView, entry: number): FontTable {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((place) => read.getUint32(entry + place)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const data = woff.subarray(offset, offset + packed)
  return { tag, checksum, data: packed < length ? inflateSync(data) : data }
}

/** Tables begin at every fourth byte. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
