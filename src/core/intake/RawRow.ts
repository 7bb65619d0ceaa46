/** A record of the file: its raw cells, and the 1-based line it starts on. */
export interface RawRow {
  readonly cells: readonly string[]
  readonly line: number
  /** True when a quote on the line is not rightly closed, or closes one that was not: its cells cannot be trusted. */
  readonly torn: boolean
  /** True when a cell without quotes around it holds one: it is read as part of the text. */
  readonly hasStrayQuote?: boolean
  /** Where the file itself says what a cell is, one letter a cell: n number, s text, b boolean, d date, - nothing. */
  readonly kinds?: string
}

export function isBlank({ cells }: RawRow): boolean {
  for (const cell of cells) {
    const first = cell.charCodeAt(0)
    // No letter above the space up to the first foreign one is trimmed.
    if ((first > 0x20 && first < 0x80) || cell.trim() !== '') return false
  }
  return true
}

export function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

/** A record over more lines is taken for a quote that was never closed. */
const mostLines = 50

/**
 * Whether a record over several lines is rather a quote left open: its width is not the header's, or the lines it holds
 * inside are as wide as the header themselves, or it runs through much of the file.
 */
export function isSwallowing(cells: readonly string[], header: RawRow | undefined, delimiter: string): boolean {
  const breaks = lineBreaksIn(cells)
  if (breaks === 0 || header === undefined) return breaks > mostLines
  const width = header.cells.length
  const inside = cells.flatMap((cell) => cell.split('\n').slice(1, -1))
  const holdsRows = width > 2 && inside.length > 0 && inside.every((line) => line.split(delimiter).length === width)
  return breaks > mostLines || cells.length !== width || holdsRows
}
