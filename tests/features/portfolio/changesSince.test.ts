import { describe, expect, it } from 'vitest'
import { changesView } from '../../../src/features/portfolio/changes/changesView.ts'
import { changeWords } from '../../../src/features/portfolio/changes/changeWords.ts'
import { type PortfolioView, portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { type Cells, portfolioOf, soundProject } from '../../core/portfolio/registers.ts'
import { themeWith } from '../../support/knowledgeBaseWith.ts'
import { inViewOf } from './inViewOf.ts'

const themes = [themeWith('T1', 6), themeWith('T4', 7)]

function heldAgainst(before: readonly Cells[], after: readonly Cells[], choice: PortfolioView['choice'] = {}) {
  const portfolio = portfolioOf(before, {}, { register: 'Forrige uttak' })
  const inView = { ...inViewOf(after), before: { name: 'forrige.xlsx', portfolio } }
  return changesView(portfolioView(inView, choice, themes))
}

const named = (id: string, over: Cells = {}): Cells => ({ ...soundProject, prosjekt_id: id, tittel: id, ...over })

describe('a register held against another', () => {
  it('joins projects by id whatever the registers are called, and tells what is new, gone and changed', () => {
    const { changes, against, compared } = heldAgainst(
      [named('A'), named('B', { budsjett: 8_000_000 }), named('C')],
      [named('A'), named('B', { budsjett: 9_000_000 }), named('D')],
    )
    expect({ against, compared }).toEqual({ against: 'forrige.xlsx', compared: 2 })
    expect([changes.added.length, changes.gone.length, changes.unchanged]).toEqual([1, 1, 1])
    expect(changes.changed[0]?.changes).toMatchObject([{ field: 'budsjett', by: 1_000_000 }])
    expect(changes.metrics.get('omsetning')?.value).toBeCloseTo((2 / 3) * 100)
    expect(changes.metrics.get('netto_budsjett')?.value).toBe(1_000_000)
  })

  it('tells an amount with every digit where round words would be the same before and after', () => {
    const words = (before: number, after: number) => {
      const { changes } = heldAgainst([named('B', { budsjett: before })], [named('B', { budsjett: after })])
      const [change] = changes.changed[0]?.changes ?? []
      return change && changeWords(change, 'NOK', 'nb').replaceAll('\u00a0', ' ')
    }
    expect(words(1_773_000, 1_800_000)).toBe('Budsjett, gjeldende: 1 773 000 kr → 1 800 000 kr (27 000 kr mer)')
    expect(words(1_773_000, 2_800_000)).toBe('Budsjett, gjeldende: 1,8 mill. kr → 2,8 mill. kr (1 mill. kr mer)')
  })

  it('joins by title where the ids differ, and never two projects of one title', () => {
    const old = [
      { ...named('1'), tittel: ' Dataplattform ' },
      named('2', { tittel: 'Lik' }),
      named('3', { tittel: 'Lik' }),
    ]
    const now = [named('X', { tittel: 'dataplattform' }), named('Y', { tittel: 'Lik' })]
    const { changes } = heldAgainst(old, now)
    expect([changes.added.length, changes.gone.length, changes.unchanged]).toEqual([1, 2, 1])
  })

  it('is narrowed by the filter on both sides', () => {
    const { changes, compared } = heldAgainst(
      [named('A', { hovedtema: 'T1' }), named('B', { hovedtema: 'T4' }), named('C', { hovedtema: 'T4' })],
      [named('A', { hovedtema: 'T1' }), named('B', { hovedtema: 'T4' })],
      { tema: '1' },
    )
    expect([compared, changes.gone.length]).toEqual([1, 0])
  })
})
