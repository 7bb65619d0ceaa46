import { describe, expect, it } from 'vitest'
import type { Plan, ThemePlan } from '../../../src/core/model/Plan.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import { planView } from '../../../src/features/plan/planView.ts'
import { knowledgeBaseWith, themeWith } from '../../support/knowledgeBaseWith.ts'

function themePlanWith(over: Partial<ThemePlan>): ThemePlan {
  return {
    id: '',
    name: '',
    status: '',
    adopted: '',
    description: '',
    digitalLink: '',
    sourceId: '',
    note: '',
    ...over,
  }
}

const base = knowledgeBaseWith({
  plan: { sourceId: 'plan' } as Plan,
  themes: [themeWith('T1', 6), themeWith('T2', 5)],
  themePlans: [
    themePlanWith({ id: 'digital', sourceId: 'plan' }),
    themePlanWith({ id: 'klima', sourceId: 'klima', adopted: '2021-06-15', digitalLink: 'Sensorer (mandattema 4).' }),
    themePlanWith({ id: 'kultur', sourceId: 'felles', digitalLink: 'Digital formidling (vår vurdering).' }),
    themePlanWith({ id: 'idrett', sourceId: 'felles' }),
  ],
  sources: new Map(['plan', 'klima', 'felles'].map((id) => [id, { id } as Source])),
})

describe('what stands beside the plan', () => {
  const view = planView(base)

  it('is the other theme plans, not the plan itself', () => {
    expect(view.others.map(({ plan }) => plan.id)).toEqual(['klima', 'kultur', 'idrett'])
    expect(view.adopted).toBe(1)
  })

  it('says once, in the head of the column, that the link is our judgement', () => {
    expect(view.others.map(({ link }) => link)).toEqual(['Sensorer (mandattema 4).', 'Digital formidling.', ''])
  })

  it('names each source once, the plan’s own first', () => {
    expect(view.sources.map(({ id }) => id)).toEqual(['plan', 'klima', 'felles'])
  })

  it('counts the sub-themes of the mandate', () => expect(view.subThemeCount).toBe(11))

  it('stands without the plan', () => {
    expect(planView({ ...base, plan: null }).others).toHaveLength(4)
  })
})
