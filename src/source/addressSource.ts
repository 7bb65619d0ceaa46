import { LoadError } from '../core/issue/LoadError.ts'
import { kindOfFault, kindOfStatus, retryAfterOf } from './fetchSource.ts'
import { mostBytes, readBody } from './readBody.ts'

/** What an address answered with. */
export interface Answer {
  readonly bytes: Uint8Array
  /** The character set the answer says it has; null where it does not say. */
  readonly charset: string | null
}

/** How much and how long an address may take: bytes, and milliseconds to the first byte and to the last. */
export interface AnswerLimits {
  readonly bytes: number
  readonly first: number
  readonly last: number
}

const usualLimits: AnswerLimits = { bytes: mostBytes, first: 10_000, last: 60_000 }

/** How an address is asked. */
export interface AddressAsking {
  /** Posted as JSON; left out where the address alone is the question. */
  readonly body?: string
  /** Gives up when it is aborted, with its reason. */
  readonly signal?: AbortSignal
  /** Whether an answer from another host counts as one. */
  readonly mayLeaveHost?: boolean
}

export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place)
}

/** The file at an address that somebody has written down, wherever redirects may lead. Throws LoadError. */
export async function readAddress(
  place: string,
  limits = usualLimits,
  { body, signal, mayLeaveHost = true }: AddressAsking = {},
): Promise<Answer> {
  const address = shortAddress(place)
  const stop = new AbortController()
  const first = setTimeout(() => stop.abort(timeout), limits.first)
  const last = setTimeout(() => stop.abort(timeout), limits.last)
  try {
    const answer = await fetch(place, {
      ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]),
    })
    clearTimeout(first)
    if (!mayLeaveHost && new URL(answer.url).origin !== new URL(place).origin)
      throw new LoadError('notAllowed', address)
    if (!answer.ok) throw new LoadError(kindOfStatus(answer.status), address, answer.status, retryAfterOf(answer))
    const bytes = await readBody(answer, limits.bytes)
    if (bytes === null) throw new LoadError('tooLarge', address)
    return { bytes, charset: charsetOf(answer) }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw error instanceof LoadError ? error : new LoadError(kindOfFault(stop.signal.reason ?? error), address)
  } finally {
    clearTimeout(first)
    clearTimeout(last)
    stop.abort()
  }
}

const timeout = new DOMException('too slow', 'TimeoutError')

function charsetOf({ headers }: Response): string | null {
  return /charset="?([\w-]{1,40})/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? null
}

/** Without the query, which may hold a key. */
export function shortAddress(place: string): string {
  try {
    const { origin, pathname } = new URL(place)
    return origin + pathname
  } catch {
    return place.replace(/[?#].*$/s, '')
  }
}
