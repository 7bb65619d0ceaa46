import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvCell, csvNumber, guardedCsvCell } from '../../../src/core/intake/csvCell.ts'
import { withoutFormulaGuard } from '../../../src/core/intake/formulaGuard.ts'
import { decimalText } from '../../../src/i18n/decimalText.ts'

const text = fc.string({ unit: fc.constantFrom(...'ab1 ,;\'"\n\r\t=+-@\ufeff') })
const plain = { quoteChar: '"', newline: '\n', header: false, skipEmptyLines: false } as const
const cut = (line: string, delimiter: string) => Papa.parse<string[]>(line, { ...plain, delimiter }).data[0]

describe('a cell of a CSV file', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), fc.constantFrom(',', ';'), (cells, delimiter) => {
        expect(cut(cells.map((cell) => csvCell(cell, delimiter)).join(delimiter), delimiter)).toEqual(cells)
      }),
    )
  })

  it('reads back as it was when the guard is taken off, and never starts as a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), fc.constantFrom(',', ';'), (cells, delimiter) => {
        const read = cut(cells.map((cell) => guardedCsvCell(cell, delimiter)).join(delimiter), delimiter) ?? []
        expect(read.map(withoutFormulaGuard)).toEqual(cells)
        for (const cell of read) expect(cell.trim()).not.toMatch(/^[=+\-@]/)
      }),
    )
  })

  it('is in quotes where an apostrophe could be taken for one', () => {
    expect(guardedCsvCell("Råd d'Or")).toBe('"Råd d\'Or"')
    expect(csvCell("Råd d'Or")).toBe("Råd d'Or")
  })
})

describe('a number in a file that does not say its decimal mark', () => {
  it('is the same number, and never three digits behind the mark', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('.' as const, ',' as const),
        (value, mark) => {
          const printed = csvNumber(decimalText(value), mark)
          expect(Number(printed.replace(',', '.'))).toBe(Number(decimalText(value)))
          expect(printed).not.toMatch(/[.,]\d{3}$/)
        },
      ),
    )
  })
})
