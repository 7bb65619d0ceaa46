import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/core/issue/LoadError.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const read = fileSource(fileURLToPath(new URL('../fixtures/package', import.meta.url)))

describe('a folder of this machine', () => {
  it('gives the bytes of a file', async () =>
    expect(new TextDecoder().decode(await read('plan.json'))).toContain('Temaplan'))

  it.each(['finnes-ikke.csv', 'observations'])('has no %s', async (path) => {
    await expect(read(path)).rejects.toEqual(new LoadError('notFound', path))
  })
})
