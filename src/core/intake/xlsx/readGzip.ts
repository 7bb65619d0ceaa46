import { crcOf } from './crcOf.ts'
import { InflateFault, inflate } from './inflate.ts'
import { checkSizes, ZipFault } from './readZip.ts'

const flag = { crc: 2, extra: 4, name: 8, comment: 16 }
const fixedHeader = 10
const trailer = 8
/** No deflate stream holds more times its own length: a file that says so was cut off. */
const mostDeflated = 1032

/** The one file a gzip holds (RFC 1952), within the limits of archives. Throws ZipFault. */
export function readGzip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - trailer
  if (end < fixedHeader || bytes[2] !== 8) throw new ZipFault('form', 'gzip')
  const start = headerLength(bytes, view)
  const [crc, size] = [view.getUint32(end, true), view.getUint32(end + 4, true)]
  if (start > end || size > (end - start) * mostDeflated) throw new ZipFault('form', 'gzip')
  checkSizes(size, end - start)
  const held = unpack(bytes.subarray(start, end), size)
  if (crcOf(held) !== crc) throw new ZipFault('form', 'gzip')
  return held
}

function headerLength(bytes: Uint8Array, view: DataView): number {
  const flags = bytes[3] as number
  let at = fixedHeader
  if (flags & flag.extra) at += 2 + view.getUint16(at, true)
  if (flags & flag.name) at = afterZero(bytes, at)
  if (flags & flag.comment) at = afterZero(bytes, at)
  return flags & flag.crc ? at + 2 : at
}

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from)
  return zero < 0 ? bytes.length : zero + 1
}

/** Several gzips one after another are not read. */
function unpack(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflate(data, size)
  } catch (error) {
    if (error instanceof InflateFault) throw new ZipFault('form', 'gzip')
    throw error
  }
}
