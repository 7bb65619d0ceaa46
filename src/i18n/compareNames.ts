const norwegian = new Intl.Collator('nb', { numeric: true })

/** Orders names the Norwegian way, æøå last and numbers by size; empty names come last. For `toSorted`. */
export function compareNames(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '')
  return norwegian.compare(a, b)
}
