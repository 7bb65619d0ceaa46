import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { printRegister } from '../../../src/core/portfolio/printRegister.ts'
import { rowsFrom } from './registers.ts'

const printed = (text: string) => printRegister(buildPortfolio([rowsFrom('r-2026-11-22.csv', text)], {}).projects)

/** Heading and cells of the column of budgets, by table. */
function budgetsOf(text: string) {
  return printed(text).map(({ name, header, rows }) => {
    const at = header.findIndex((heading) => heading.startsWith('budsjett'))
    return [name, header[at], rows.map((row) => row[at])]
  })
}

test('an amount of 0 that may be an empty cell leaves as an empty cell', () => {
  expect(budgetsOf('Tittel;Fase;Totalbudsjett for prosjektet\nA;Planlegge;0\nB;Planlegge;5')).toEqual([
    ['prosjekter', 'budsjett', [null, 5]],
  ])
})

test('amounts of another currency say so in the heading, and are read as that again', () => {
  const text = 'prosjekt_id;tittel;Budsjett (£m)\n1;A;4.5\n2;B;12'
  const [table] = printed(text)
  expect(budgetsOf(text)).toEqual([['prosjekter', 'budsjett (GBP)', [4_500_000, 12_000_000]]])
  const again = rowsFrom(
    'r-2026-11-22.csv',
    [table?.header, ...(table?.rows ?? [])].map((row) => row?.join(';')).join('\n'),
  )
  const { projects } = buildPortfolio([again], {})
  expect(projects.map(({ currency, values }) => [currency, values.budsjett.parsed])).toEqual([
    ['GBP', 4_500_000],
    ['GBP', 12_000_000],
  ])
})
