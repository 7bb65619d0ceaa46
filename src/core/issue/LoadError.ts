import type { Issue } from './Issue.ts'
import { withoutKeys } from './withoutKeys.ts'

/** Why bytes could not be had from the outside. */
export type LoadErrorKind =
  | 'offline'
  | 'notFound'
  | 'refused'
  | 'server'
  | 'timeout'
  | 'webPage'
  | 'notData'
  | 'tooLarge'
  | 'notAllowed'

/** The outside failed. Shown on the part that failed, with a way to try again. */
export class LoadError extends Error {
  readonly kind: LoadErrorKind
  /** The address without its query. */
  readonly address: string
  /** The answer's status code, when there was an answer. */
  readonly status: number | undefined
  /** Seconds the source asks us to wait before the next try, when it does. */
  readonly retryAfter: number | undefined

  constructor(kind: LoadErrorKind, address: string, status?: number, retryAfter?: number) {
    const place = withoutKeys(address)
    super(`${kind}: ${place}${status === undefined ? '' : ` (${status})`}`)
    this.name = 'LoadError'
    this.kind = kind
    this.address = place
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** Answers that may be another in a moment. */
const passingStatuses: readonly (number | undefined)[] = [429, 502, 503, 504]

/** Whether the next try may fare better: the network failed, time ran out, or the server is busy. */
export function isPassing({ kind, status }: Pick<LoadError, 'kind' | 'status'>): boolean {
  return kind === 'offline' || kind === 'timeout' || passingStatuses.includes(status)
}

/** Why a file is not used, when the outside is to blame. */
export function loadIssue({ kind, status, address }: LoadError): Issue {
  const fault = { severity: 'stop', file: address } as const
  if (kind === 'webPage') return { ...fault, code: 'fil-nettside' }
  if (kind === 'notData') return { ...fault, code: 'fil-type', expected: 'JSON' }
  return { ...fault, ...loadFault(kind, status) }
}

/** What an outside fault is called: the source is down, asks us to wait, or is none that we may ask. */
export function loadFault(kind: LoadErrorKind, status?: number): Pick<Issue, 'code' | 'expected' | 'value'> {
  const code = status === 429 ? 'kilde-grense' : kind === 'notAllowed' ? 'kilde-ikke-tillatt' : 'kilde-nede'
  return { code, expected: kind, ...(status !== undefined && { value: String(status) }) }
}
