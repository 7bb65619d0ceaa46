import { describe, expect, it } from 'vitest'
import type { KnowledgeBase, ResourceState } from '../../src/core/model/KnowledgeBase.ts'
import { retryFailed } from '../../src/load/retryFailed.ts'
import { knowledgeBaseWith } from '../support/knowledgeBaseWith.ts'

const stateOf = (name: string, loadError: ResourceState['loadError']) =>
  ({ resource: { name }, state: loadError ? 'failed' : 'ok', receipt: null, loadError }) as ResourceState

const baseOf = (states: Readonly<Record<string, ResourceState['loadError']>>) =>
  knowledgeBaseWith({ resources: Object.entries(states).map(([name, fault]) => stateOf(name, fault)) })

async function run(first: KnowledgeBase, later: KnowledgeBase) {
  const told: (string | number)[] = []
  await retryFailed(first, {
    retry: async (name) => {
      told.push(name)
      return later
    },
    pause: async (seconds) => {
      told.push(seconds)
    },
    random: () => 0.5,
  })
  return told
}

const busy = { kind: 'server', status: 503 } as const
const whole = baseOf({ a: null, b: null })

describe('files that failed', () => {
  it('are asked for anew one by one after a pause, and left alone when they have come', async () => {
    expect(await run(baseOf({ a: busy, b: { kind: 'offline', status: undefined } }), whole)).toEqual([1, 'a', 'b'])
  })

  it('are asked for three times in all, with longer pauses', async () => {
    const still = baseOf({ a: busy })
    expect(await run(still, still)).toEqual([1, 'a', 2, 'a'])
  })

  it('wait as long as the source asks, and not at all when that is too long', async () => {
    expect(await run(baseOf({ a: { ...busy, status: 429, retryAfter: 7 } }), whole)).toEqual([7, 'a'])
    expect(await run(baseOf({ a: { ...busy, status: 429, retryAfter: 600 } }), whole)).toEqual([])
  })

  it('are not asked for again when the answer was no', async () => {
    const no = baseOf({ a: { kind: 'notFound', status: 404 }, b: { kind: 'server', status: 500 } })
    expect(await run(no, whole)).toEqual([])
  })
})
