import type { ReadChunks } from '../core/intake/clean/readDeclaredTable.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { askFile, kindOfFault, type Wait, waitingFor } from './fetchSource.ts'
import { mostBytes } from './readBody.ts'

/** So long may a large file be silent; how long all of it takes is the network's matter. */
const longestSilence = 60_000
const longestFirst = 10_000

/** Files of a package folder on the web, piece by piece as they come. `limit` is bytes a file. */
export function fetchChunks(folder: string, limit = mostBytes): ReadChunks {
  return async (path) => {
    const wait = waitingFor(longestFirst)
    const answer = await askFile(folder, path, wait.signal).catch((error: unknown) => {
      wait.end()
      throw error
    })
    wait.again(longestSilence)
    const length = answer.headers.get('content-encoding') ? 0 : Number(answer.headers.get('content-length'))
    if (length > limit) {
      wait.end()
      await answer.body?.cancel()
      throw new LoadError('tooLarge', path)
    }
    const chunks = answer.body ? within(limit, chunksOf(answer.body.getReader(), path, wait), path) : noChunks()
    return { chunks, expectedBytes: length || 0 }
  }
}

async function* chunksOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  path: string,
  wait: Wait,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      wait.again(longestSilence)
      yield value
    }
  } catch (error) {
    throw new LoadError(kindOfFault(error), path)
  } finally {
    wait.end()
    // Nobody wants the rest of a file that is not clean.
    reader.cancel().catch(() => {})
  }
}

async function* within(limit: number, chunks: AsyncGenerator<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw new LoadError('tooLarge', path)
    yield chunk
  }
}

async function* noChunks(): AsyncGenerator<Uint8Array> {}
