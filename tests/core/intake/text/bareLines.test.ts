import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../../src/core/intake/tableRows.ts'
import { bareLines } from '../../../../src/core/intake/text/bareLines.ts'

function opened(text: string) {
  const reading = openFile({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  const { receipt, table, issues } = reading
  const { loaded, header, notes, read, setAside } = receipt
  return {
    names: table.columns.map(({ field }) => field.name),
    rows: tableRows(table).rows,
    lines: [...table.lines],
    counts: { read, header, loaded, notes, setAside },
    issues: issues.map(({ code }) => code),
  }
}

const rows = [
  ['Asker', 100],
  ['Bærum', 200],
  ['Oslo', 300],
]

describe('what stands around the lines of a table', () => {
  it('is no column when it is the frame of a table in Markdown', () => {
    const text = '| Kommune | Antall |\n|---------|-------:|\n| Asker | 100 |\n| Bærum | 200 |\n| Oslo | 300 |\n'
    expect(opened(text)).toEqual({
      names: ['Kommune', 'Antall'],
      rows,
      lines: [3, 4, 5],
      counts: { read: 5, header: 1, loaded: 3, notes: 1, setAside: 0 },
      issues: [],
    })
  })

  it('is no row when it is drawn with plus signs', () => {
    const line = '+---------+--------+\n'
    const text = `${line}| Kommune | Antall |\n${line}| Asker   |    100 |\n| Bærum   |    200 |\n| Oslo    |    300 |\n${line}`
    expect(opened(text)).toEqual({
      names: ['Kommune', 'Antall'],
      rows,
      lines: [4, 5, 6],
      counts: { read: 7, header: 1, loaded: 3, notes: 3, setAside: 0 },
      issues: [],
    })
  })

  it('is taken away when it is quotes around every line', () => {
    const text = '"Kommune;Antall"\n"Asker;100"\n"""Bærum"";200"\n"Oslo;300"\n'
    expect(opened(text)).toMatchObject({ names: ['Kommune', 'Antall'], rows, lines: [2, 3, 4], issues: [] })
  })

  it.each([
    ['cells of one column that hold commas', '"navn"\n"Hansen, Ola"\n"Olsen, Kari"\n'],
    ['cells that are quoted one by one', '"a";"b"\n"1";"2"\n'],
    ['a blank first column', '|a|b|\nx|1|2\ny|3|4\nz|5|6\n'],
  ])('stays when it is %s', (_, text) => {
    expect(bareLines(text)).toBeNull()
  })
})
