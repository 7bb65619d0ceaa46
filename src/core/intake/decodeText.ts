import type { Issue } from '../issue/Issue.ts'

export interface Text {
  readonly text: string
  readonly encoding: string
  readonly issues: readonly Issue[]
}

/**
 * Bytes as text in the declared encoding. When they are not valid in it, they are read as Windows-1252 and an issue says so;
 * nothing is dropped. A byte order mark is taken off. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array, encoding: string, file: string): Text {
  const strict = decodeStrict(bytes, encoding)
  if (strict !== null) return { text: plainLineEnds(strict), encoding, issues: lostLetters(strict, file) }
  const text = new TextDecoder('windows-1252').decode(bytes)
  const issue: Issue = { code: 'tegn-usikre', severity: 'note', file, value: 'windows-1252', expected: encoding }
  return { text: plainLineEnds(text), encoding: 'windows-1252', issues: [issue] }
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Replacement characters, and «Ã¸» where «ø» was meant, mean that letters were lost before the file came to us. */
function lostLetters(text: string, file: string): Issue[] {
  const lines = text.split('\n')
  const hit = /\ufffd|Ã[\u0080-\u00bf]/
  const at = lines.findIndex((line) => hit.test(line))
  return at < 0 ? [] : [{ code: 'tegn-tapt', severity: 'note', file, line: at + 1, count: lines.filter((line) => hit.test(line)).length }]
}
