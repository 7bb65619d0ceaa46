import type { Unit } from '../model/Unit.ts'

/** Words that say a unit outright, and the unit's id in our own list. Anything less is not a unit somebody has stated. */
const stated: readonly (readonly [RegExp, readonly string[]])[] = [
  [/%|\bprosent\b|\bper ?cent\b|\bandel\b/i, ['pct']],
  [/per 1[\s.]?000 innb/i, ['per-1000']],
  [/per 100[\s.]?000 innb/i, ['per-100000']],
  [/mill(?:ioner)?\.? ?kr/i, ['mnok']],
  [/\bpersoner\b|\binnbyggere\b|\bfolketall|\bfolkemengde/i, ['persons']],
  [/\bantall\b|\bnumber\b/i, ['count']],
]

/** The unit that the file's own words state, in its unit column, heading or title; null when none does. */
export function proposeUnit(words: readonly string[], units: ReadonlyMap<string, Unit>): Unit | null {
  for (const text of words.filter((word) => word !== '')) {
    const plain = text.trim().toLowerCase()
    const named = [...units.values()].find(({ label, symbol }) =>
      [label.nb, label.en, symbol.nb].some((name) => name !== '' && name.toLowerCase() === plain),
    )
    if (named) return named
    const ids = stated.find(([form]) => form.test(text))?.[1] ?? []
    const known = ids.flatMap((id) => units.get(id) ?? [])[0]
    if (known) return known
  }
  return null
}
