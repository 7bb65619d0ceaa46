import { foldText } from './foldText.ts'

/** Whether every word of the search is somewhere in the texts, forgiving case, accents and æøå. An empty search finds all. */
export function holdsText(search: string | undefined, texts: readonly string[]): boolean {
  const all = foldText(texts.join('\n'))
  return foldText(search ?? '')
    .split(/\s+/)
    .every((word) => all.includes(word))
}
