import type { Issue } from '../issue/Issue.ts'
import { decodeIbm850, isIbm850, oldEncoding } from './oldEncodings.ts'
import { linesWith } from './text/linesWith.ts'
import { decodeUtf7, isUtf7 } from './utf7.ts'
import { decodeWindows1252, isWindows1252 } from './windows1252.ts'

export interface Text {
  readonly text: string
  readonly encoding: string
  readonly issues: readonly Issue[]
}

/**
 * Bytes as text in the declared encoding. A byte order mark, or the zero bytes of UTF-16, overrules the declaration. What is
 * not valid in it is read as Windows-1252, or as DOS or the old Macintosh wrote where that is certain. An issue says when either happens; nothing is dropped. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array, declared: string, file: string): Text {
  const expected = markedEncoding(bytes) ?? declared
  const strict = decodeStrict(bytes, expected) ?? mostlyUtf8(bytes, expected)
  const encoding = strict === null ? (oldEncoding(bytes) ?? 'windows-1252') : expected
  const text = (strict ?? decodeStrict(bytes, encoding) ?? '').replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
  const unsure: Issue = { code: 'tegn-usikre', severity: 'note', file, value: encoding, expected: declared }
  return { text, encoding, issues: [...(isSame(encoding, declared) ? [] : [unsure]), ...lostLetters(text, file)] }
}

/** `utf-16` may be either of its byte orders. */
function isSame(encoding: string, declared: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(encoding) === plain(declared) || (plain(declared) === 'utf16' && plain(encoding).startsWith('utf16'))
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  if (isWindows1252(encoding)) return decodeWindows1252(bytes)
  if (isIbm850(encoding)) return decodeIbm850(bytes)
  if (isUtf7(encoding)) return decodeUtf7(decodeWindows1252(bytes))
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const mostLost = 1000

/** Few bytes that are no UTF-8 among many letters that are: those bytes are lost, and the letters are not another encoding. */
function mostlyUtf8(bytes: Uint8Array, expected: string): string | null {
  if (!isSame(expected, 'utf-8')) return null
  const text = new TextDecoder('utf-8').decode(bytes)
  let [letters, lost] = [0, 0]
  for (let at = 0; at < text.length && lost < mostLost; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) lost += 1
    else if (code >= 0x80) letters += 1
  }
  return letters > lost * 2 && lost < mostLost ? text : null
}

/** By the byte order mark, or by the zero byte that every Latin letter, digit and delimiter has in UTF-16. */
function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const startsWith = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (startsWith(0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(0xff, 0xfe)) return 'utf-16le'
  if (startsWith(0xfe, 0xff)) return 'utf-16be'
  const sample = bytes.subarray(0, 400)
  const zerosAt = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (zerosAt(1) > sample.length / 4 && zerosAt(0) === 0) return 'utf-16le'
  return zerosAt(0) > sample.length / 4 && zerosAt(1) === 0 ? 'utf-16be' : null
}

// The second letter of «Ã¸», «Ã…» and their like: the bytes 0x80–0xBF as Windows-1252 shows them.
const brokenLetter = new RegExp(
  `\ufffd|Ã[\u0080-\u009f${decodeWindows1252(Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index))}]`,
)

/** Replacement characters, and «Ã¸» where «ø» was meant, mean that letters were lost before the file came to us. */
function lostLetters(text: string, file: string): Issue[] {
  const { count, lines } = linesWith(text, brokenLetter)
  const [line] = lines
  return line === undefined ? [] : [{ code: 'tegn-tapt', severity: 'note', file, line, count }]
}
