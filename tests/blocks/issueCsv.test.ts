import { expect, it } from 'vitest'
import { issueCsv } from '../../src/blocks/issueCsv.ts'

it('the list of faults has place, cell, sentence, remedy and code, and nothing a spreadsheet would run', () => {
  const fault = { code: 'tall-ikke-lest', severity: 'setAside', file: 'a.csv', column: 'Antall' } as const
  const text = issueCsv(
    [
      { ...fault, line: 12, value: '=HYPERLINK("https://x.example")' },
      { ...fault, value: 'ukjent', count: 7, lines: [1, 2, 3, 4, 5] },
    ],
    'nb',
  )
  const [heading, first, second] = text.split('\r\n')
  expect(heading).toBe('\ufeffAlvor;Fil;Linje;Kolonne;Innhold;Antall;Hva som er galt;Hva du kan gjøre;Kode')
  expect(first).toMatch(
    /^Satt til side;a\.csv;12;Antall;"'=HYPERLINK\(""https:\/\/x\.example""\)";1;.*;tall-ikke-lest$/,
  )
  expect(second).toMatch(/^Satt til side;a\.csv;1, 2, 3, 4, 5;Antall;ukjent;7;/)
})
