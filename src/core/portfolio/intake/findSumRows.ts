import { plainWord } from './plainWord.ts'

const sumWord =
  /^(sum|sum totalt|totalt?|totalsum|total sum|i alt|delsum|subtotal|grand total|totalt i alt|samlet|samlet sum)\s*:?$/
const sumStart = /^(sum|total|totalt|i alt|samlet|delsum)\b/

/** Whether the first filled cell of a row says that it is a sum. `startsLike`: it only begins so, and its amounts must prove it. */
export function sumLabel(cells: readonly string[]): 'isSum' | 'startsLike' | null {
  const label = plainWord(cells.find((cell) => cell.trim() !== '') ?? '')
  if (sumWord.test(label)) return 'isSum'
  return sumStart.test(label) ? 'startsLike' : null
}

/** Whether some column of amounts holds, in this row, the sum of all other rows (two or more of them). */
export function isSumOfOthers(columns: readonly (readonly (number | null)[])[], row: number): boolean {
  return columns.some((amounts) => {
    const others = amounts.filter((amount, index): amount is number => index !== row && amount !== null)
    const own = amounts[row]
    if (own === undefined || own === null || own === 0 || others.length < 2) return false
    return Math.abs(others.reduce((sum, amount) => sum + amount, 0) - own) < 0.5
  })
}
