import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellCutter } from '../../../src/core/intake/text/cellCutter.ts'

const cells = fc.array(
  fc.oneof(fc.constantFrom('', 'Asker', 'Asken', '0301', 'æøå', 'a'.repeat(40)), fc.string({ maxLength: 30 })),
  { minLength: 1, maxLength: 6 },
)

it('cuts each line as a plain split does, however often its cells are said', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 30 }), fc.constantFrom(';', '\t', ','), (rows, delimiter) => {
      const lines = rows.map((row) => row.join(delimiter).replaceAll('\n', ' '))
      const text = lines.join('\n')
      const cut = cellCutter(text, delimiter)
      let at = 0
      for (const line of lines) {
        expect(cut(at, at + line.length)).toEqual(line.split(delimiter))
        at += line.length + 1
      }
    }),
  )
})

it('tells texts apart that fall in the same place of its memory', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `k${at}`)
  const text = words.join(';')
  expect(cellCutter(text, ';')(0, text.length)).toEqual(words)
})
