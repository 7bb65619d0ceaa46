import type { Locale } from './Locale.ts'

/** Items as a sentence lists them: `a, b og c`. */
export function printList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${locale !== 'en' ? 'og' : 'and'} ${items.at(-1)}`
}
