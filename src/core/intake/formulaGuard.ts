// Spreadsheets skip leading blanks and unseen characters before they look for a formula. The last four signs are the
// full-width forms of = + - @, which some of them take for the plain ones.
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of the characters they skip
const formula = /^(?:[ \t\r\n\u0000\u00a0\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/

/** A text that starts as a formula with an apostrophe in front, so that a spreadsheet shows it and does not run it. */
export function guardFormula(text: string): string {
  return formula.test(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The inverse of guardFormula: takes off the one apostrophe that was put there. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && formula.test(text.replace(/^'+/, '')) ? text.slice(1) : text
}
