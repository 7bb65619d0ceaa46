import { expect, it, vi } from 'vitest'
import { fetchChunks } from '../../src/source/fetchChunks.ts'
import { readBody } from '../../src/source/readBody.ts'

/** As in a browser where a stream cannot be walked through with a loop. */
function answerOf(text: string): Response {
  const answer = new Response(text)
  Object.defineProperty(answer.body, Symbol.asyncIterator, { value: undefined })
  return answer
}

it('an answer is read where a stream has no loop', async () => {
  const bytes = await readBody(answerOf('a,b'), 100)
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe('a,b')
})

it('an answer in pieces is read where a stream has no loop', async () => {
  vi.stubGlobal('fetch', async () => answerOf('a,b'))
  const { chunks } = await fetchChunks('https://asker.example/data/')('a.csv')
  const parts: string[] = []
  for await (const part of chunks) parts.push(new TextDecoder().decode(part))
  expect(parts).toEqual(['a,b'])
  vi.unstubAllGlobals()
})
