import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

/** Written out, since `Intl` in some browsers answers for Norwegian in another language. */
const monthNames: Text<readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, locale: Locale): string {
  const name = textIn(monthNames, locale)[month - 1]
  if (!name) throw new Error(`unknown month: ${month}`)
  return name
}
