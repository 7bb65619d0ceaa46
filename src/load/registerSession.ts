import type { Portfolio } from '../core/portfolio/buildPortfolio.ts'
import type { RegisterOptions } from '../core/portfolio/intake/RegisterRows.ts'
import type { RegisterBytes } from '../core/portfolio/readPortfolio.ts'
import { askWorker } from './askWorker.ts'

/** Held against our own register instead of a file. */
export const ownRegister = 'data/'

/** Registers the reader has put in. They are kept for this visit only, and leave the browser nowhere. */
export interface RegisterSession {
  readonly files: readonly RegisterBytes[]
  /** What the registers are held against: the name of one of the files, `ownRegister`, or nothing. */
  readonly comparedTo: string | null
  /** Of the files that are in view; null until they have been read the first time. */
  readonly portfolio: Portfolio | null
  /** Of the file they are held against. */
  readonly before: Portfolio | null
  readonly state: 'reading' | 'read' | 'failed'
}

let session: RegisterSession | null = null
let lastRead = 0
const listeners = new Set<() => void>()

export function registerSession(): RegisterSession | null {
  return session
}

/** Tells of every change, until the function it gives back is called. */
export function watchRegisterSession(told: () => void): () => void {
  listeners.add(told)
  return () => listeners.delete(told)
}

/** Files join those already put in; one of the same name takes its place. Settles when all of them have been read. */
export function addToRegister(added: readonly RegisterBytes[]): Promise<void> {
  const names = new Set(added.map(({ name }) => name))
  const kept = session?.files.filter(({ name }) => !names.has(name)) ?? []
  return readAnew({ files: [...kept, ...added], comparedTo: session?.comparedTo ?? null })
}

/** An answer about one file; it joins what has been said of it before. */
export function sayOfRegister(name: string, said: RegisterOptions): Promise<void> {
  if (!session) return Promise.resolve()
  const files = session.files.map((file) => (file.name === name ? { ...file, said: { ...file.said, ...said } } : file))
  return readAnew({ files, comparedTo: session.comparedTo })
}

export function compareRegisterTo(comparedTo: string | null): Promise<void> {
  return session ? readAnew({ files: session.files, comparedTo }) : Promise.resolve()
}

export function forgetRegisters(): void {
  lastRead += 1
  tell(null)
}

type Asked = Pick<RegisterSession, 'files' | 'comparedTo'>

/** Only the last question's answer counts. */
async function readAnew({ files, comparedTo }: Asked): Promise<void> {
  lastRead += 1
  const own = lastRead
  const { portfolio = null, before = null } = session ?? {}
  tell({ files, comparedTo, portfolio, before, state: 'reading' })
  const [against, shown] = [
    files.filter(({ name }) => name === comparedTo),
    files.filter(({ name }) => name !== comparedTo),
  ]
  const read = (some: readonly RegisterBytes[]) => askWorker({ call: 'register', files: some })
  const answer = await Promise.all([read(shown), against.length > 0 ? read(against) : null]).catch(() => null)
  if (own !== lastRead) return
  tell(
    answer
      ? { files, comparedTo, portfolio: answer[0], before: answer[1], state: 'read' }
      : { files, comparedTo, portfolio, before, state: 'failed' },
  )
}

function tell(next: RegisterSession | null): void {
  session = next
  for (const told of listeners) told()
}
