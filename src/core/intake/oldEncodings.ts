/** Characters of the bytes 0x80–0xFF in code page 850, which the Norwegian letters of code page 865 share. */
const upper850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const labels850: ReadonlySet<string> = new Set(['ibm850', 'cp850', 'cp-850', 'cp865', 'ibm865', '850', '865'])

export function isIbm850(encoding: string): boolean {
  return labels850.has(encoding.trim().toLowerCase())
}

const stretch = 0x2000

export function decodeIbm850(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += stretch)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + stretch)))
  return parts.join('').replace(/[\u0080-\u00ff]/g, (letter) => upper850.charAt(letter.charCodeAt(0) - 0x80))
}

/** æ, ø and å by their bytes, and the other letters Norwegian tables hold: Æ Ø Å é ü ö ä É Ö Ä ô ó è. */
const signs = {
  ibm850: {
    core: [0x91, 0x9b, 0x86],
    others: [0x92, 0x9d, 0x8f, 0x82, 0x81, 0x94, 0x84, 0x90, 0x99, 0x8e, 0x93, 0xa2, 0x8a],
  },
  macintosh: {
    core: [0xbe, 0xbf, 0x8c],
    others: [0xae, 0xaf, 0x81, 0x8e, 0x9f, 0x9a, 0x8a, 0x83, 0x85, 0x80, 0x99, 0x97, 0x8f],
  },
} as const

/** € of ISO 8859-15, which is ¤ in Windows-1252: a sign that hardly anybody writes. */
const euro = 0xa4

/** æ ø å Æ Ø Å of Windows-1252. */
const modern: ReadonlySet<number> = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5])

/**
 * The encoding of DOS or the old Macintosh, where that is certain: two of æ, ø and å stand after letters, all the rest are
 * letters of it too, and none is one of Windows. Latin-9, where its € stands and no sign of Windows. Null where the bytes do not say so.
 */
export function oldEncoding(bytes: Uint8Array): keyof typeof signs | 'iso-8859-15' | null {
  const afterLetter = new Set<number>()
  const high = new Set<number>()
  let hasFraction = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    high.add(byte)
    hasFraction ||= byte >= 0xbc && byte <= 0xbe && !isLetter(bytes[at - 1]) && !isLetter(bytes[at + 1])
    if (isLetter(bytes[at - 1])) afterLetter.add(byte)
  }
  if (high.has(euro) && !hasFraction && [...high].every((byte) => byte >= 0xa0)) return 'iso-8859-15'
  if ([...high].some((byte) => modern.has(byte))) return null
  const fits = ({ core, others }: (typeof signs)['ibm850' | 'macintosh']) =>
    core.filter((byte) => afterLetter.has(byte)).length >= 2 &&
    [...high].every(
      (byte) => (core as readonly number[]).includes(byte) || (others as readonly number[]).includes(byte),
    )
  if (fits(signs.ibm850)) return 'ibm850'
  return fits(signs.macintosh) ? 'macintosh' : null
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
