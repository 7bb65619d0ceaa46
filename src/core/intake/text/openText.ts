import type { Issue } from '../../issue/Issue.ts'
import { decodeText } from '../decodeText.ts'
import type { Guess } from '../FileReading.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'

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
  const { text: decoded, encoding, issues } = decodeText(bytes, choices.encoding ?? 'utf-8', file)
  const sep = /^sep=([^\n]?)(?:\n|$)/i.exec(decoded)
  const text = sep ? decoded.slice(sep[0].length) : decoded
  return {
    text,
    encoding,
    separator: sep ? (sep[1] ?? '') : null,
    linesBefore: sep ? 1 : 0,
    guesses: [{ aspect: 'encoding', value: encoding, basis: encodingBasis(bytes, encoding, choices) }],
    issues: [
      ...issues.filter(({ code }) => choices.encoding !== undefined || code !== 'tegn-usikre'),
      ...hiddenLetters(text, file),
    ],
  }
}

function encodingBasis(bytes: Uint8Array, encoding: string, choices: ReadingChoices): Guess['basis'] {
  const [first, second] = bytes
  if (first === 0xef && second === 0xbb) return 'byteOrderMark'
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'byteOrderMark'
  if (choices.encoding !== undefined && choices.encoding === encoding) return 'chosen'
  if (encoding.startsWith('utf-16')) return 'zeroBytes'
  return encoding === 'windows-1252' ? 'notUtf8' : 'validUtf8'
}

const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Letters that cannot be seen split a category in two. */
function hiddenLetters(text: string, file: string): Issue[] {
  if (!hidden.test(text)) return []
  const lines = text.split('\n').flatMap((line, index) => (hidden.test(line) ? [index + 1] : []))
  return [
    {
      code: 'tegn-usynlige',
      severity: 'note',
      file,
      line: lines[0] as number,
      count: lines.length,
      lines: lines.slice(0, 5),
    },
  ]
}
