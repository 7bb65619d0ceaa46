import { isPassing, LoadError } from '../core/issue/LoadError.ts'

/** Time and chance, for those who wait. Milliseconds; chance from 0 to 1. */
export interface Waiting {
  readonly now: () => number
  /** Rejects with the signal's reason when it is aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly random: () => number
}

/** How hard a host may be asked. */
export interface HostLimits {
  readonly atOnce: number
  /** From one question to the next, in milliseconds. */
  readonly gap: number
  readonly aMinute: number
  readonly tries: number
}

/** SSB's limit is for all who share an address, so we take no more than two thirds of it. */
export const usualHostLimits: HostLimits = { atOnce: 4, gap: 1000, aMinute: 20, tries: 3 }

const minute = 60_000
const longestPause = 30_000
/** A host that wants us to wait longer is left alone. */
const longestObeyed = 2 * minute

interface Host {
  readonly starts: number[]
  readonly running: Set<Promise<unknown>>
  closedUntil: number
  turn: Promise<void>
}

/** Asks one host at a time as hard as it allows. A question is tried again where the next try may fare better. */
export type AskHost = <T>(host: string, ask: () => Promise<T>, signal: AbortSignal) => Promise<T>

/** One queue a host. `Retry-After` and the pause before a new try hold back everyone who asks the same host. */
export function hostQueue({ now, pause, random }: Waiting, limits: HostLimits = usualHostLimits): AskHost {
  const hosts = new Map<string, Host>()
  const askInTurn = async <T>(host: Host, ask: () => Promise<T>, signal: AbortSignal) => {
    const before = host.turn
    const { promise, resolve } = settled()
    host.turn = promise
    await before
    try {
      for (let wait = waitOf(host, now(), limits); wait > 0; wait = waitOf(host, now(), limits))
        await pause(wait, signal)
      while (host.running.size >= limits.atOnce) await Promise.race(host.running)
      signal.throwIfAborted()
      host.starts.splice(0, host.starts.length + 1 - limits.aMinute)
      host.starts.push(now())
      return { answer: counted(host, ask()) }
    } finally {
      resolve()
    }
  }
  return async (name, ask, signal) => {
    const host = hosts.get(name) ?? { starts: [], running: new Set(), closedUntil: 0, turn: Promise.resolve() }
    hosts.set(name, host)
    for (let tried = 1; ; tried += 1) {
      const { answer } = await askInTurn(host, ask, signal)
      try {
        return await answer
      } catch (error) {
        if (!mayTryAgain(error) || tried >= limits.tries || signal.aborted) throw error
        const asked = (error.retryAfter ?? 0) * 1000
        const held = Math.max(asked, random() * Math.min(longestPause, 1000 * 2 ** tried))
        host.closedUntil = Math.max(host.closedUntil, now() + held)
      }
    }
  }
}

/** Milliseconds until the host may be asked again. */
function waitOf({ starts, closedUntil }: Host, at: number, { gap, aMinute }: HostLimits): number {
  const last = starts.at(-1)
  const oldest = starts.at(-aMinute)
  return Math.max(
    closedUntil - at,
    last === undefined ? 0 : last + gap - at,
    starts.length < aMinute || oldest === undefined ? 0 : oldest + minute - at,
  )
}

async function counted<T>(host: Host, answer: Promise<T>): Promise<T> {
  const quiet = answer.catch(() => {})
  host.running.add(quiet)
  try {
    return await answer
  } finally {
    host.running.delete(quiet)
  }
}

function mayTryAgain(error: unknown): error is LoadError {
  return error instanceof LoadError && isPassing(error) && (error.retryAfter ?? 0) * 1000 <= longestObeyed
}

function settled(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** The clock and the chance of this machine. */
export const realWaiting: Waiting = {
  now: () => Date.now(),
  random: () => Math.random(),
  pause: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
    }),
}
