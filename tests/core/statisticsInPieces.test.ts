import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ReadChunks } from '../../src/core/intake/clean/readDeclaredTable.ts'
import { readPackage, readStatistics } from '../../src/core/pipeline.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const read = fileSource(fileURLToPath(new URL('../../data', import.meta.url)))
const { descriptor } = await readPackage(read)
const tables = descriptor.resources.filter(({ role }) => role === 'statistics')

const inPieces =
  (size: number, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes): ReadChunks =>
  async (path) => {
    const bytes = change(Uint8Array.from(await read(path)))
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
    }
    return { chunks: chunks(), expectedBytes: bytes.length }
  }

describe('a statistics table that is read while it comes', () => {
  it.each(tables.map((resource) => [resource.name, resource] as const))(
    'is the same as one read at once: %s',
    async (_, resource) => {
      const whole = await readStatistics(resource, read)
      expect(whole.statistics?.measures.length).toBeGreaterThan(0)
      for (const size of [7, 1000, 65_536]) expect(await readStatistics(resource, read, inPieces(size))).toEqual(whole)
    },
  )

  it('is read again from its beginning by the full intake when something is off', async () => {
    const [resource] = tables as [(typeof tables)[number]]
    let asked = 0
    const torn = (bytes: Uint8Array) => bytes.map((byte, at) => (at === 5000 ? 0x22 : byte))
    const counted = async (path: string) => {
      asked += 1
      return torn(Uint8Array.from(await read(path)))
    }
    const { statistics, issues } = await readStatistics(resource, counted, inPieces(1000, torn))
    expect(asked).toBe(1)
    expect(issues.length).toBeGreaterThan(0)
    expect(statistics).not.toBeNull()
  })
})
