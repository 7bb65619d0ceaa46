import type { Resource } from '../core/descriptor/Resource.ts'
import type { ReadChunks } from '../core/intake/clean/readDeclaredTable.ts'
import { CubeFault } from '../core/intake/json/CubeFault.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { isDeclared } from '../source/declaredHosts.ts'
import { hostQueue, realWaiting } from '../source/hostQueue.ts'

/** Files of a package, of which some are asked for at a statistics host each time. */
export interface LiveSource {
  readonly over: (read: ReadBytes) => ReadBytes
  readonly overChunks: (read: ReadChunks) => ReadChunks
}

/** All who ask a host stand in the same queue. */
const askHost = hostQueue(realWaiting)

/** `resourceAt` tells the resource of a path, once the package is open. */
export function liveSource(resourceAt: (path: string) => Resource | undefined): LiveSource {
  const liveAt = (path: string) => {
    const resource = resourceAt(path)
    return resource?.remote?.isLive ? resource : undefined
  }
  return {
    over: (read) => async (path) => {
      const live = liveAt(path)
      return live ? readLive(live) : read(path)
    },
    overChunks: (read) => async (path) => {
      const live = liveAt(path)
      if (!live) return read(path)
      const bytes = await readLive(live)
      return { chunks: only(bytes), expectedBytes: bytes.length }
    },
  }
}

/** What asks a statistics host is loaded when a table needs it. Throws LoadError. */
async function readLive({ remote, schema, path }: Resource): Promise<Uint8Array> {
  if (!remote || !schema) throw new LoadError('notData', path)
  const address = 'address' in remote.from ? remote.from.address : remote.from.base
  if (!isDeclared(new URL(address), self.location.origin)) throw new LoadError('notAllowed', path)
  const { readRemote } = await import('../source/remoteSource.ts')
  try {
    const { bytes } = await readRemote(remote, schema, { askHost, signal: new AbortController().signal })
    return bytes
  } catch (error) {
    throw error instanceof CubeFault ? new LoadError('notData', path) : error
  }
}

async function* only(bytes: Uint8Array) {
  yield bytes
}
