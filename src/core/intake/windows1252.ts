/** Characters of the bytes 0x80–0x9F (WHATWG Encoding); all other bytes are the character of their own number. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The names under which Windows-1252 is declared; browsers read Latin-1 and ASCII as the same. */
const labels = [
  'windows-1252',
  'cp1252',
  'cp-1252',
  'x-cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'l1',
  'ascii',
  'us-ascii',
]

export function isWindows1252(encoding: string): boolean {
  return labels.includes(encoding.trim().toLowerCase())
}

const stretch = 0x2000

/** Read by our own table: Node 20's decoder reads 0x80–0x9F as control characters (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += stretch) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + stretch)))
  }
  return parts.join('').replace(/[\u0080-\u009f]/g, (letter) => upper.charAt(letter.charCodeAt(0) - 0x80))
}
