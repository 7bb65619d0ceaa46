import { expect, it } from 'vitest'
import { workerDesk } from '../../src/load/workerDesk.ts'
import type { Request } from './pivotDesk.worker.ts'
import address from './pivotDesk.worker.ts?worker&url'

const { ask } = workerDesk<Request, { readonly ask: number; readonly state: string }, never>(address)
const state = () => ask({ call: 'state' })

it('an outdated question stops in the worker, and the next one is answered', async () => {
  const controller = new AbortController()
  const outdated = ask({ call: 'ask', times: 100_000 }, undefined, controller.signal)
  const refused = expect(outdated).rejects.toMatchObject({ name: 'AbortError' })
  await expect.poll(state, { timeout: 30_000 }).toBe('underWay')
  controller.abort()
  await refused
  await expect.poll(state, { timeout: 30_000 }).toBe('cancelled')
  expect(await ask({ call: 'ask', times: 2 })).toBe(2)
  expect(await state()).toBe('answered')
})

it('a question that is outdated before it is asked never reaches the worker', async () => {
  const before = await state()
  await expect(ask({ call: 'ask', times: 1 }, undefined, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(await state()).toBe(before)
})
