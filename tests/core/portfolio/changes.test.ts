import { expect, test } from 'vitest'
import { findChanges } from '../../../src/core/portfolio/changes/findChanges.ts'
import { type Cells, figureOf, measuredOf, portfolioOf, soundProject } from './registers.ts'

const projectsOf = (...cells: readonly Cells[]) =>
  portfolioOf(cells.map((one) => ({ ...soundProject, ...one }))).projects
const P = (id: string, over: Cells = {}) => ({ prosjekt_id: id, tittel: `Prosjekt ${id}`, ...over })

test('turnover is new and gone of those there were, with the money of each', () => {
  const before = projectsOf(P('A'), P('B'), P('C', { budsjett: 3_000_000 }), P('D'))
  const after = projectsOf(P('A'), P('B'), P('E', { budsjett: 7_000_000 }), P('F'), P('G'))
  const { added, gone, metrics } = findChanges(before, after)
  expect([added, gone]).toEqual([
    ['Test/E', 'Test/F', 'Test/G'],
    ['Test/C', 'Test/D'],
  ])
  expect(metrics.get('omsetning')?.value).toBe((5 / 4) * 100)
  expect(metrics.get('netto_budsjett')).toMatchObject({
    value: 14_000_000,
    inputs: { budsjett_nye: 27_000_000, budsjett_borte: 13_000_000 },
  })
})

test('a new day of reporting is no change, and neither is a column that one of the registers lacks', () => {
  const before = projectsOf(P('A', { kostnadsdato: '2026-10-01' }))
  const after = projectsOf(P('A', { statusdato: '2026-11-20', kostnadsdato: '2026-11-01', sluttkostnad: 5 }))
  expect(findChanges(before, after)).toMatchObject({ changed: [], unchanged: 1 })
  expect(findChanges(projectsOf(P('A')), projectsOf(P('A', { prognose: 11_000_000 }))).changed).toEqual([
    {
      projectKey: 'Test/A',
      changes: [{ kind: 'amount', field: 'prognose', before: '10000000', after: '11000000', by: 1_000_000 }],
    },
  ])
})

test.each<[Cells, boolean, boolean]>([
  [{ livssyklus: 'Stanset' }, false, true],
  [{ livssyklus: 'Avventer' }, false, false],
  [{ livssyklus: '' }, true, false],
  [{ livssyklus: '', slutt_faktisk: '2026-11-22' }, false, true],
  [{ livssyklus: '', slutt_faktisk: '2026-11-23' }, true, false],
  [{ livssyklus: 'Aktivt', slutt_faktisk: '2026-11-22' }, true, false],
])('%o is active: %s, closed: %s', (over, isActive, isClosed) => {
  expect(measuredOf(over)).toMatchObject({ isActive, isClosed })
  expect(figureOf(measuredOf(over), 'kostnadsavvik_kr')).toBe(0)
})
