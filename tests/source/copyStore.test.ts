import { expect, it, vi } from 'vitest'
import { keepCopies, readCopy } from '../../src/source/copyStore.ts'

const files = new Map([['https://asker.example/data/a.csv', new Uint8Array(3)]])
const closed = () => {
  throw new DOMException('closed', 'SecurityError')
}

it.each([
  ['has no storage', undefined],
  ['lets nobody into its storage', { open: closed }],
])('a browser that %s has no copies, and loses nothing else', async (_, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB)
  await expect(keepCopies(files, '2026-11-03T12:00:00Z')).resolves.toBeUndefined()
  await expect(readCopy('https://asker.example/data/a.csv')).resolves.toBeNull()
  vi.unstubAllGlobals()
})
