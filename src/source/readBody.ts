import { joinBytes } from '../core/intake/joinBytes.ts'

/** More than this is not read of one answer. */
export const mostBytes = 250_000_000

/** How much has come, and how much there is in all; 0 where the answer does not say. */
export type OnBytes = (read: number, size: number) => void

/** All that an answer holds; null when that is more than the limit, and then no more of it is read. */
export async function readBody(answer: Response, limit: number, onBytes?: OnBytes): Promise<Uint8Array | null> {
  const { headers, body } = answer
  const size = headers.get('content-encoding') ? 0 : Number(headers.get('content-length') ?? 0)
  if (size > limit) {
    await body?.cancel()
    return null
  }
  const parts: Uint8Array[] = []
  let length = 0
  // Not every browser can walk through a stream with a loop.
  const reader = body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      return null
    }
    parts.push(part.value)
    onBytes?.(length, size)
  }
  return joinBytes(parts)
}
