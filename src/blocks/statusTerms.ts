/** The terms of the word list that explain the statuses of figures. */
export const statusTerms: readonly string[] = [
  'forelopig',
  'anslag',
  'beregnet',
  'nil',
  'avrundet',
  'brudd',
  'mangler',
  'ikke-mulig',
  'skjermet',
  'mangler-forelopig',
  'ikke-aktuelt',
]
