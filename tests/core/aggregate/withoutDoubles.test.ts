import { describe, expect, it } from 'vitest'
import { withoutDoubles } from '../../../src/core/aggregate/withoutDoubles.ts'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'

function told(content: string) {
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(content) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  const { table, doubles } = withoutDoubles(reading.table)
  return { rows: tableRows(table).rows, doubles, codes: reading.issues.map(({ code }) => code) }
}

describe('a table with the same row twice', () => {
  const lines = ['kommune;år;antall;kr', 'Asker;2023;10;5', 'Asker;2023;10;5', 'Lier;2023;20;4', 'Lier;2023;30;4']
  const others = ['Frogn;2023;1;1', 'Nesodden;2023;2;2']

  it('counts equal rows once, and has no figure where two rows do not agree', () => {
    const { rows, doubles } = told(`${[...lines, ...others].join('\n')}\n`)
    expect(rows).toEqual([
      ['Asker', 2023, 10, 5],
      ['Lier', 2023, null, 4],
      ['Frogn', 2023, 1, 1],
      ['Nesodden', 2023, 2, 2],
    ])
    expect(doubles).toEqual([
      { lines: [2, 3], name: 'Asker · 2023', isEqual: true },
      { lines: [4, 5], name: 'Lier · 2023', isEqual: false },
    ])
  })

  it('is told of also where doubles are many, when its key is plain', () => {
    const { codes } = told('kommune;år;antall\nAsker;2023;1\nAsker;2023;2\nLier;2023;1\nLier;2023;3\n')
    expect(codes).toEqual(['nokkel-dobbel'])
  })

  it('is told of where half of the rows are, when every cell is the same', () => {
    const { rows, codes } = told(`${[...lines.slice(0, 3), ...Array(2).fill('Lier;2023;30;4')].join('\n')}\n`)
    expect(rows).toHaveLength(2)
    expect(codes).toEqual(['nokkel-dobbel'])
  })

  it.each([
    ['two numbers', 'navn;antall;kr\nAsker;1;5\nAsker;2;6\nLier;2;7\nLier;3;9\n'],
    ['no numbers', 'navn;status\nAsker;ja\nAsker;ja\nLier;nei\nLier;nei\n'],
    ['every row but one the same', 'navn;antall;kr\nAsker;1;5\nAsker;1;5\nAsker;1;5\nAsker;1;5\n'],
  ])('is told of where two of four rows or more are, without a time: %s', (_, content) => {
    const { rows, doubles, codes } = told(content)
    expect([rows.length, doubles, codes]).toEqual([4, [], ['nokkel-dobbel']])
  })

  it('is not one where a column of numbers is part of the key', () => {
    const { rows, doubles, codes } = told(
      `kommune;år;alder;antall\n${['Asker', 'Lier'].flatMap((place) => [1, 2, 3].map((age) => `${place};2023;${age};5`)).join('\n')}\n`,
    )
    expect(rows).toHaveLength(6)
    expect([doubles, codes]).toEqual([[], []])
  })

  it.each(['Månedsnummer', 'måned', 'uke', 'alder'])('is not one where %s tells them apart', (name) => {
    const rows = ['Asker;2023;1;10;2,5', 'Asker;2023;2;11;2,6', 'Lier;2023;1;20;3,1', 'Frogn;2023;1;30;4,2']
    const read = told(`kommune;år;${name};antall;andel\n${rows.join('\n')}\n`)
    expect([read.rows.length, read.doubles, read.codes]).toEqual([4, [], []])
  })

  it('is not one where each row is an event', () => {
    const events = [1, 2, 3].map((n) => `2024-01-01 12:00:00;Asker;${n}`)
    expect(told(`tid;sted;n\n${events.join('\n')}\n2024-01-02 12:00:00;Lier;1\n`).doubles).toEqual([])
  })
})
