import type { Dialect } from '../descriptor/Dialect.ts'

const spaces = /[ \u00a0\u2007\u2009\u202f]/g

/** Reads a cell as a number; null when it is none. */
export type ReadNumber = (cell: string) => number | null

/**
 * The reader of numbers as the dialect writes them. Thousands are accepted in whole groups of three only, between spaces of
 * any kind or the dialect's own mark; U+2212 and U+2013 as minus. A decimal point in a decimal-comma column is refused, never
 * guessed, and so is a number too large to hold.
 */
export function numberReader({ decimalChar, groupChar }: Dialect): ReadNumber {
  const marks = groupChar.trim() === '' ? [' '] : [' ', groupChar.trim()]
  const grouped = marks.map((mark) => `\\d{1,3}(?:${escaped(mark)}\\d{3})+`).join('|')
  const pattern = new RegExp(`^(-?)(${grouped}|\\d+)(?:${escaped(decimalChar)}(\\d+))?([eE][+-]?\\d+)?$`)
  return (cell) => {
    const parts = pattern.exec(
      cell
        .trim()
        .replace(spaces, ' ')
        .replace(/^[\u2212\u2013]/, '-'),
    )
    if (!parts) return null
    const [, sign, whole = '', decimals = '0', exponent = ''] = parts
    const number = Number(`${sign}${whole.replace(/\D/g, '')}.${decimals}${exponent}`)
    return Number.isFinite(number) ? number : null
  }
}

function escaped(mark: string): string {
  return mark.replace(/[^\w\s]/g, '\\$&')
}
