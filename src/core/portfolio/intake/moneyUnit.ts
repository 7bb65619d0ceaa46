/** How many of the currency's own unit one stands for, and which currency. */
export interface MoneyUnit {
  readonly factor: 1 | 1000 | 1000000 | 1000000000
  readonly currency: string
}

const units: readonly [RegExp, MoneyUnit['factor'], string | null][] = [
  [
    /^(mnok|mkr|mill\.? ?(kr|kroner|nok)?|million(er)? (kr|kroner|nok)|nok m|nok mill(ion)?|mill(ion)?er)\.?$/,
    1e6,
    'NOK',
  ],
  [
    /^(tnok|tkr|kkr|tusen( ?(kr|kroner|nok))?|(kr|nok) ?(i )?1 ?000|1 ?000 ?(kr|nok)|i 1 ?000|1 ?000( kroner)?)\.?$/,
    1e3,
    'NOK',
  ],
  [/^(mrd\.? ?(kr|kroner|nok)?|milliard(er)?( kr| kroner)?)\.?$/, 1e9, 'NOK'],
  [/^(kr|kroner|nok|hele kroner|hele kr)\.?$/, 1, 'NOK'],
  [/^(£ ?m|£ ?mn|£ ?million|gbp ?m|m£)$/, 1e6, 'GBP'],
  [/^(£|gbp)$/, 1, 'GBP'],
  [/^(usd ?m|usd ?millions?|us\$ ?m(?:illions?)?)$/, 1e6, 'USD'],
  [/^(usd|us\$)$/, 1, 'USD'],
  // Nine countries and more write «$»; the sign alone does not tell whose.
  [/^(\$ ?m|\$ ?mn|\$ ?millions?|m\$)$/, 1e6, '$'],
  [/^\$$/, 1, '$'],
  [/^(€ ?m|€ ?mn|€ ?million|eur ?m|meur)$/, 1e6, 'EUR'],
  [/^(€|eur|euro)$/, 1, 'EUR'],
  [/^(dkk|dkr)$/, 1, 'DKK'],
  [/^(sek|skr)$/, 1, 'SEK'],
  [/^(mdkk|mio\.? ?kr\.?|dkk ?m)$/, 1e6, 'DKK'],
  [/^(msek|sek ?m)$/, 1e6, 'SEK'],
  [/^(a\$ ?m(?:illions?)?|aud ?m(?:illions?)?)$/, 1e6, 'AUD'],
  [/^(m|mn|mill|million|millions|mio)\.?$/, 1e6, null],
]

/** A unit's words as a unit; null when they are none. `currency` stands in where the words name no currency. */
export function parseMoneyUnit(words: string, currency = 'NOK'): MoneyUnit | null {
  const text = words
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^i (?=mill|tusen|mrd|kr|nok|1)/, '')
    .trim()
  for (const [pattern, factor, own] of units) if (pattern.test(text)) return { factor, currency: own ?? currency }
  return null
}

/** The heading without the unit it ends in, and the unit: «budsjett (mill. kr)», «budsjett, mnok», «budget £m». */
export function unitInHeading(heading: string): { name: string; unit: MoneyUnit | null } {
  const bracket = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(heading)
  const inside = [...heading.matchAll(/[([]([^()[\],]+)[^()[\]]*[)\]]/g)].flatMap(([, words]) => words ?? [])
  const amid = /[£$€] ?m(?:illion|n)?\b/.exec(heading)?.[0]
  const tail = /^(.*?)(?:,\s*| i | in )([^,]+)$/.exec(heading) ?? /^(.*?)\s+(mnok|tnok|nok|kr|£m|\$m|€m)$/.exec(heading)
  for (const parts of [bracket, tail]) {
    const unit = parts && parseMoneyUnit(parts[2] ?? '')
    if (unit) return { name: parts[1] ?? '', unit }
  }
  // «Total costs (£m, in 2024/25 prices)», «TOTAL Baseline £m (including …)»: the unit is not what the heading ends in.
  for (const words of [...inside, ...(amid ? [amid] : [])]) {
    const unit = parseMoneyUnit(words)
    if (unit) return { name: heading, unit }
  }
  return { name: heading, unit: null }
}

/** Prosjektportalen and the open schema hold whole kroner (portfolio.md §2.1, §2.5). */
export const kroner: MoneyUnit = { factor: 1, currency: 'NOK' }
