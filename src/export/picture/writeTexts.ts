import { joinBytes } from '../../core/intake/joinBytes.ts'
import { crc32 } from '../zip/crc32.ts'

/** What a picture says of itself, by the keywords of the PNG specification. */
export interface PictureTexts {
  readonly Title: string
  readonly Description: string
  readonly Source: string
  readonly Copyright: string
  /** As RFC 1123 writes it. */
  readonly 'Creation Time': string
}

/** Signature and header: the 8 and 25 bytes every PNG begins with. */
const headerEnd = 33

/** The picture with its texts in it, after the header: tEXt where Latin-1 holds them, else iTXt in UTF-8. */
export function writeTexts(png: Uint8Array, texts: PictureTexts): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => textChunk(keyword, text))
  return joinBytes([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)])
}

function textChunk(keyword: string, text: string): Uint8Array {
  const isLatin = [...text].every((character) => (character.codePointAt(0) as number) <= 0xff)
  return isLatin
    ? chunk('tEXt', joinBytes([latin(keyword), Uint8Array.of(0), latin(text)]))
    : // Keyword, its end, no compression, no language, no translated keyword.
      chunk('iTXt', joinBytes([latin(keyword), Uint8Array.of(0, 0, 0, 0, 0), new TextEncoder().encode(text)]))
}

function chunk(kind: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  bytes.set(latin(kind), 4)
  bytes.set(body, 8)
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)))
  return bytes
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
