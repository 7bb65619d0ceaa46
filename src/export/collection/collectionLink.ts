import { joinBytes } from '../../core/intake/joinBytes.ts'
import type { Collection } from './Collection.ts'
import { parseCollection, printCollection } from './collectionText.ts'

/** The most a link may unfold to, in bytes: many times what a reader puts aside by hand. */
const most = 2_000_000

/** A collection as the part of an address after `#`, which no server is told: compressed, in letters that survive a mail. */
export async function printCollectionLink(collection: Collection): Promise<string> {
  const text = JSON.stringify(JSON.parse(printCollection(collection)))
  const packed = await piped(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  return `s1.${letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** The inverse of printCollectionLink. Null for what is no such link, or one that has been cut. */
export async function parseCollectionLink(hash: string): Promise<ReturnType<typeof parseCollection>> {
  const letters = /^#?s1\.([\w-]+)$/.exec(hash)?.[1]
  if (letters === undefined) return null
  try {
    const packed = Uint8Array.from(atob(letters.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0))
    return parseCollection(new TextDecoder().decode(await piped(packed, new DecompressionStream('deflate-raw'))))
  } catch {
    return null
  }
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for (const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      throw new Error('too large for a link')
    }
    parts.push(value)
  }
  return joinBytes(parts)
}
