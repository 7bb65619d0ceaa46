import { formatNumber } from './formatNumber.ts'

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' })

/** An English ordinal: `1st`, `12th`. */
export function formatOrdinal(number: number): string {
  return formatNumber(number, 0, 'en') + (endings[ordinalRules.select(number)] ?? 'th')
}
