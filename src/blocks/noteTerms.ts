/** What a newcomer may not know of the words that stand in notes under figures. */
export const noteTerms: readonly string[] = [
  'brudd',
  'prosentpoeng',
  'indeks',
  'forelopig',
  'anslag',
  'beregnet',
  'uvektet-snitt',
  'vektet-snitt',
  'kostra',
  'u4ssc',
  'desi',
]
