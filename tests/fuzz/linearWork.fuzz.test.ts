import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFile } from '../../src/core/intake/openFile.ts'
import { workCounter } from './workCounter.ts'

let counter: Awaited<ReturnType<typeof workCounter>>

beforeAll(async () => {
  counter = await workCounter()
})
afterAll(() => counter.close())

it.each([
  ['quotes', '"'],
  ['delimiters', ';'],
  ['quotes and delimiters', '";'],
  ['open quotes on every line', '"a;b\n'],
  ['brackets', '['],
  ['digits', '1'],
  ['digits and points', '1.'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['tags', '<a>'],
  ['quotes that close wrongly', '"x"y;"b\n'],
  ['blank lines', '1;2\n\n'],
  ['backslashes and quotes', '\\"'],
  ['unseen letters', '\u200b1;2\n'],
  ['columns', 'abc;'],
  ['objects with keys of their own', '{"a":1}\n'],
])('takes work that grows with the length only: %s', async (_, part) => {
  const work = (length: number) => {
    const bytes = new TextEncoder().encode(part.repeat(Math.floor(length / part.length)))
    return counter.countedWork(() => openFile({ file: 'a.csv', bytes }))
  }
  const [one, eight] = [await work(10_000), await work(80_000)]
  expect(one).toBeGreaterThan(0)
  expect(eight).toBeLessThan(12 * Math.max(one, 10_000))
})
