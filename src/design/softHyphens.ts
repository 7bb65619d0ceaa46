/** A long word with a linking s after one of the endings that take it: what follows is the next part of the compound. */
const seam = /(?<=\p{L}{3}(?:ings|sjons|tets|hets|skaps))(?=\p{L}{4})/gu
const longWord = /\p{L}{18,}/gu

/** The words with a soft hyphen at the seams of long Norwegian compounds, for browsers that have no dictionary of the language. */
export function softHyphens(words: string): string {
  return words.replace(longWord, (word) => word.replace(seam, '\u00ad'))
}
