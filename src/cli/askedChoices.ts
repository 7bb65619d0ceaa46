import { parseChoice, type ReadingChoices } from '../core/intake/ReadingChoices.ts'

/** How to read a file, from `--dialect key=value` and `--sheet`; null where a key is none we know. */
export function askedChoices(words: readonly string[], sheet: string | undefined): ReadingChoices | null {
  const parsed = words.map(parseChoice)
  if (parsed.some((choice) => choice === null)) return null
  return { ...Object.fromEntries(parsed.filter((choice) => choice !== null)), ...(sheet !== undefined && { sheet }) }
}
