import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../../src/core/intake/tableRows.ts'

function opened(lines: readonly string[]) {
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  return reading
}

const of = (name: string, cells: readonly string[]) =>
  opened([`sted;${name}`, ...cells.map((cell, index) => `Sted nr. ${'ABCDEFGHIJKLMNOP'[index]};${cell}`)])
const notes = (name: string, cells: readonly string[]) =>
  of(name, cells).issues.map(({ code, severity, column, line, value }) => ({ code, severity, column, line, value }))

describe('a column that is text though most of its cells are numbers', () => {
  it.each([
    ['a footnote sign', ['3', '0', '12', '0*', '7', '1'], '0*', 5],
    ['a footnote number', ['3', '0', '12', '0 1)', '7', '1'], '0 1)', 5],
    ['a raised number', ['3', '0', '12', '7¹', '7', '1'], '7¹', 5],
    ['a flag', ['3', '0', '12', '8 p', '7', '1'], '8 p', 5],
    ['a damaged letter', ['3', '0', '12', '10ÿ8', '7', '1'], '10ÿ8', 5],
    ['a space in it', ['3', '0', '12', '12 34', '7', '1'], '12 34', 5],
    ['signs on half of them', ['3,5', '0,1*', '12,5', '8,0*', '7,1', '1,1*'], '0,1*', 3],
    ['signs on all of them', ['264,5 1)', '12,1 1)', '7,5 1)', '8,5 1)'], '264,5 1)', 2],
    ['one with a zero in front among decimals', ['264,5', '12,1', '007', '8,5', '9,5'], '007', 4],
    ['a zero in front of one of three', ['50', '007', '54'], '007', 3],
    ['a damaged number among few', ['1,5', '12 34', '2,5'], '12 34', 3],
    ['one with too many digits', ['264', '12', '12345678901234567890', '85', '9'], '12345678901234567890', 4],
  ])('says so when there is %s', (_, cells, value, line) => {
    expect(notes('Antall', cells)).toContainEqual({
      code: 'tall-ikke-lest',
      severity: 'note',
      column: 'Antall',
      line,
      value,
    })
  })

  it('says so also of digits of one width, where the heading says that they are counted', () => {
    expect(notes('Befolkning', ['224', '225', '007', '226'])).toMatchObject([{ code: 'tall-ikke-lest', line: 4 }])
  })

  it('keeps the cells as they stand', () => {
    const { table } = of('Antall', ['3', '0*', '12', '4', '7'])
    expect(tableRows(table).rows.map((row) => row[1])).toEqual(['3', '0*', '12', '4', '7'])
  })

  it.each([
    ['codes of one width', 'Kommune', ['0301', '1101', '3203', '4601', '5001']],
    ['codes of several widths', 'Krets', ['0001', '0002', '1', '2', '0101', '102']],
    ['numbers of rooms', 'Romnr', ['101', '102', '103b', '104', '105']],
    ['texts that hold numbers', 'Adresse', ['Storgata 1', 'Storgata 2', '12', 'Lia 5', 'Bakken']],
    ['dates', 'Dag', ['2020-01-01', '2020-01-02', '12', '2020-01-04', '5']],
    ['ages', 'Alder', ['0-4', '5-9', '10', '11', '12+']],
  ])('says nothing of %s', (_, name, cells) => {
    expect(notes(name, cells).filter(({ code }) => code === 'tall-ikke-lest')).toEqual([])
  })
})

describe('a heading that ends in «id»', () => {
  it.each(['Ventetid', 'amount_paid', 'eggs_laid', 'Arbeid'])('counts things when it is %s', (name) => {
    expect(of(name, ['120', '130', '145', '160']).table.columns[1]?.kind).toBe('number')
  })

  it.each(['id', 'sted_id', 'Sted ID', 'stedId'])('names things when it is %s', (name) => {
    expect(of(name, ['120', '130', '145', '160']).table.columns[1]?.kind).toBe('text')
  })
})
