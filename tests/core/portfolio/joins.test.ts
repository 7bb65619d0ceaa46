import { describe, expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { asOfFileName } from '../../../src/core/portfolio/intake/asOf.ts'
import { rowsFrom } from './registers.ts'

const joined = (...files: readonly (readonly [name: string, text: string])[]) => {
  const { projects, issues } = buildPortfolio(
    files.map(([name, text]) => rowsFrom(name, text)),
    {},
  )
  const told = issues.filter(({ code }) => code === 'kobling-usikker').map(({ file, lines }) => [file, lines])
  return { told, found: projects.map(({ key, values }) => [key, values.budsjett.parsed]) }
}

describe('rows without an id', () => {
  const two = 'kilde_register;prosjekt_id;tittel\nA;1;Sak\nA;2;sak '
  const one = 'kilde_register;prosjekt_id;tittel\nA;1;Sak\nB;1;Sak'
  test('are not joined to either of two projects with their title', () => {
    const { found, told } = joined(['p.csv', two], ['ø.csv', 'kilde_register;tittel;budsjett\nA;SAK;5'])
    expect(found).toEqual([
      ['A/1', null],
      ['A/2', null],
    ])
    expect(told).toEqual([['ø.csv', [2]]])
  })
  test('belong to their own register, where another has a project with the same title', () => {
    const { found, told } = joined(['p.csv', one], ['ø.csv', 'kilde_register;tittel;budsjett\nB;Sak;5'])
    expect(found).toEqual([
      ['A/1', null],
      ['B/1', 5],
    ])
    expect(told).toEqual([])
  })
  test('that are two of one title in their file are joined to no project', () => {
    const { found, told } = joined(
      ['p.csv', 'kilde_register;prosjekt_id;tittel\nA;1;Sak'],
      ['ø.csv', 'kilde_register;tittel;budsjett\nA;Sak;5\nA;Sak;7'],
    )
    expect(found).toEqual([['A/1', null]])
    expect(told).toEqual([['ø.csv', [2, 3]]])
  })
})

describe('dates', () => {
  const ends = (heads: string, ...rows: readonly string[]) =>
    buildPortfolio([rowsFrom('r.csv', [`prosjekt_id;tittel;${heads}`, ...rows].join('\n'))], {}).projects.map(
      ({ values: { slutt_prognose } }) =>
        slutt_prognose.parsed?.text ?? ('reason' in slutt_prognose && slutt_prognose.reason),
    )
  test('two digits of a year are of this century', () =>
    expect(ends('slutt_prognose', '1;A;31.12.40')).toEqual(['2040-12-31']))
  test('an exempt date is exempt, and not unreadable', () =>
    expect(ends('slutt_prognose', '1;A;Unntatt (offl. § 23)')).toEqual(['exempt']))
  test('another column proves the order, and columns that contradict each other prove none', () => {
    const heads = 'start_plan;slutt_godkjent;slutt_prognose'
    expect(ends(heads, '1;A;25/04/2026;25/05/2026;03/04/2027')).toEqual(['2027-04-03'])
    expect(ends(heads, '1;A;25/04/2026;05/25/2026;03/04/2027')).toEqual(['ambiguous'])
  })
  test('a sheet’s own day stands over its workbook’s', () =>
    expect(asOfFileName('Portefølje 2026-01-31.xlsx#Økonomi 2026-11-03')).toBe('2026-11-03'))
})
