import { LoadError, type LoadErrorKind } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { mostBytes, type OnBytes, readBody } from './readBody.ts'

/** Milliseconds to the first byte of an answer, and to the last. */
const longest = { first: 10_000, last: 60_000 }

/** Files of a package folder on the web, always asked for anew so that an edited file shows. `limit` is bytes a file. */
export function fetchSource(folder: string, onBytes?: OnBytes, limit = mostBytes): ReadBytes {
  return async (path) => {
    const [first, last] = [waitingFor(longest.first), waitingFor(longest.last)]
    try {
      const answer = await askFile(folder, path, AbortSignal.any([first.signal, last.signal]))
      first.end()
      const bytes = await readBody(answer, limit, onBytes)
      if (bytes === null) throw new LoadError('tooLarge', path)
      return bytes
    } catch (error) {
      throw error instanceof LoadError ? error : new LoadError(kindOfFault(error), path)
    } finally {
      first.end()
      last.end()
    }
  }
}

/** A wait that is given up with a TimeoutError after so many milliseconds, unless it is begun again or ended. */
export interface Wait {
  readonly signal: AbortSignal
  readonly again: (milliseconds: number) => void
  readonly end: () => void
}

export function waitingFor(milliseconds: number): Wait {
  const stop = new AbortController()
  const start = (wait: number) => setTimeout(() => stop.abort(new DOMException('', 'TimeoutError')), wait)
  let timer = start(milliseconds)
  return {
    signal: stop.signal,
    again: (wait) => {
      clearTimeout(timer)
      timer = start(wait)
    },
    end: () => clearTimeout(timer),
  }
}

/** The answer to the question for a file, once it is known to be one. Throws LoadError. */
export async function askFile(
  folder: string,
  path: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const address = new URL(path, folder)
  const answer = await ask(address, path, signal, headers)
  if (answer.redirected && new URL(answer.url).origin !== address.origin) throw new LoadError('notAllowed', path)
  if (!answer.ok) throw new LoadError(kindOfStatus(answer.status), path, answer.status, retryAfterOf(answer))
  if (answer.headers.get('content-type')?.startsWith('text/html')) throw new LoadError('webPage', path)
  return answer
}

/** Seconds; undefined where the source says nothing we can read, or names a day and time. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isInteger(seconds) && seconds >= 0 ? seconds : undefined
}

async function ask(
  address: URL,
  path: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    const privately = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const
    return await fetch(address, { cache: 'no-cache', ...privately, headers, signal })
  } catch (error) {
    throw new LoadError(kindOfFault(error), path)
  }
}

export function kindOfFault(error: unknown): LoadErrorKind {
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline'
}

export function kindOfStatus(status: number): LoadErrorKind {
  if (status === 404 || status === 410) return 'notFound'
  return status >= 500 ? 'server' : 'refused'
}
