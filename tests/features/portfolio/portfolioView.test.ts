import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/core/model/Plan.ts'
import { type PortfolioChoice, portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { isOver, statusAge } from '../../../src/features/portfolio/statusAge.ts'
import { knowledgeBaseWith, projectWith, themeWith } from '../../support/knowledgeBaseWith.ts'

const today = '2026-11-22'
const money = { budgetOriginal: null, budget: null, spent: null, forecast: null, finalCost: null }
const others = 'Nasjonale og interkommunale'
const base = knowledgeBaseWith({
  plan: { municipality: 'Asker' } as Plan,
  themes: [themeWith('T1', 3), themeWith('T3', 5)],
  projects: [
    projectWith({
      id: 'a',
      register: 'Asker',
      phase: 'planlegge',
      themeId: 'T1',
      subThemeIds: ['T1.1'],
      homeRole: 'eier',
      money: { ...money, budget: 50 },
    }),
    projectWith({
      id: 'b',
      register: 'Asker',
      phase: null,
      themeId: 'T3',
      subThemeIds: ['T3.5'],
      homeRole: 'eier',
      statusDate: '2026-09',
    }),
    projectWith({
      id: 'c',
      register: others,
      lifecycle: 'aktiv',
      themeId: 'T1',
      homeRole: 'partner',
      money: { ...money, budget: 700 },
    }),
    projectWith({ id: 'd', register: others, themeId: 'T1', money: { ...money, budget: 0 }, statusDate: '2020' }),
  ],
})
const shown = (choice: PortfolioChoice) =>
  portfolioView(base, choice, today).registers.map(({ rows }) => rows.map(({ project }) => project.id))

describe('the portfolio', () => {
  it('keeps the registers apart', () => {
    expect(shown({})).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(shown({ register: 'Asker' })).toEqual([['a', 'b']])
  })

  it('is narrowed by theme, sub-theme, phase, lifecycle, role and text', () => {
    expect(shown({ tema: '1' })).toEqual([['a'], ['c', 'd']])
    expect(shown({ tema: '3.5' })).toEqual([['b'], []])
    expect(shown({ fase: 'planlegge' })).toEqual([['a'], []])
    expect(shown({ livslop: 'aktiv' })).toEqual([[], ['c']])
    expect(shown({ rolle: 'partner' })).toEqual([[], ['c']])
    expect(shown({ sok: 'D' })).toEqual([[], ['d']])
  })

  it('is not narrowed by what it does not know', () => {
    expect(shown({ register: 'Mars', tema: '7', fase: 'x', livslop: 'x', rolle: 'x' })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('sums the budgets of our own register only, over those that have one, and says how many', () => {
    const [own, other] = portfolioView(base, {}, today).registers
    expect(own).toMatchObject({ total: 2, withBudget: 1, budgetSum: 50 })
    expect(other).toMatchObject({ total: 2, withBudget: 2, budgetSum: null })
  })

  it('has no sum where nothing is known: it is not 0', () => {
    expect(portfolioView(base, { tema: '3.5' }, today).registers[0]).toMatchObject({ withBudget: 0, budgetSum: null })
  })

  it('counts over all registers, whatever is chosen', () => {
    expect(portfolioView(base, { tema: '3.5' }, today).counts).toEqual({
      total: 4,
      active: 1,
      unknownLifecycle: 3,
      withBudget: 3,
      withHome: 3,
      withStatus: 2,
      fresh: 1,
    })
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
