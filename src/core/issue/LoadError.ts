/** Why bytes could not be had from the outside. */
export type LoadErrorKind =
  | 'offline'
  | 'notFound'
  | 'refused'
  | 'server'
  | 'timeout'
  | 'webPage'
  | 'notData'
  | 'notAllowed'

/** The outside failed. Shown on the part that failed, with a way to try again. */
export class LoadError extends Error {
  readonly kind: LoadErrorKind
  /** The address without its query. */
  readonly address: string
  /** The answer's status code, when there was an answer. */
  readonly status: number | undefined

  constructor(kind: LoadErrorKind, address: string, status?: number) {
    super(`${kind}: ${address}${status === undefined ? '' : ` (${status})`}`)
    this.name = 'LoadError'
    this.kind = kind
    this.address = address
    this.status = status
  }
}
