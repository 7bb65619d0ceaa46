import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { keyDeviations } from '../../../src/core/portfolio/metrics/funding.ts'
import { partnerMatrix } from '../../../src/core/portfolio/metrics/sharedFunding.ts'
import { themeWeights } from '../../../src/core/portfolio/metrics/themes.ts'
import { rowsOfKnowledgeBase } from '../../../src/core/portfolio/rowsOfKnowledgeBase.ts'
import { projectWith } from '../../support/knowledgeBaseWith.ts'
import { measuredOf } from './registers.ts'

const shared = measuredOf(
  {},
  {
    finansiering: [
      { kilde: 'kommune', part: 'Asker kommune', er_asker: 'true', tilsagn: 600, utbetalt: 100, nokkelandel: 50 },
      { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false', tilsagn: 400, sokt: 500, nokkelandel: 50 },
      { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false', sokt: 100, status: 'avslag' },
    ],
  },
)

test('each partner has one cell a project: applied, granted, paid', () => {
  expect(partnerMatrix([shared])).toEqual([
    { party: 'Asker kommune', projectKey: 'Test/P1', applied: null, granted: 600, paid: 100 },
    { party: 'Lier kommune', projectKey: 'Test/P1', applied: 600, granted: 400, paid: null },
  ])
})

test('a party that pays more than the key says is above it', () => {
  const deviations = keyDeviations(shared.project).map(({ party, metric }) => [party, metric.value])
  expect(deviations).toEqual([
    ['Asker kommune', 10],
    ['Lier kommune', -10],
  ])
})

test('the knowledge base’s own projects go the same way as a file', () => {
  const project = projectWith({
    id: 'p',
    register: 'Asker',
    phase: 'planlegge',
    lifecycle: 'aktiv',
    themeId: 'T1',
    dates: { ...projectWith({ id: 'p' }).dates, startActual: '2016' },
    money: { budgetOriginal: null, budget: 66_600_000, spent: null, forecast: null, finalCost: null },
  })
  const funding = {
    projectId: 'p',
    kind: 'kommune',
    party: 'Asker kommune',
    isHome: true,
    year: '2016',
    applied: null,
    granted: 10_600_000,
    paid: null,
    planned: null,
    status: 'bevilget',
    sourceId: 's',
    note: '',
  }
  const { projects, issues } = buildPortfolio(rowsOfKnowledgeBase([project], [funding]), { asOf: '2026-11-22' })
  const [built] = projects
  expect(built).toMatchObject({ key: 'Asker/p', asOf: '2026-11-22', currency: 'NOK' })
  expect(built?.values.budsjett.parsed).toBe(66_600_000)
  expect(built?.values.prognose).toMatchObject({ parsed: null, reason: 'empty' })
  expect(built?.values.start_faktisk.parsed).toMatchObject({ first: '2016-01-01', precision: 'year' })
  expect(built?.funding.map(({ values }) => values.tilsagn.parsed)).toEqual([10_600_000])
  expect(built && themeWeights(built)).toEqual([{ themeId: 'T1', percent: 100 }])
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['kolonne-beholdt']))
})
