import type { IssueCode } from './issueCodes.ts'

/** stop: the file is not used · setAside: a row or cell is left out · note: all is used, but the reader should know. */
export type Severity = 'stop' | 'setAside' | 'note'

/** A fault in the data, as a plain value. The sentence is made from it in `i18n/issueSentence`; it never stops the rest. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** File name or address without its query. */
  readonly file: string
  /** 1-based line in the file, as an editor shows it, also when cells hold line breaks. */
  readonly line?: number
  readonly column?: string
  /** The raw cell, cut to 60 characters, with control characters made visible. */
  readonly value?: string
  /** What would have been right: a type, a list of allowed words, a table that must know the key. */
  readonly expected?: string
  /** How many faults of this kind the file has, when they are told together. */
  readonly count?: number
  /** The first five lines with this fault. */
  readonly lines?: readonly number[]
}

const longestValue = 60

/** A cell as it may be quoted in a message: control characters shown as ␀, cut to 60 characters. */
export function quoteCell(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be made visible
  const visible = cell.replace(/[\u0000-\u001f\u007f]/g, '␀')
  // A character of two halves is not cut in the middle.
  return visible.length > longestValue
    ? `${visible.slice(0, longestValue - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : visible
}

/** One issue per code, column and severity of a file, with a count and the first five lines. Order of first appearance. */
export function gatherIssues(issues: readonly Issue[]): Issue[] {
  const kinds = new Map<string, Issue[]>()
  for (const issue of issues) {
    const kind = [issue.file, issue.code, issue.severity, issue.column ?? ''].join('\n')
    const same = kinds.get(kind)
    if (same) same.push(issue)
    else kinds.set(kind, [issue])
  }
  return [...kinds.values()].map(gatherSame)
}

function gatherSame(same: readonly Issue[]): Issue {
  const first = same[0] as Issue
  if (same.length === 1) return first
  const lines = same.flatMap((issue) => (issue.line === undefined ? [] : [issue.line]))
  return { ...first, count: same.length, lines: lines.slice(0, 5) }
}
