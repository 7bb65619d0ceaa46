/** The order of code units, the same in every language: ISO days and ids sort as they read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
