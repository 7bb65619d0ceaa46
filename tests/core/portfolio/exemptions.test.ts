import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

const read = (field: 'budsjett' | 'slutt_godkjent' | 'status_tekst', cell: string) => {
  const rows = rowsFrom('r-2026-11-22.csv', `prosjekt_id;tittel;${field}\n1;A;${cell}`)
  const value = buildPortfolio([rows], { unit: { factor: 1, currency: 'NOK' } }).projects[0]?.values[field]
  return value?.parsed ?? (value && 'reason' in value ? value.reason : null)
}

test.each([
  'Unntatt offentlighet',
  'Skjermet',
  'Fritatt',
  'offl. § 23',
  'Offl § 13 første ledd',
  'Jf. offentleglova § 14',
  'Exempt under Section 43 of the FOI Act',
  'Commercial in Confidence',
  'Commercially sensitive',
  'Not for publication',
  'Withheld',
  'Redacted',
  '***',
])('%j keeps an amount and a date from the public, and is no fault', (cell) => {
  expect([read('budsjett', cell), read('slutt_godkjent', cell)]).toEqual(['exempt', 'exempt'])
})

test('a text that is exempt is no text, and one that only speaks of exemptions is', () => {
  expect(read('status_tekst', 'Unntatt offentlighet, offl. § 23')).toBe('exempt')
  expect(read('status_tekst', 'Exempt under Section 43')).toBe('exempt')
  expect(read('status_tekst', 'Tallene er unntatt etter offl. § 23 til avtalen er signert')).toMatch(/^Tallene/)
})
