import type { Issue } from '../../issue/Issue.ts'
import { decodeText } from '../decodeText.ts'
import type { Guess } from '../FileReading.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { looksLikeUtf7 } from '../utf7.ts'
import { linesWith } from './linesWith.ts'

export interface OpenedText {
  readonly text: string
  readonly encoding: string
  /** What a first line such as `sep=;` says; that line is no longer in the text. */
  readonly separator: string | null
  /** How many lines were taken off the top: 1 after a `sep=` line. */
  readonly linesBefore: number
  readonly guesses: readonly Guess[]
  readonly issues: readonly Issue[]
}

/** Bytes of unknown encoding as text with LF line ends. */
export function openText(bytes: Uint8Array, file: string, choices: ReadingChoices): OpenedText {
  const expected = choices.encoding ?? (looksLikeUtf7(bytes) ? 'utf-7' : 'utf-8')
  const { text: decoded, encoding, issues } = decodeText(withoutHalfLetter(bytes), expected, file)
  const sep = /^sep=([^\n]?)(?:\n|$)/i.exec(decoded)
  const text = sep ? decoded.slice(sep[0].length) : decoded
  return {
    text,
    encoding,
    separator: sep ? (sep[1] ?? '') : null,
    linesBefore: sep ? 1 : 0,
    guesses: [{ aspect: 'encoding', value: encoding, basis: encodingBasis(bytes, encoding, choices) }],
    issues: [
      ...issues.filter(({ code }) => choices.encoding !== undefined || code !== 'tegn-usikre' || isOld(encoding)),
      ...(encoding === 'utf-7' && choices.encoding === undefined ? [oldLetters(encoding, file)] : []),
      ...hiddenLetters(text, file),
      ...foreignLetters(text, encoding, file),
    ],
  }
}

function encodingBasis(bytes: Uint8Array, encoding: string, choices: ReadingChoices): Guess['basis'] {
  const [first, second] = bytes
  if (first === 0xef && second === 0xbb) return 'byteOrderMark'
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'byteOrderMark'
  if (choices.encoding !== undefined && choices.encoding === encoding) return 'chosen'
  if (encoding.startsWith('utf-16')) return 'zeroBytes'
  return encoding === 'windows-1252' || isOld(encoding) ? 'notUtf8' : 'validUtf8'
}

/** What few write today is told, however certain. */
function isOld(encoding: string): boolean {
  return ['ibm850', 'macintosh', 'iso-8859-15', 'utf-7'].includes(encoding)
}

function oldLetters(encoding: string, file: string): Issue {
  return { code: 'tegn-usikre', severity: 'note', file, value: encoding, expected: 'utf-8' }
}

const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Letters that cannot be seen split a category in two. */
function hiddenLetters(text: string, file: string): Issue[] {
  const { count, lines } = linesWith(text, hidden)
  const [line] = lines
  return line === undefined ? [] : [{ code: 'tegn-usynlige', severity: 'note', file, line, count, lines }]
}

/** A file that was cut off in the middle of a letter is still UTF-8, or UTF-16, up to there. */
function withoutHalfLetter(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide) return bytes.length % 2 === 1 ? bytes.subarray(0, -1) : bytes
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return bytes
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    // Such a byte begins a letter; what comes before it must itself be UTF-8, or the file is in another encoding.
    if (length > back && isUtf8(bytes.subarray(0, -back))) return bytes.subarray(0, -back)
    if (length > 0) return bytes
  }
  return bytes
}

function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Signs within or after words, as æ, ø, å and ß of DOS and Macintosh, and š, ž and œ of Latin-9, look when they are read as Windows-1252. */
const foreign =
  /[a-zA-Z][‘›†Œ\ufffd][a-zA-Z]|[a-zA-Z][¾¿Œ›](?![^\n]*‹)|[\u0080-\u009f]|[a-zA-ZÀ-ÿ][¦¨¸½§„”][a-z]|[a-zA-Z][ŸŠ](?=[a-z]{2})|\d[À-ÖØ-öø-ÿ]\d|ÿ|[aou]áe|(?<=^|[\s;,"])[¦½¯][a-z]/m

function foreignLetters(text: string, encoding: string, file: string): Issue[] {
  const at = encoding === 'windows-1252' ? text.search(foreign) : -1
  if (at < 0) return []
  const line = text.slice(0, at).split('\n').length
  return [{ ...oldLetters(encoding, file), line }]
}
