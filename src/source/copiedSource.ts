import type { ReadChunks } from '../core/intake/clean/readDeclaredTable.ts'
import { joinBytes } from '../core/intake/joinBytes.ts'
import { isPassing, LoadError } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { keepCopies, largestCopy, readCopy } from './copyStore.ts'

/** Why a copy stands in for a file, and how old it is. */
export interface StandIn {
  /** ISO day and time the copy was fetched. */
  readonly at: string
  readonly error: LoadError
}

export interface CopiedSource {
  readonly read: ReadBytes
  /** The same, for a file that is read while it comes. */
  readonly readChunks: ReadChunks
  /** By path: the files that were last given as copies. */
  readonly standIns: ReadonlyMap<string, StandIn>
  /** Keeps what has been fetched since the last time. */
  readonly keep: () => Promise<void>
}

/** A server that fails, and a page to sign in on, say nothing about the file. */
function mayStandIn(error: LoadError): boolean {
  return isPassing(error) || error.kind === 'server' || error.kind === 'webPage'
}

/**
 * Files of a folder on the web, and the last good copy of one that cannot be had just now. An answer that says no, such as
 * 404, is never hidden behind a copy.
 */
export function copiedSource(folder: string, fetched: ReadBytes, chunked: ReadChunks): CopiedSource {
  const standIns = new Map<string, StandIn>()
  const fresh = new Map<string, Uint8Array>()
  const came = (path: string, bytes: Uint8Array) => {
    fresh.set(new URL(path, folder).href, bytes)
    standIns.delete(path)
  }
  const copyFor = async (path: string, error: unknown) => {
    if (!(error instanceof LoadError) || !mayStandIn(error)) throw error
    const copy = await readCopy(new URL(path, folder).href)
    if (!copy) throw error
    standIns.set(path, { at: copy.at, error })
    return copy.bytes
  }
  const read: ReadBytes = async (path) => {
    try {
      const bytes = await fetched(path)
      came(path, bytes)
      return bytes
    } catch (error) {
      return copyFor(path, error)
    }
  }
  const readChunks: ReadChunks = async (path) => {
    try {
      const { chunks, expectedBytes } = await chunked(path)
      standIns.delete(path)
      return { chunks: noted(chunks, (bytes) => came(path, bytes)), expectedBytes }
    } catch (error) {
      const bytes = await copyFor(path, error)
      return { chunks: only(bytes), expectedBytes: bytes.length }
    }
  }
  const keep = async () => {
    const kept = new Map(fresh)
    fresh.clear()
    await keepCopies(kept, new Date().toISOString())
  }
  return { read, readChunks, standIns, keep }
}

/** Tells of a file that has come whole, unless it is too large to be kept. */
async function* noted(chunks: AsyncIterable<Uint8Array>, onWhole: (bytes: Uint8Array) => void) {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > largestCopy) parts = []
    else parts.push(chunk.slice())
    yield chunk
  }
  if (length > 0 && length <= largestCopy) onWhole(joinBytes(parts))
}

async function* only(bytes: Uint8Array) {
  yield bytes
}
