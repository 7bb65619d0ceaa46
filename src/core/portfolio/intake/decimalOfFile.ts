import type { MoneyUnit } from './moneyUnit.ts'
import { type NumberStyle, styleOfNumber } from './numberStyle.ts'
import { amountParts } from './readAmount.ts'

interface ReadNumbers {
  readonly cells: readonly string[]
  readonly column: { readonly style?: NumberStyle; readonly unit?: MoneyUnit | null } | null
}

/**
 * The decimal mark for columns whose own cells do not tell: what the other amounts of the file show without exception, else the
 * custom of pounds and dollars. Null when neither speaks, and people must be asked.
 */
export function decimalOfFile(columns: readonly ReadNumbers[]): '.' | ',' | null {
  const numeric = columns.filter(({ column }) => column?.style !== undefined)
  const shown = new Set(
    numeric.flatMap(({ cells }) => cells.flatMap((cell) => styleOfNumber(amountParts(cell)?.digits ?? '') ?? [])),
  )
  if (shown.size > 1) return null
  if (shown.size === 1) return shown.has('decimalPoint') ? '.' : ','
  const currencies = new Set(numeric.flatMap(({ column }) => column?.unit?.currency || []))
  const isEnglish = currencies.size > 0 && [...currencies].every((currency) => /^(GBP|USD|AUD|\$)$/.test(currency))
  return isEnglish ? '.' : null
}
