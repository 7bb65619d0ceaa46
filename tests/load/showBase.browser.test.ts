import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { knowledgeBaseKey, showBase } from '../../src/load/useKnowledgeBase.ts'

it('what the reader asked to see stands, also when another was still on its way', async () => {
  const client = new QueryClient()
  let arrive = (_: string) => {}
  const late = new Promise<string>((resolve) => {
    arrive = resolve
  })
  void client.fetchQuery({ queryKey: knowledgeBaseKey, queryFn: () => late }).catch(() => undefined)
  await showBase(client, 'theirs' as never)
  arrive('ours')
  await late
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(client.getQueryData(knowledgeBaseKey)).toBe('theirs')
})
