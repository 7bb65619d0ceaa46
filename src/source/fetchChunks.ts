import type { ReadChunks } from '../core/intake/clean/readDeclaredTable.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { askFile, kindOfFault } from './fetchSource.ts'

/** So long may a large file be silent; how long all of it takes is the network's matter. */
const longestSilence = 60_000

/** Files of a package folder on the web, piece by piece as they come. */
export function fetchChunks(folder: string): ReadChunks {
  return async (path) => {
    const silence = new AbortController()
    let timer = setTimeout(() => silence.abort(new DOMException('', 'TimeoutError')), longestSilence)
    const isHeard = () => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(new DOMException('', 'TimeoutError')), longestSilence)
    }
    const answer = await askFile(folder, path, silence.signal)
    const length = answer.headers.get('content-encoding') ? 0 : Number(answer.headers.get('content-length'))
    const chunks = answer.body
      ? chunksOf(answer.body.getReader(), path, isHeard, () => clearTimeout(timer))
      : noChunks()
    return { chunks, expectedBytes: length || 0 }
  }
}

async function* chunksOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  path: string,
  isHeard: () => void,
  onEnd: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      isHeard()
      yield value
    }
  } catch (error) {
    throw new LoadError(kindOfFault(error), path)
  } finally {
    onEnd()
    // Nobody wants the rest of a file that is not clean.
    reader.cancel().catch(() => {})
  }
}

async function* noChunks(): AsyncGenerator<Uint8Array> {}
