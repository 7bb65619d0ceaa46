import type { Dialect } from '../descriptor/Dialect.ts'

const spaces = /[ \u00a0\u2009\u202f]/g

/**
 * Reads a number as the dialect writes it; null when the cell is none. Thousands are accepted only in groups of three,
 * U+2212 as minus. A decimal point in a decimal-comma column is refused, never guessed.
 */
export function readNumber(cell: string, dialect: Dialect): number | null {
  const plain = cell.trim().replace(/^[−–]/, '-')
  const pattern = dialect.decimalChar === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/
  const digits = withoutGroups(plain, dialect.groupChar)
  return digits !== null && pattern.test(digits) ? Number(digits.replace(',', '.')) : null
}

function withoutGroups(text: string, groupChar: string): string | null {
  if (groupChar === '') return text
  const mark = groupChar.trim() === '' ? ' ' : groupChar
  const even = mark === ' ' ? text.replace(spaces, ' ') : text
  if (!even.includes(mark)) return even
  const groups = (even.split(/[.,](?=\d*$)/)[0] as string).replace('-', '').split(mark)
  const rightlyGrouped = (groups[0] as string).length <= 3 && groups.slice(1).every((group) => group.length === 3)
  return rightlyGrouped ? even.replaceAll(mark, '') : null
}
