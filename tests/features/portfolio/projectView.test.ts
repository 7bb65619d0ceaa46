import { describe, expect, it } from 'vitest'
import type { Funding } from '../../../src/core/model/Project.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import { projectView } from '../../../src/features/portfolio/projectView.ts'
import { indicatorWith, knowledgeBaseWith, projectWith } from '../../support/knowledgeBaseWith.ts'

const today = '2026-11-22'

function fundingWith(over: Partial<Funding>): Funding {
  return {
    projectId: 'a',
    kind: 'kommune',
    party: '',
    isHome: true,
    year: '2026',
    applied: null,
    granted: null,
    paid: null,
    planned: null,
    status: '',
    sourceId: '',
    note: '',
    ...over,
  }
}

const base = knowledgeBaseWith({
  projects: [
    projectWith({
      id: 'a',
      subThemeIds: ['T1.5'],
      sourceId: 'budsjett',
      dates: {
        startPlanned: '',
        startActual: '2016',
        endOriginal: '',
        endApproved: '2020',
        endForecast: '',
        endActual: '',
      },
      money: { budgetOriginal: null, budget: 0, spent: null, forecast: null, finalCost: null },
    }),
  ],
  funding: [
    fundingWith({ granted: 10, sourceId: 'budsjett' }),
    fundingWith({ granted: 20, planned: 5, sourceId: 'tilskudd' }),
    fundingWith({ projectId: 'b', granted: 700 }),
  ],
  indicators: new Map([
    ['i', indicatorWith({ id: 'i', subThemeIds: ['T1.5'] })],
    ['j', indicatorWith({ id: 'j', subThemeIds: ['T1.6'] })],
  ]),
  sources: new Map(['budsjett', 'tilskudd', 'annet'].map((id) => [id, { id } as Source])),
})

describe('one project', () => {
  const view = projectView(base, 'a', today)

  it('tells how many dates and amounts are known; an amount of 0 is known', () => {
    expect(view).toMatchObject({ knownDates: 2, knownMoney: 1, statusAge: null })
  })

  it('sums each kind of money on its own, and nothing where there is nothing', () => {
    expect(view?.fundingTotals).toEqual([
      { kind: 'applied', sum: null, lines: 0 },
      { kind: 'granted', sum: 30, lines: 2 },
      { kind: 'paid', sum: null, lines: 0 },
      { kind: 'planned', sum: 5, lines: 1 },
    ])
  })

  it('names each of its sources once', () => {
    expect(view?.sources.map(({ id }) => id)).toEqual(['budsjett', 'tilskudd'])
  })

  it('finds the indicators of its sub-themes', () => {
    expect(view?.indicators.map(({ id }) => id)).toEqual(['i'])
  })

  it('is nothing when no register has it', () => {
    expect(projectView(base, 'x', today)).toBeNull()
    expect(projectView(base, undefined, today)).toBeNull()
  })
})
