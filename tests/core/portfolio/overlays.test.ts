import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

const list = rowsFrom('prosjekter-2026-11-22.csv', 'prosjekt_id;tittel\nP1;Sak')
const firstOf = (...tables: Parameters<typeof buildPortfolio>[0]) =>
  buildPortfolio(tables, { register: 'Test' }).projects[0]

test('the latest link to themes stands, whichever row it is on', () => {
  const text = 'prosjekt_id;hovedtema;koblet_dato\nP1;T2;2026-10-01\nP1;T4;2026-11-01\nP1;T1;2026-09-01'
  expect(firstOf(list, rowsFrom('temakobling.csv', text))?.values.hovedtema.parsed).toBe('T4')
})

test('of several baselines the first is the original and the last the approved', () => {
  const text =
    'prosjekt_id;slutt_opprinnelig;slutt_godkjent;vedtatt_dato\nP1;2027-06-30;2027-09-30;2026-06-01\nP1;2027-01-31;2027-01-31;2026-01-01'
  const values = firstOf(list, rowsFrom('grunnlinje.csv', text))?.values
  expect([values?.slutt_opprinnelig.parsed?.text, values?.slutt_godkjent.parsed?.text]).toEqual([
    '2027-01-31',
    '2027-09-30',
  ])
})

test('an empty cell of the newest extract stays empty, and the first known plan is of the oldest', () => {
  const extract = (day: string, cells: string) =>
    rowsFrom(`p-${day}.csv`, `prosjekt_id;tittel;budsjett;fase\nP1;Sak;${cells}`)
  const project = firstOf(
    extract('2026-03-01', '100;Konsept'),
    extract('2026-06-01', '200;Planlegge'),
    extract('2026-11-01', '300;'),
  )
  expect(project?.values.fase.parsed).toBe(null)
  expect(project?.firstKnown).toMatchObject({ asOf: '2026-03-01', budget: 100 })
})

test('a row about an id that two registers have is neither’s, unless it names its register', () => {
  const both = rowsFrom('p.csv', 'kilde_register;prosjekt_id;tittel\nA;P1;Sak\nB;P1;Annen sak')
  const lines = rowsFrom('finansiering.csv', 'kilde_register;prosjekt_id;kilde;tilsagn\n;P1;eu;5\nB;P1;eu;7')
  const { projects, issues } = buildPortfolio([both, lines], {})
  expect(projects.map(({ funding }) => funding.map(({ values }) => values.tilsagn.parsed))).toEqual([[], [7]])
  expect(issues.find(({ code }) => code === 'kobling-usikker')).toMatchObject({ file: 'finansiering.csv', line: 2 })
})
