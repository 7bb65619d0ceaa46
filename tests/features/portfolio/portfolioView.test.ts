import { describe, expect, it } from 'vitest'
import type { PortfolioChoice } from '../../../src/features/portfolio/portfolioChoice.ts'
import { portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { isOver, statusAge } from '../../../src/features/portfolio/statusAge.ts'
import { themeWith } from '../../support/knowledgeBaseWith.ts'
import { inViewOf } from './inViewOf.ts'

const today = '2026-11-22'
const others = 'Nasjonale og interkommunale'
const inView = inViewOf([
  {
    prosjekt_id: 'a',
    kilde_register: 'Asker',
    tittel: 'a',
    fase: 'planlegge',
    hovedtema: 'T1',
    deltema: 'T1.1',
    asker_rolle: 'eier',
    budsjett: 50,
    askers_andel: '100 %',
  },
  {
    prosjekt_id: 'b',
    kilde_register: 'Asker',
    tittel: 'b',
    hovedtema: 'T3',
    deltema: 'T3.5',
    asker_rolle: 'eier',
    livssyklus: 'ukjent',
  },
  {
    prosjekt_id: 'c',
    kilde_register: others,
    tittel: 'c',
    livssyklus: 'aktiv',
    fase: 'gjennomfore',
    hovedtema: 'T1',
    asker_rolle: 'partner',
    budsjett: 700,
    prognose: 1400,
  },
  { prosjekt_id: 'd', kilde_register: others, tittel: 'd', hovedtema: 'T1', livssyklus: 'avsluttet' },
])
const themes = [themeWith('T1', 3), themeWith('T3', 5)]
const view = (choice: PortfolioChoice) => portfolioView(inView, choice, themes)
const shown = (choice: PortfolioChoice) => view(choice).rows.map(({ project }) => project.id)

describe('the portfolio', () => {
  it('shows all registers, or one of them', () => {
    expect(shown({})).toEqual(['a', 'b', 'c', 'd'])
    expect(shown({ register: 'Asker' })).toEqual(['a', 'b'])
  })

  it('is narrowed by theme, sub-theme, phase, lifecycle, role and text', () => {
    expect(shown({ tema: '1' })).toEqual(['a', 'c', 'd'])
    expect(shown({ tema: '3.5' })).toEqual(['b'])
    expect(shown({ fase: 'planlegge' })).toEqual(['a'])
    expect(shown({ livslop: 'aktiv' })).toEqual(['c'])
    expect(shown({ rolle: 'partner' })).toEqual(['c'])
    expect(shown({ sok: 'D' })).toEqual(['d'])
  })

  it('is not narrowed by what it does not know', () =>
    expect(shown({ register: 'Mars', tema: '7', fase: 'x', livslop: 'x', rolle: 'x', status: 'x' })).toHaveLength(4))

  it('is narrowed by each of the five figures, which themselves stay', () => {
    expect(shown({ status: 'prognose' })).toEqual(['c'])
    expect(shown({ status: 'avvik' })).toEqual(['c'])
    expect(shown({ status: 'oppmerksomhet' })).toContain('c')
    expect(view({ status: 'avvik' }).figures.metrics.get('antall')?.value).toBe(4)
    expect(view({ status: 'avvik' }).measured.metrics.get('antall')?.value).toBe(1)
  })

  it('tells which registers a sum is over', () => {
    expect(view({}).registers).toEqual(['Asker', others])
    expect(view({ register: 'Asker' }).registers).toEqual(['Asker'])
  })

  it('has no sum where nothing is known: it is not 0', () =>
    expect(view({ tema: '3.5' }).measured.metrics.get('sum_budsjett')?.value).toBeNull())

  it('keeps rules about the data apart from rules about delivery', () => {
    const rulesOf = (list: ReturnType<typeof view>['attention']) =>
      list.flatMap(({ hits }) => hits.map(({ isData }) => isData))
    expect(new Set(rulesOf(view({}).attention))).toEqual(new Set([false]))
    expect(new Set(rulesOf(view({}).dataRemarks))).toEqual(new Set([true]))
  })
})

describe('the age of a status', () => {
  it('is counted from the last day it may be of, so that it is never too high', () => {
    expect(statusAge({ statusDate: '2026-11-20' }, today)).toBe(2)
    expect(statusAge({ statusDate: '2026-10' }, today)).toBe(22)
    expect(statusAge({ statusDate: '2025' }, today)).toBe(326)
    expect(statusAge({ statusDate: '2026' }, today)).toBe(0)
  })

  it('is not known for a project that was never reported', () =>
    expect(statusAge({ statusDate: '' }, today)).toBeNull())

  it('matters no more when the project is over', () => {
    expect(['avsluttet', 'stanset', 'aktiv', 'ukjent'].map((lifecycle) => isOver({ lifecycle }))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
