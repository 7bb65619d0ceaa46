/** What a file is by its first bytes. `text` says only that nothing else was recognised. */
export type FileFormat =
  | 'empty'
  | 'text'
  | 'zip'
  | 'xls'
  | 'pdf'
  | 'gzip'
  | 'parquet'
  | 'sqlite'
  | 'image'
  | 'compressed'
  | 'binary'

const magic: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['compressed', [0x42, 0x5a, 0x68]],
  ['compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['compressed', [0x52, 0x61, 0x72, 0x21]],
]

const sampleLength = 65_536

/** The format of a file by its first bytes, never by its name. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty'
  const known = magic.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  return hasByteOrderMark(bytes) || hasZerosOfUtf16(bytes) || !looksBinary(bytes) ? 'text' : 'binary'
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** UTF-16 of Latin text has a zero in every second byte, always on the same side. */
function hasZerosOfUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 400)
  let [even, odd] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1
    if (byte === 0 && index % 2 === 1) odd += 1
  })
  return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4
}

/** Zero bytes do not occur in text; a few other control characters may, but not many. */
function looksBinary(bytes: Uint8Array): boolean {
  let control = 0
  const sample = bytes.subarray(0, sampleLength)
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11) control += 1
  }
  return control > 4 && control > sample.length / 50
}
