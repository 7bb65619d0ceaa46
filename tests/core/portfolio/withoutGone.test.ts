import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

type File = readonly [name: string, text: string]

const head = 'kilde_register;prosjekt_id;tittel;budsjett'
const older: File = ['register-2026-06-30.csv', `${head}\nA;1;Sak;10\nA;2;Arkiv;20\nA;3;Skole;30`]
const newer: File = ['register-2026-11-22.csv', `${head}\nA;1;Sak;15\nA;4;Helse;40`]

function read(...files: readonly File[]) {
  const { projects, issues, receipts } = buildPortfolio(
    files.map(([name, text]) => rowsFrom(name, text)),
    {},
  )
  return {
    keys: projects.map(({ key }) => key).sort(),
    gone: issues.filter(({ code }) => code === 'prosjekt-borte'),
    receipts: receipts.map(({ file, loaded, setAside }) => [file, loaded, setAside]),
  }
}

describe('a project that only an older extract of its register has', () => {
  test('is told of with its lines, and is in no sum', () => {
    const { keys, gone, receipts } = read(older, newer)
    expect(keys).toEqual(['A/1', 'A/4'])
    expect(gone).toEqual([
      {
        code: 'prosjekt-borte',
        severity: 'setAside',
        file: 'register-2026-06-30.csv',
        line: 3,
        value: 'Arkiv',
        count: 2,
        lines: [3, 4],
      },
    ])
    expect(receipts).toEqual([
      ['register-2026-06-30.csv', 1, 2],
      ['register-2026-11-22.csv', 2, 0],
    ])
  })

  test('is out of it though a third extract, older still, has it too', () => {
    const oldest: File = ['register-2025-12-31.csv', `${head}\nA;2;Arkiv;20\nA;5;Plan;50`]
    const { keys, gone } = read(newer, oldest, older)
    expect(keys).toEqual(['A/1', 'A/4'])
    expect(gone.map(({ file, lines, line }) => [file, lines ?? [line]])).toEqual(
      expect.arrayContaining([
        ['register-2025-12-31.csv', [2, 3]],
        ['register-2026-06-30.csv', [3, 4]],
      ]),
    )
  })
})

test('an extract is older for the register that has a newer one, not for another in the same file', () => {
  const both: File = [older[0], `${older[1]}\nB;1;Vei;10`]
  expect(read(both, newer).keys).toEqual(['A/1', 'A/4', 'B/1'])
})

describe('every project counts', () => {
  test.each<[why: string, first: File, second: File, keys: readonly string[]]>([
    [
      'where the files are of two registers',
      older,
      [newer[0], newer[1].replaceAll('\nA;', '\nB;')],
      ['A/1', 'A/2', 'A/3', 'B/1', 'B/4'],
    ],
    [
      'where nothing is in both: they may be parts of one',
      older,
      [newer[0], `${head}\nA;4;Helse;40`],
      ['A/1', 'A/2', 'A/3', 'A/4'],
    ],
    ['where nobody has said how old one of them is', ['register.csv', older[1]], newer, ['A/1', 'A/2', 'A/3', 'A/4']],
    ['where both are of one day', ['b-2026-11-22.csv', older[1]], newer, ['A/1', 'A/2', 'A/3', 'A/4']],
    [
      'where the first of the newer file’s days is the older',
      older,
      ['b.csv', `per_dato;${head}\n2026-05-31;A;1;Sak;10\n2026-11-22;A;4;Helse;40`],
      ['A/1', 'A/2', 'A/3', 'A/4'],
    ],
    [
      'where the days of their rows overlap',
      ['a.csv', `per_dato;${head}\n2026-06-30;A;1;Sak;10\n2026-11-22;A;2;Arkiv;20`],
      newer,
      ['A/1', 'A/2', 'A/4'],
    ],
  ])('%s', (_why, first, second, keys) => {
    const { keys: found, gone } = read(first, second)
    expect(found).toEqual(keys)
    expect(gone).toEqual([])
  })
})

test('the newest extract tells what there is, whatever the order of the files', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(ids, { minLength: 2, maxLength: 4 }), (extracts) => {
      const files = extracts.map(
        (own, year): File => [
          `register-202${year}-12-31.csv`,
          [head, ...['0', ...own].map((id) => `A;${id};Sak ${id};10`)].join('\n'),
        ],
      )
      const newest = ['0', ...(extracts.at(-1) ?? [])].map((id) => `A/${id}`).sort()
      expect(read(...files).keys).toEqual(newest)
      expect(read(...[...files].reverse()).keys).toEqual(newest)
    }),
  )
})
