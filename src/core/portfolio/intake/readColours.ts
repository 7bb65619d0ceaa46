import type { Issue } from '../../issue/Issue.ts'
import type { Colour } from '../register/Field.ts'
import { empty, type Unknown, type Value } from '../register/Value.ts'
import { type ColumnSource, faultAt } from './ColumnSource.ts'
import { isExemptMark, isMissingMark, plainHeading, plainWord } from './plainWord.ts'
import { eachOnce, exempt } from './readMoney.ts'

type Words = Readonly<Record<string, Colour>>

const plan: Words = { 'foran plan': 'gronn', 'på plan': 'gronn', 'mindre forsinkelser': 'gul', forsinket: 'rod' }

/** Words of one dimension only (portfolio.md §2.4): «Høy» is bad news of risk and good news of delivery confidence. */
const ownWords: Readonly<Record<string, Words>> = {
  status_fremdrift: plan,
  status_gevinst: plan,
  status_okonomi: {
    'under budsjett': 'gronn',
    'på budsjett': 'gronn',
    'mindre overskridelser': 'gul',
    'over budsjett': 'rod',
  },
  status_kvalitet: {
    'bedre enn': 'gronn',
    'bedre enn krav': 'gronn',
    'ihht.': 'gronn',
    'ihht. krav': 'gronn',
    ihht: 'gronn',
    'mindre avvik': 'gul',
    'større avvik': 'rod',
  },
  status_risiko: { lav: 'gronn', medium: 'gul', middels: 'gul', høy: 'rod', low: 'gronn', high: 'rod' },
  status_samlet: {
    high: 'gronn',
    'medium-high': 'gronn',
    'medium high': 'gronn',
    medium: 'gul',
    'medium-low': 'rod',
    'medium low': 'rod',
    low: 'rod',
  },
}

/** Words that mean the same of anything. Five British levels became three in 2021; the two between are read downwards. */
const anyWords: Words = {
  grønn: 'gronn',
  grøn: 'gronn',
  gronn: 'gronn',
  grønt: 'gronn',
  gul: 'gul',
  gult: 'gul',
  rød: 'rod',
  raud: 'rod',
  raudt: 'rod',
  rod: 'rod',
  rødt: 'rod',
  green: 'gronn',
  amber: 'gul',
  yellow: 'gul',
  red: 'rod',
  'amber/green': 'gul',
  'green/amber': 'gul',
  'amber/red': 'rod',
  'red/amber': 'rod',
  g: 'gronn',
  y: 'gul',
  a: 'gul',
  r: 'rod',
  '🟢': 'gronn',
  '🟡': 'gul',
  '🔴': 'rod',
  'on track': 'gronn',
  'at risk': 'gul',
  'off track': 'rod',
}

/** The US rating of a Chief Information Officer goes from 5, low risk, to 1. */
const usRating: Words = { '5': 'gronn', '4': 'gronn', '3': 'gul', '2': 'rod', '1': 'rod' }

/** «Ikke påbegynt» is a value here, since only the phase tells its colour; see `joinStatus`. */
const notStarted = ['ikke påbegynt', 'ikkje påbegynt', 'not started']

/** A column of reported statuses (portfolio.md §2.4). Grey is null with its reason; the raw word is always kept. */
export function readColours(source: ColumnSource): { values: Value<Colour>[]; issues: Issue[] } {
  const rule = source.colourRule
  const isUsRating = plainHeading(source.heading) === 'cio rating' || plainHeading(source.heading) === 'rating'
  const words: Words = { ...anyWords, ...ownWords[source.field], ...(isUsRating && usRating) }
  const read = eachOnce(source.cells, (raw) => readColour(raw, words, rule))
  const issues = read.flatMap((value, row): Issue[] => {
    if (value.parsed !== null) return []
    if (value.reason === 'ambiguous') return [faultAt(source, row, 'fargeregel-mangler')]
    return value.reason === 'unknownWord' ? [faultAt(source, row, 'verdi-ukjent', 'Grønn, Gul, Rød')] : []
  })
  return { values: read, issues }
}

/** Whether a word, simplified as by `plainWord`, is a colour in a column of this field. */
export function isColourWord(word: string, field: string): boolean {
  return Object.hasOwn(anyWords, word) || Object.hasOwn(ownWords[field] ?? {}, word)
}

function readColour(raw: string, words: Words, rule: ReadonlyMap<string, Colour>): Value<Colour> {
  const gap = (reason: Unknown['reason']): Unknown => ({ raw, parsed: null, reason })
  const word = plainWord(raw)
  if (word === '') return empty
  if (isExemptMark(raw)) return exempt(raw)
  const parsed = rule.get(word) ?? (Object.hasOwn(words, word) ? words[word] : undefined)
  if (parsed) return { raw, parsed }
  if (word === 'vet ikke') return gap('notReported')
  if (notStarted.includes(word)) return gap('notStarted')
  if (isMissingMark(raw)) return gap('empty')
  return gap(/^\d+([.,]\d+)?$/.test(word) ? 'ambiguous' : 'unknownWord')
}
