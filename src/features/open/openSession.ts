import { useSyncExternalStore } from 'react'
import type { ReadingChoices } from '../../core/intake/ReadingChoices.ts'
import { LoadError } from '../../core/issue/LoadError.ts'
import type { Mapping } from '../../core/mapping/Mapping.ts'
import { askIntake, stopIntake } from '../../load/askIntake.ts'
import type { IntakeProgress, OpenedAll, OpenedFile } from '../../load/intakeMessages.ts'
import type { DroppedFile } from '../../source/droppedSource.ts'

/** Why nothing was opened: words of the page, or what the outside answered. */
export type OpenFailure = 'cancelled' | 'failed' | 'nothing' | LoadError

/** What has been opened on this visit. It is gone when the page is closed. */
export interface OpenSession {
  readonly files: readonly OpenedFile[]
  /** The file that is looked at. */
  readonly shownId: number | null
  readonly progress: IntakeProgress | null
  readonly failure: OpenFailure | null
  /** A whole knowledge base that was dropped and not yet shown. */
  readonly found: { readonly title: string; readonly dropped: readonly DroppedFile[] } | null
  /** By file: how its columns are read, where the reader has changed what we proposed. */
  readonly mappings: ReadonlyMap<number, Mapping>
  /** Files whose choices the reader has confirmed. */
  readonly confirmed: ReadonlySet<number>
  /** Counts the readings, so that what was worked out of an older one is not shown for a newer. */
  readonly revision: number
}

const empty: OpenSession = {
  files: [],
  shownId: null,
  progress: null,
  failure: null,
  found: null,
  mappings: new Map(),
  confirmed: new Set(),
  revision: 0,
}

let session = empty
const listeners = new Set<() => void>()

export function useOpenSession(): OpenSession {
  return useSyncExternalStore(listen, () => session)
}

function listen(told: () => void) {
  listeners.add(told)
  return () => listeners.delete(told)
}

function tell(change: Partial<OpenSession>): void {
  session = { ...session, ...change }
  for (const told of listeners) told()
}

export async function openDropped(dropped: readonly DroppedFile[]): Promise<void> {
  if (dropped.length === 0) {
    tell({ failure: 'nothing' })
    return
  }
  const name = dropped[0]?.path ?? ''
  await run({ path: name, done: 0, total: dropped.length }, async (onProgress) => {
    const all = await askIntake({ call: 'files', dropped }, onProgress)
    take(all, dropped)
  })
}

/** The address has been found to be one we may ask. */
export function openAddress(address: string): Promise<void> {
  return run({ path: address, done: 0, total: 1 }, async (onProgress) => {
    take(await askIntake({ call: 'address', address }, onProgress), [])
  })
}

function take({ files, packageTitle }: OpenedAll, dropped: readonly DroppedFile[]): void {
  const [first] = files
  if (packageTitle !== null) tell({ found: { title: packageTitle, dropped } })
  else if (first) tell({ files: [...session.files, ...files], shownId: first.id, found: null })
  else tell({ failure: 'nothing' })
}

/** Reads a file anew with other choices; what was said of its columns is asked again. */
export function readAgain({ id, path }: OpenedFile, choices: ReadingChoices): Promise<void> {
  return run({ path, done: 0, total: 1 }, async (onProgress) => {
    const opened = await askIntake({ call: 'reread', id, choices }, onProgress)
    const mappings = new Map([...session.mappings].filter(([of]) => of !== id))
    const confirmed = new Set([...session.confirmed].filter((of) => of !== id))
    tell({ files: session.files.map((file) => (file.id === id ? opened : file)), mappings, confirmed })
  })
}

async function run(start: IntakeProgress, work: (onProgress: (at: IntakeProgress) => void) => Promise<void>) {
  tell({ progress: start, failure: null, revision: session.revision + 1 })
  try {
    await work((progress) => tell({ progress }))
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError'
    tell({ failure: isStopped ? 'cancelled' : error instanceof LoadError ? error : 'failed' })
    if (!isStopped && !(error instanceof LoadError)) reportError(error)
  } finally {
    tell({ progress: null })
  }
}

/** Ends the reading. The worker's memory goes with it, so nothing stays open. */
export function cancelReading(): void {
  stopIntake(new DOMException('cancelled', 'AbortError'))
  tell({ files: [], shownId: null, mappings: new Map(), confirmed: new Set() })
}

export function showFile(id: number): void {
  tell({ shownId: id })
}

/** What was settled for the reader is as it should be. */
export function confirmChoices(id: number): void {
  tell({ confirmed: new Set([...session.confirmed, id]) })
}

export function setMapping(id: number, mapping: Mapping): void {
  tell({ mappings: new Map([...session.mappings, [id, mapping]]) })
}
