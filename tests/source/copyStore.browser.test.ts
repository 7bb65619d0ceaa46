import { expect, it } from 'vitest'
import { keepCopies, largestCopy, readCopy } from '../../src/source/copyStore.ts'

it('a copy of the largest size is kept whole, and of a file one byte larger none', async () => {
  const largest = new Uint8Array(largestCopy).fill(7)
  const files = new Map([
    ['https://example.test/storst.csv', largest],
    ['https://example.test/for-stor.csv', new Uint8Array(largestCopy + 1)],
  ])
  await keepCopies(files, '2026-11-23T02:00:00.000Z')
  const kept = await readCopy('https://example.test/storst.csv')
  expect([kept?.at, kept?.bytes.length, kept?.bytes.at(-1)]).toEqual(['2026-11-23T02:00:00.000Z', 25_000_000, 7])
  expect(await readCopy('https://example.test/for-stor.csv')).toBeNull()
})
