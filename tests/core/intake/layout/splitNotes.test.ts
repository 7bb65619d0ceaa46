import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../../src/core/intake/tableRows.ts'

it.each([
  'Kilde: SSB',
  'Source: Eurostat',
  '"Kilde: SSB, tabell 07459"',
  'Merknad: se metode',
  'Note: provisional',
  'Fotnote: avrundet',
  'Footnote: rounded',
  'Sist oppdatert 01.02.2026',
  'Last updated 2026-02-01',
  'Oppdatert i dag',
  'Copyright Statistisk sentralbyrå',
  '© Kartverket',
  'Symbol: .. mangler',
  'Tegnforklaring: : vises ikke',
  'Standardtegn i tabeller',
  'Kontakt: Seksjon for befolkning',
  'Database: Ekstern',
  'På grunn av avrunding kan summer avvike',
  'Due to rounding, sums may differ',
  'Tallene er avrundet',
  '1) Foreløpige tall',
  '* Anslag',
  '† Estimert',
  '# Skjult',
])('a line that begins as notes do is one, right below the table: %s', (note) => {
  const text = `Kommune;2022;2023\nAsker;1,5;2,5\nBærum;3,5;4,5\nLier;5,5;6,5\nDrammen;7,5;8,5\n${note}\n`
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  expect(reading.receipt).toMatchObject({ loaded: 4, setAside: 0, notes: 1 })
  expect(tableRows(reading.table).rows.at(-1)).toEqual(['Drammen', 7.5, 8.5])
  expect(reading.issues).toEqual([])
})

it('a place with a name of one word below is a row that is too short, not a note', () => {
  const text = 'Kommune;2022;2023\nAsker;1,5;2,5\nBærum;3,5;4,5\nLier;5,5;6,5\nDrammen\n'
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  expect(reading.receipt).toMatchObject({ notes: 0 })
  expect(reading.issues.map(({ code, line }) => [code, line])).toEqual([['rad-for-kort', 5]])
})

// Any prose has spaces, so such notes are themselves a table that spaces part, below a table taken for titles.
it('notes of as many words each, right below a table, never take its place', () => {
  const words = fc.constantFrom('tallene', 'alle', 'foreløpige', 'avrundet', 'se', 'også', 'vedlegg', 'fra', 'fjor')
  const notes = fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
  const names = ['Asker', 'Bærum', 'Lier', 'Drammen', 'Hole', 'Frogn', 'Ås', 'Vestby', 'Moss']
  fc.assert(
    fc.property(fc.constantFrom(';', '\t', ','), fc.integer({ min: 1, max: 9 }), notes, (sign, count, tail) => {
      const rows = names.slice(0, count).map((name, index) => [name, index + 0.5, 100 + index])
      const written = rows.map((row) =>
        row.map((cell) => String(cell).replace('.', sign === ',' ? '.' : ',')).join(sign),
      )
      const lines = [['Kommune', '2022', '2023'].join(sign), ...written, ...tail.map((note) => note.join(' '))]
      const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
      if (reading.outcome !== 'read') return
      expect(tableRows(reading.table).rows.slice(0, count)).toEqual(rows)
      expect(reading.receipt.loaded).toBe(count)
    }),
  )
})
