import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

/** Each line of funding as kind, party, applied for, granted and planned. */
function linesOf(headings: string, cells: string) {
  const rows = rowsFrom('r-2026-11-22.csv', `prosjekt_id;tittel;${headings}\n1;A;${cells}`)
  const { projects, issues } = buildPortfolio([rows], { unit: { factor: 1, currency: 'NOK' } })
  const lines = projects[0]?.funding.map(({ values }) =>
    [values.kilde, values.part, values.sokt, values.tilsagn, values.planlagt].map(({ parsed }) => parsed),
  )
  return { lines, told: issues.flatMap(({ code, column }) => (code === 'finansiering-brettet' ? [column] : [])) }
}

test('each Italian source is a line of its own kind; totals are none, and neither is a 0', () => {
  const headings =
    'FINANZ_UE;FINANZ_STATO_FONDO_DI_COESIONE;FINANZ_STATO_ESTERO;FINANZ_REGIONE;FINANZ_COMUNE;FINANZ_PRIVATO;FINANZ_TOTALE_PUBBLICO'
  const { lines, told } = linesOf(headings, '1;2;4;8;0;16;15')
  expect(lines).toEqual([
    ['eu', 'Unione europea', null, 1, null],
    ['statlig_tilskudd', 'Stato', null, 2, null],
    ['statlig_tilskudd', 'Altro pubblico', null, 4, null],
    ['fylkeskommune', 'Regione', null, 8, null],
    ['privat', 'Privato', null, 16, null],
  ])
  expect(told).toEqual(headings.split(';').slice(0, 6))
})

test('what is applied for is not granted, and what nobody pays is no grant', () => {
  expect(linesOf('Egenfinansiering;Omsøkte midler;Ikke finansiert', '100;200;300').lines).toEqual([
    ['kommune', 'Egen finansiering', null, 100, null],
    ['statlig_tilskudd', 'Tilskudd', 200, null, null],
    ['ikke_finansiert', null, null, null, 300],
  ])
})

test('the city and what is not the city are told apart', () => {
  expect(linesOf('city_plan_cost;non_city_plan_cost', '70;30').lines).toEqual([
    ['kommune', 'City', null, 70, null],
    ['statlig_tilskudd', 'Non-city', null, 30, null],
  ])
})
