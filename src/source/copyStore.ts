import { createStore, get, setMany } from 'idb-keyval'

/** A file as it was the last time it could be had. */
export interface KeptCopy {
  readonly bytes: Uint8Array
  /** ISO day and time it was fetched. */
  readonly at: string
}

/** Bytes. */
export const largestCopy = 25_000_000

const store = () => createStore('kg-copies', 'files')

/** Keeps files for a day when they cannot be had, by their addresses. A browser that keeps nothing loses nothing else. */
export async function keepCopies(files: ReadonlyMap<string, Uint8Array>, at: string): Promise<void> {
  const kept = [...files].filter(([, { length }]) => length <= largestCopy)
  try {
    await setMany(
      kept.map(([address, bytes]): [string, KeptCopy] => [address, { bytes, at }]),
      store(),
    )
  } catch {
    // Storage is full, or closed to us: then there is no copy the next time.
  }
}

/** Null when there is none, or when the browser keeps nothing. */
export async function readCopy(address: string): Promise<KeptCopy | null> {
  try {
    return (await get<KeptCopy>(address, store())) ?? null
  } catch {
    return null
  }
}
