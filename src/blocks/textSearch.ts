import { foldText } from './foldText.ts'

/** Whether every word of the search is somewhere in the texts, forgiving case, accents and æøå. An empty search finds all. */
export function holdsText(search: string | undefined, texts: readonly string[]): boolean {
  return findsIn(search ?? '', foldText(texts.join('\n')))
}

/** The same in a text that is folded already, where many are searched at every letter. */
export function findsIn(search: string, folded: string): boolean {
  return foldText(search)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
