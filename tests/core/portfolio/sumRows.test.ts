import { describe, expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

/** Titles that were loaded, and what was told of the rows that were not. */
function readRows(...rows: readonly string[]) {
  const text = ['Prosjekt-ID;Prosjektnavn;Budsjett (kr)', ...rows].join('\n')
  const { projects, issues, receipts } = buildPortfolio([rowsFrom('r.csv', text)], {})
  const told = issues.filter(({ severity }) => severity === 'setAside').map(({ code, line }) => `${code} ${line}`)
  return { titles: projects.map(({ title }) => title), told, sumRows: receipts[0]?.sumRows }
}

describe('a row is a sum', () => {
  test.each([
    ['when it says so and has no id', ';SUM;300'],
    ['when it says so with id and title, and its amount is the sum', 'Sum;Totalt;300'],
    ['when it begins so without an id, and its amount is the sum', ';Total alle prosjekter;300'],
    ['when it has neither id nor title, and its amount is the sum', ';;300'],
    ['when it says so without an id, whatever its amount', ';I alt:;299'],
  ])('%s', (_, row) =>
    expect(readRows('1;A;100', '2;B;200', row)).toEqual({ titles: ['A', 'B'], told: ['sumrad-funnet 4'], sumRows: 1 }),
  )

  test.each([
    ['with an id and a title of its own, though it is called «Total»', 'Total;Total fornying;299'],
    ['that begins with «Sum» and whose amount is none', ';Sum fornying;299'],
  ])('but not one %s', (_, row) => {
    const { titles, sumRows } = readRows('1;A;100', '2;B;200', row)
    expect([titles.length, sumRows]).toEqual([3, 0])
  })

  test('but not one that equals its only neighbour, or that has nothing to sum', () => {
    expect(readRows('1;A;100', ';;100')).toMatchObject({ told: ['verdi-mangler 3'], sumRows: 0 })
    expect(readRows('1;A;0', '2;B;0', ';;0')).toMatchObject({ told: ['verdi-mangler 4'], sumRows: 0 })
  })
})

test('a row without a title is set aside, and told with its line', () =>
  expect(readRows('1;A;100', '2;;250')).toEqual({ titles: ['A'], told: ['verdi-mangler 3'], sumRows: 0 }))

test('the line that is told is the file’s own, also under a title and blank lines', () => {
  const rows = { ...rowsFrom('r.csv', 'Prosjekt-ID;Prosjektnavn\n1;A\n2;'), lines: [7, 9] }
  const { projects, issues } = buildPortfolio([rows], {})
  expect(projects[0]?.line).toBe(7)
  expect(issues.find(({ code }) => code === 'verdi-mangler')?.line).toBe(9)
})

test('a row of funding is its project’s by id alone: what only has a title is told, not joined', () => {
  const list = rowsFrom('prosjekter.csv', 'prosjekt_id;tittel\n1;A')
  const lines = rowsFrom('finansiering.csv', 'prosjekt_id;kilde;tilsagn\n1;eu;5\n;eu;7')
  const { projects, issues } = buildPortfolio([list, { ...lines, table: 'finansiering' }], {})
  expect(projects[0]?.funding).toHaveLength(1)
  expect(issues.find(({ code }) => code === 'verdi-mangler')).toMatchObject({ line: 3, column: 'prosjekt_id' })
})

describe('amounts', () => {
  const amounts = (heading: string, cells: readonly string[]) => {
    const rows = cells.map((cell, at) => [`P${at}`, `Prosjekt ${at}`, cell])
    const lines = rows.map((_, at) => at + 2)
    const source = { file: 'r.csv', header: ['prosjekt_id', 'tittel', heading], rows, lines }
    const { projects } = buildPortfolio([source], {})
    return projects.map(
      ({ values: { budsjett } }) => budsjett.parsed ?? ('reason' in budsjett ? budsjett.reason : null),
    )
  }
  test('«,-» after an amount is no decimals', () =>
    expect(amounts('Budsjett (kr)', ['3.300.000,-', '1 200,-- kr'])).toEqual([3_300_000, 1200]))
  test('a workbook’s large numbers keep their power of ten', () =>
    expect(amounts('Budsjett (kr)', ['1.5e7', '2.25E+6'])).toEqual([15_000_000, 2_250_000]))
  test('a sign before and a size after are one unit', () =>
    expect(amounts('Budget', ['£12.5m', '£3m'])).toEqual([12_500_000, 3_000_000]))
  test('millions are millions in every spelling of the heading', () =>
    expect(['mill', 'million', 'mio.', 'm'].map((unit) => amounts(`Budsjett (${unit})`, ['2'])[0])).toEqual(
      Array(4).fill(2_000_000),
    ))
  test('a column with both marks and no clear cell is asked about', () =>
    expect(amounts('Budsjett (kr)', ['245.000', '245,000'])).toEqual(['ambiguous', 'ambiguous']))
})

describe('what the public does not see', () => {
  const text = 'prosjekt_id;tittel;Kontaktperson;Merknad\n1;A;Kari Nordmann;Ring 91 23 45 67 eller kari@asker.no'
  const { projects, receipts } = buildPortfolio([rowsFrom('r.csv', text)], {})
  test('a column about people is not kept, and its receipt shows no name', () => {
    expect([...(projects[0]?.extra.keys() ?? [])]).toEqual(['Merknad'])
    expect(receipts[0]?.columns.find(({ heading }) => heading === 'Kontaktperson')?.example).toBe('')
  })
  test('an unknown column keeps its words, without addresses and numbers', () =>
    expect(projects[0]?.extra.get('Merknad')).toBe('Ring [fjernet] eller [fjernet]'))
})

test('0 may be empty in Prosjektportalen’s export, and is 0 anywhere else', () => {
  const doubtOf = (heading: string) =>
    buildPortfolio([rowsFrom('r.csv', `Tittel;Fase;${heading}\nA;Planlegge;0`)], {}).issues.map(({ code }) => code)
  expect(doubtOf('Totalbudsjett for prosjektet')).toContain('null-kan-vaere-tomt')
  expect(doubtOf('Budsjett (kr)')).not.toContain('null-kan-vaere-tomt')
})
