import { expect, it } from 'vitest'
import type { Project } from '../../../src/core/model/Project.ts'
import { themePortfolio } from '../../../src/features/theme/themePortfolio.ts'
import { settings } from '../../core/portfolio/registers.ts'
import { knowledgeBaseWith, projectWith, themeWith } from '../../support/knowledgeBaseWith.ts'

const theme = themeWith('T1', 2)
const late: Partial<Project> = {
  themeId: 'T1',
  lifecycle: 'aktiv',
  phase: 'gjennomfore',
  statusDate: '2026-11-01',
}

it('counts the projects of the theme that need attention, and adds their budgets alone', () => {
  const dates = { startPlanned: '2024-01-01', startActual: '', endOriginal: '2025-01-01', endApproved: '' }
  const money = { budgetOriginal: null, budget: 5_000_000, spent: null, forecast: null, finalCost: null }
  const base = knowledgeBaseWith({
    themes: [theme],
    portfolioSettings: settings,
    projects: [
      projectWith({ ...late, id: 'a', dates: { ...dates, endForecast: '2026-12-31', endActual: '' }, money }),
      projectWith({ ...late, id: 'b' }),
      projectWith({ id: 'c', themeId: 'T2', money: { ...money, budget: 900_000_000 } }),
    ],
  })
  const told = themePortfolio(base, theme, '2026-11-22')
  expect(told).toMatchObject({ all: 2, needing: 1, grave: 1 })
  expect(told?.budget).toMatchObject({ value: 5_000_000, nOf: { n: 1, of: 2 } })
  expect(told?.forecast?.value).toBeNull()
})

it('says nothing where there are no projects or no limits', () => {
  expect(themePortfolio(knowledgeBaseWith({ portfolioSettings: settings }), theme, '2026-11-22')).toBeNull()
  const withoutLimits = knowledgeBaseWith({ portfolioSettings: null, projects: [projectWith({ ...late, id: 'a' })] })
  expect(themePortfolio(withoutLimits, theme, '2026-11-22')).toBeNull()
})
