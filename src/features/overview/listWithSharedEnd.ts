import type { Locale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'

/** Names that end in the same word, as a sentence lists them: `sosial, økonomisk og miljømessig bærekraft`. */
export function listWithSharedEnd(names: readonly string[], locale: Locale): string {
  const lower = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1))
  const end = lower[0]?.split(' ').at(-1) ?? ''
  const isShared = lower.length > 1 && lower.every((name) => name.endsWith(` ${end}`))
  if (!isShared) return printList(lower, locale)
  return `${printList(
    lower.map((name) => name.slice(0, -end.length - 1)),
    locale,
  )} ${end}`
}
