import { isPassing, LoadError } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { keepCopies, readCopy } from './copyStore.ts'

/** Why a copy stands in for a file, and how old it is. */
export interface StandIn {
  /** ISO day and time the copy was fetched. */
  readonly at: string
  readonly error: LoadError
}

export interface CopiedSource {
  readonly read: ReadBytes
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
export function copiedSource(folder: string, fetched: ReadBytes): CopiedSource {
  const standIns = new Map<string, StandIn>()
  const fresh = new Map<string, Uint8Array>()
  const read: ReadBytes = async (path) => {
    const address = new URL(path, folder).href
    try {
      const bytes = await fetched(path)
      fresh.set(address, bytes)
      standIns.delete(path)
      return bytes
    } catch (error) {
      if (!(error instanceof LoadError) || !mayStandIn(error)) throw error
      const copy = await readCopy(address)
      if (!copy) throw error
      standIns.set(path, { at: copy.at, error })
      return copy.bytes
    }
  }
  const keep = async () => {
    const kept = new Map(fresh)
    fresh.clear()
    await keepCopies(kept, new Date().toISOString())
  }
  return { read, standIns, keep }
}
