/** The stream is not deflate, or holds more than it may. */
export class InflateFault extends Error {}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const distanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const longestCode = 15

/** A Huffman code as a table: the next fifteen bits give the symbol and how many of them it took. */
interface Codes {
  readonly table: Uint16Array
  readonly bits: number
}

/**
 * Inflates raw deflate (RFC 1951) into just `size` bytes: our own, so that core has no package for it, nothing is inflated beyond
 * what was declared, and the browser's worker and Node do the same. Throws InflateFault.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let [at, held, count, written] = [0, 0, 0, 0]
  const need = (bits: number): void => {
    while (count < bits) {
      if (at >= data.length + 4) throw new InflateFault('short')
      held |= (data[at] ?? 0) << count
      at += 1
      count += 8
    }
  }
  const take = (bits: number): number => {
    if (bits === 0) return 0
    need(bits)
    const value = held & ((1 << bits) - 1)
    held >>>= bits
    count -= bits
    return value
  }
  const symbol = ({ table, bits }: Codes): number => {
    need(bits)
    const entry = table[held & ((1 << bits) - 1)] as number
    const length = entry & 15
    if (length === 0) throw new InflateFault('code')
    held >>>= length
    count -= length
    return entry >>> 4
  }
  const write = (byte: number): void => {
    if (written >= size) throw new InflateFault('size')
    out[written] = byte
    written += 1
  }
  const copy = (length: number, distance: number): void => {
    if (distance > written || written + length > size) throw new InflateFault('size')
    for (let index = 0; index < length; index += 1) out[written + index] = out[written + index - distance] as number
    written += length
  }
  const stored = (): void => {
    take(count % 8)
    const [length, complement] = [take(16), take(16)]
    if ((length ^ complement) !== 0xffff) throw new InflateFault('stored')
    for (let index = 0; index < length; index += 1) write(take(8))
  }
  const block = (literals: Codes, distances: Codes): void => {
    for (;;) {
      const code = symbol(literals)
      if (code === 256) return
      if (code < 256) write(code)
      else {
        const length = (lengthBase[code - 257] ?? 0) + take(lengthExtra[code - 257] ?? 0)
        const far = symbol(distances)
        if (length === 0 || far >= distanceBase.length) throw new InflateFault('code')
        copy(length, (distanceBase[far] as number) + take(distanceExtra[far] as number))
      }
    }
  }
  const dynamic = (): void => {
    const [literals, distances, lengths] = [take(5) + 257, take(5) + 1, take(4) + 4]
    const order = new Uint8Array(19)
    for (let index = 0; index < lengths; index += 1) order[codeOrder[index] as number] = take(3)
    const codes = codesOf(order)
    const all = new Uint8Array(literals + distances)
    let index = 0
    const repeat = (length: number, times: number): void => {
      if (index + times > all.length) throw new InflateFault('lengths')
      all.fill(length, index, index + times)
      index += times
    }
    while (index < all.length) {
      const code = symbol(codes)
      if (code < 16) repeat(code, 1)
      else if (code === 16) repeat(all[index - 1] ?? 0, take(2) + 3)
      else repeat(0, code === 17 ? take(3) + 3 : take(7) + 11)
    }
    block(codesOf(all.subarray(0, literals)), codesOf(all.subarray(literals)))
  }
  let isLast = false
  while (!isLast) {
    isLast = take(1) === 1
    const kind = take(2)
    if (kind === 3) throw new InflateFault('kind')
    if (kind === 0) stored()
    else if (kind === 1) block(fixedLiterals, fixedDistances)
    else dynamic()
  }
  if (written !== size) throw new InflateFault('size')
  if (at - (count >>> 3) < data.length) throw new InflateFault('rest')
  return out
}

function codesOf(lengths: Uint8Array): Codes {
  const bits = Math.max(
    1,
    lengths.reduce((longest, length) => Math.max(longest, length), 0),
  )
  const counts = new Uint16Array(longestCode + 2)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1
  const next = new Uint16Array(longestCode + 2)
  for (let length = 1; length <= longestCode; length += 1) {
    next[length + 1] = ((next[length] as number) + (counts[length] as number)) << 1
  }
  const table = new Uint16Array(1 << bits)
  lengths.forEach((length, value) => {
    if (length === 0) return
    const code = next[length] as number
    next[length] = code + 1
    for (let entry = reversed(code, length); entry < table.length; entry += 1 << length)
      table[entry] = (value << 4) | length
  })
  return { table, bits }
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >>> bit) & 1) << (length - 1 - bit)
  return turned
}

const fixedLiterals = codesOf(
  Uint8Array.from({ length: 288 }, (_, value) => (value < 144 ? 8 : value < 256 ? 9 : value < 280 ? 7 : 8)),
)
const fixedDistances = codesOf(new Uint8Array(30).fill(5))
