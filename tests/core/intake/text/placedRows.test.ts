import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../../src/core/intake/tableRows.ts'

function opened(text: string) {
  const reading = openFile({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  return { rows: tableRows(reading.table).rows, issues: reading.issues.map(({ code, line }) => [code, line]) }
}

describe('a table aligned with spaces', () => {
  it('sets a row aside whose blank cell is made up for by a name of two words', () => {
    const text = `Navn    Alder  Sted    Poeng
Ann        34  Oslo       12
Bob            New York   13
Cai        41  Asker      17
Dag        22  Moss       11
`
    expect(opened(text)).toEqual({
      rows: [
        ['Ann', 34, 'Oslo', 12],
        ['Cai', 41, 'Asker', 17],
        ['Dag', 22, 'Moss', 11],
      ],
      issues: [['rad-for-kort', 3]],
    })
  })

  it('sets a row aside whose numbers stand under other years', () => {
    const text = `kommune    2019   2020   2021
Asker       100    110    120
Bærum       200    210    220
Oslo               310    320    330
Moss         50     60     70
`
    expect(opened(text)).toEqual({
      rows: [
        ['Asker', 100, 110, 120],
        ['Bærum', 200, 210, 220],
        ['Moss', 50, 60, 70],
      ],
      issues: [['rad-for-kort', 4]],
    })
  })

  it('minds no places where the words stand in none', () => {
    const text = `kommune antall andel
Nord-Aurdal-Østre 1 1,5
Os   100000 2,5
Midtre-Gauldal-Vestre   30 3,5
Å 4   4,5
`
    expect(opened(text).rows).toEqual([
      ['Nord-Aurdal-Østre', 1, 1.5],
      ['Os', 100000, 2.5],
      ['Midtre-Gauldal-Vestre', 30, 3.5],
      ['Å', 4, 4.5],
    ])
  })
})
