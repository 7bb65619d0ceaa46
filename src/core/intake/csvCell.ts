import { guardFormula } from './formulaGuard.ts'

/** A text as it stands in a CSV file (RFC 4180). */
export function csvCell(text: string, delimiter = ','): string {
  return text.includes(delimiter) || /["\n\r]|^\s|\s$/.test(text) ? inQuotes(text) : text
}

/** The same in a file for a spreadsheet: what it would run is guarded, and an apostrophe cannot be taken for a quote. */
export function guardedCsvCell(text: string, delimiter = ','): string {
  const guarded = guardFormula(text)
  return guarded.includes("'") ? inQuotes(guarded) : csvCell(guarded, delimiter)
}

/**
 * A number, given as its shortest decimal text with a point, in a file that does not declare its decimal mark: three
 * decimals could be taken for thousands, a fourth never.
 */
export function csvNumber(decimalText: string, mark: '.' | ','): string {
  return decimalText.replace(/(\.\d{3})$/, '$10').replace('.', mark)
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
