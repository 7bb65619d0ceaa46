import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'

const issuesOf = (...lines: string[]) =>
  openFile({ file: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }).issues

describe('a name on the first line of its group only', () => {
  it('is told of once, and the lines below are no doubles of each other', () => {
    const issues = issuesOf('region;år;antall', 'Oslo;2023;1', ';2024;2', 'Asker;2023;3', ';2024;4')
    expect(issues).toEqual([
      {
        code: 'verdi-mangler',
        severity: 'note',
        file: 'a.csv',
        line: 3,
        lines: [3, 5],
        column: 'region',
        value: 'Oslo',
        expected: 'above',
        count: 2,
      },
    ])
  })

  it('is told of where there is one group, and for each column that hangs', () => {
    const rows = ['Oslo;Menn;2023;1', ';;2024;2', ';Kvinner;2023;3', ';;2024;4']
    expect(issuesOf('region;kjønn;år;antall', ...rows)).toMatchObject([
      { code: 'verdi-mangler', column: 'region', lines: [3, 4, 5] },
      { code: 'verdi-mangler', column: 'kjønn', lines: [3, 5] },
    ])
  })

  it.each([
    ['a gap here and there', ['Oslo;2023;1', 'Bergen;2023;2', ';2023;3', 'Asker;2023;4', 'Bodø;2023;5']],
    ['blanks from the first line on', [';2023;1', ';2024;2', 'Asker;2023;3', ';2024;4']],
    ['lines that the other columns do not tell apart', ['Oslo;2023;1', ';2023;2', ';2023;3', 'Asker;2023;4']],
  ])('is not seen in %s', (_, rows) => {
    expect(issuesOf('region;år;antall', ...rows).filter(({ code }) => code === 'verdi-mangler')).toEqual([])
  })
})
