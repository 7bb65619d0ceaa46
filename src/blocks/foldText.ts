/** Ways to write the same letter, where a keyboard or a memory lacks æ, ø and å. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/å|aa/g, 'a'],
  [/ø|ö|oe/g, 'o'],
  [/æ|ä|ae/g, 'a'],
]

/** A text as it is searched in: small letters, no accents, æøå and what stands for them as one letter. */
export function foldText(text: string): string {
  const small = text.toLocaleLowerCase('nb').normalize('NFC')
  const plain = letters.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), small)
  return plain.normalize('NFD').replace(/\p{M}/gu, '')
}
