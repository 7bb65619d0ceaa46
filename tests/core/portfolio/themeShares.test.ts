import { expect, test } from 'vitest'
import { measurePortfolio } from '../../../src/core/portfolio/measurePortfolio.ts'
import { type Cells, figureOf, type Joined, measuredOf } from './registers.ts'

const portfolioOf = (projects: readonly Cells[], subThemes: readonly string[] = []) =>
  measurePortfolio(
    projects.map((cells, index) => measuredOf({ prosjekt_id: `P${index}`, tittel: `Prosjekt ${index}`, ...cells })),
    subThemes,
  )

test('what is not placed is told of the count and of the money', () => {
  const { metrics } = portfolioOf([
    { hovedtema: 'T1', budsjett: 6_000_000 },
    { hovedtema: 'T4', budsjett: 1_000_000 },
    { budsjett: 3_000_000 },
  ])
  expect(metrics.get('ikke_plassert_antall')).toMatchObject({ value: (1 / 3) * 100, nOf: { n: 1, of: 3 } })
  expect(metrics.get('ikke_plassert_kr')?.value).toBe(30)
  expect(portfolioOf([{ hovedtema: 'T1' }]).metrics.get('ikke_plassert_antall')?.value).toBe(0)
})

test('a project touches the themes of its sub-themes too, and its money stays where its weights say', () => {
  const { themes } = portfolioOf([{ hovedtema: 'T1', deltema: 'T1.1|T3.2' }])
  expect(themes.map(({ touches, budget }) => [touches, budget])).toEqual([
    [1, 10_000_000],
    [0, null],
    [1, null],
    [0, null],
  ])
})

test('a sub-theme is covered by active projects only, with their money, and the empty ones are named', () => {
  const { subThemes, metrics } = portfolioOf(
    [
      { deltema: 'T1.1', livssyklus: 'Avsluttet' },
      { deltema: 'T1.2|T1.3', budsjett: 4_000_000 },
      { deltema: 'T1.2', budsjett: 1_000_000 },
    ],
    ['T1.1', 'T1.2', 'T1.3'],
  )
  expect(subThemes.map(({ projectKeys, budget }) => [projectKeys.length, budget])).toEqual([
    [0, null],
    [2, 5_000_000],
    [1, 4_000_000],
  ])
  expect(metrics.get('temadekning')).toMatchObject({ value: (2 / 3) * 100, inputs: { tomme: 'T1.1' } })
})

const asker = { kilde: 'egen_drift', part: 'Asker kommune', er_asker: 'true', status: 'tilsagn' }
const lier = { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false', status: 'tilsagn' }
const funded = (...finansiering: Cells[]): Joined => ({ finansiering })

test('an unknown share gives the municipality’s exposure as a range: from its grant to all that is uncovered', () => {
  const { metrics } = measuredOf({}, funded({ ...asker, tilsagn: 0 }))
  expect(metrics.get('asker_eksponering')).toMatchObject({
    reason: 'shareUnknown',
    inputs: { fra: 0, til: 10_000_000, askers_andel: null },
  })
  const known = measuredOf({}, funded({ ...asker, tilsagn: 2_000_000 }, { ...lier, tilsagn: 6_000_000 }))
  expect(known.metrics.get('asker_eksponering')).toMatchObject({ value: 2_500_000, inputs: { askers_andel: 25 } })
})

test('the funded share rests on any forecast above 0', () => {
  expect(figureOf(measuredOf({ prognose: 1 }, funded({ ...asker, tilsagn: 1 })), 'finansieringsgrad')).toBe(100)
  expect(figureOf(measuredOf({ prognose: 0 }, funded({ ...asker, tilsagn: 1 })), 'finansieringsgrad')).toBe(
    'costMissing',
  )
})

test('a share stated as an amount is of the budget, of the forecast where there is none, and of nothing without either', () => {
  const shareOf = (cells: Cells) => {
    const { metrics } = portfolioOf([{ askers_andel: '2 mill. kr', ...cells }])
    return metrics.get('sum_prognose_asker')?.value ?? metrics.get('sum_palopt_asker')?.value ?? null
  }
  expect(shareOf({ budsjett: 8_000_000, prognose: 10_000_000 })).toBe(2_500_000)
  expect(shareOf({ budsjett: '', prognose: 10_000_000 })).toBe(2_000_000)
  expect(shareOf({ budsjett: '', prognose: '' })).toBe(null)
  expect(shareOf({ budsjett: 0, prognose: '' })).toBe(null)
})
