/** Whether every word of the search is somewhere in the texts, in either case. An empty search finds all. */
export function holdsText(search: string | undefined, texts: readonly string[]): boolean {
  const all = texts.join('\n').toLocaleLowerCase('nb')
  const words = (search ?? '').toLocaleLowerCase('nb').split(/\s+/)
  return words.every((word) => all.includes(word))
}
