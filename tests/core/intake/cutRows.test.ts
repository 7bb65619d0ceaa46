import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultDialect } from '../../../src/core/descriptor/Dialect.ts'
import { cutRows } from '../../../src/core/intake/cutRows.ts'
import { cutRecords } from '../../../src/core/intake/text/cutRecords.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '5', 'ø') }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ') }).map(quoted),
)
const commas = { delimiter: ',', quoteChar: '"', escapeChar: '', isAligned: false } as const
const record = fc.tuple(cell, cell, cell).map((cells) => cells.join(','))

it('cuts a sound text the same by either way', () => {
  fc.assert(
    fc.property(fc.array(record), fc.constantFrom('', '\n', '\n\n', '\n,,\n'), (records, end) => {
      const text = records.join('\n') + end
      expect(cutRecords(text, commas, 3)).toEqual(cutRows(text, defaultDialect))
    }),
    { numRuns: 2000 },
  )
})

it('gives every line of a torn text to one row, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a'), maxLength: 200 }), (text) => {
      const rows = cutRows(text, defaultDialect)
      const lines = rows.map(({ line }) => line)
      expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
      const letters = (parts: readonly string[]) => parts.join('').replace(/[^a]/g, '').length
      expect(letters(rows.flatMap(({ cells }) => cells))).toBe(letters([text]))
    }),
    { numRuns: 2000 },
  )
})
