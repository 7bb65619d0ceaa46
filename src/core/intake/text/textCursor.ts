import type { CutDialect } from './CutDialect.ts'

/** Looks ahead in a text. Each search remembers what it found, so that no stretch is searched over and over. */
export interface TextCursor {
  readonly text: string
  readonly dialect: CutDialect
  /** Each gives the text's length when there is no more. */
  readonly lineEnd: (from: number) => number
  readonly nextQuote: (from: number) => number
  readonly nextDelimiter: (from: number) => number
  readonly skipSpaces: (from: number) => number
}

export function textCursor(text: string, dialect: CutDialect): TextCursor {
  const { delimiter, quoteChar } = dialect
  return {
    text,
    dialect,
    lineEnd: finder(text, '\n'),
    nextQuote: finder(text, quoteChar),
    nextDelimiter: finder(text, delimiter),
    skipSpaces: (from) => {
      let at = from
      while (text[at] === ' ' && (delimiter !== ' ' || dialect.isAligned)) at += 1
      return at
    },
  }
}

function finder(text: string, sign: string): (from: number) => number {
  if (sign === '') return () => text.length
  let [searchedFrom, found] = [0, -1]
  return (from) => {
    if (from < searchedFrom || from > found) {
      const at = text.indexOf(sign, from)
      searchedFrom = from
      found = at < 0 ? text.length : at
    }
    return found
  }
}
