import type { ReadChunks } from '../../../src/core/intake/clean/readDeclaredTable.ts'
import { readStatistics } from '../../../src/core/pipeline.ts'
import { buffersOf } from '../../../src/load/buffersOf.ts'
import { fetchChunks } from '../../../src/source/fetchChunks.ts'
import { resource } from './kunnskapsgrunnlag.ts'

/** Reads the table while it comes, as the worker of the site does, and tells when its last byte came. */
export async function readWhileComing(address: string) {
  let lastByte = Number.NaN
  const noted: ReadChunks = async (path) => {
    const { chunks, expectedBytes } = await fetchChunks(new URL('.', address).href)(path)
    return { chunks: watched(chunks), expectedBytes }
  }
  async function* watched(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      lastByte = performance.now()
      yield chunk
    }
  }
  const path = address.split('/').at(-1) ?? ''
  const whole = () => Promise.reject(new Error('not clean'))
  const { statistics } = await readStatistics({ ...resource, path }, whole, noted)
  return { held: statistics, lastByte, buffers: buffersOf(statistics) }
}
