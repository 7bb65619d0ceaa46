import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Resource } from '../core/descriptor/Resource.ts'
import { CubeFault } from '../core/intake/json/CubeFault.ts'
import { readTable } from '../core/intake/readTable.ts'
import { tableChanges } from '../core/intake/tableChanges.ts'
import { gatherIssues, type Issue, quoteCell } from '../core/issue/Issue.ts'
import { LoadError, loadIssue } from '../core/issue/LoadError.ts'
import { checkPackage, type ReadBytes, readPackage } from '../core/pipeline.ts'
import { fileSource } from '../source/fileSource.ts'
import { hostQueue, realWaiting } from '../source/hostQueue.ts'
import { type RemoteAsking, type RemoteFile, readRemote } from '../source/remoteSource.ts'
import { printRefreshed } from './printRefreshed.ts'
import type { Refreshed } from './Refreshed.ts'
import { lastFetched, sha256Of, writeRefreshed } from './refreshedFile.ts'

interface Place {
  readonly folder: string
  readonly read: ReadBytes
  readonly asking: RemoteAsking
  readonly isDryRun: boolean
  /** Overwrites what has been changed by hand since the last time. */
  readonly isForced: boolean
}

/**
 * Fetches what the package declares an address for, tells what has changed, and puts it in place where it is without fault.
 * Exit 0 nothing new or all in place, 1 something refused, 2 could not run or not be fetched.
 */
export async function refresh(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      folder: { type: 'string', default: 'data' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const folder = resolve(values.folder)
  const read = fileSource(folder)
  const resources = await declaredIn(read, positionals)
  if (typeof resources === 'string') return couldNotRun(`${folder}: ${resources}`)
  const asking = { askHost: hostQueue(realWaiting), signal: new AbortController().signal }
  const place = { folder, read, asking, isDryRun: values['dry-run'], isForced: values.force }
  const all: Refreshed[] = []
  for (const resource of resources) {
    const refreshed = await refreshOne(resource, place)
    all.push(refreshed)
    if (!values.json) console.log(printRefreshed(refreshed, place.isDryRun))
  }
  if (values.json) console.log(JSON.stringify(all.map(jsonOf), null, 2))
  else if (all.length === 0) console.log('Ingen ressurser oppgir hvor de kan hentes.')
  return Math.max(0, ...all.map(({ outcome }) => exitCodes[outcome]))
}

const exitCodes = { unchanged: 0, changed: 0, edited: 1, refused: 1, notFetched: 2 } as const

/** The named resources, or all that declare where they come from; or why not. */
async function declaredIn(read: ReadBytes, names: readonly string[]): Promise<readonly Resource[] | string> {
  try {
    const { descriptor } = await readPackage(read)
    const declared = descriptor.resources.filter(({ remote, schema }) => remote && schema)
    const stray = names.find((name) => !declared.some((resource) => resource.name === name))
    if (stray !== undefined) return `«${stray}» oppgir ikke hvor den kan hentes. De som gjør det: ${listed(declared)}.`
    return names.length === 0 ? declared : declared.filter(({ name }) => names.includes(name))
  } catch (error) {
    if (error instanceof LoadError) return error.message
    throw error
  }
}

function listed(resources: readonly Resource[]): string {
  return resources.map(({ name }) => name).join(', ') || 'ingen'
}

async function refreshOne(resource: Resource, place: Place): Promise<Refreshed> {
  const none = { resource, fetched: null, changes: null, rows: { before: null, after: null } }
  try {
    return await compared(resource, await readDeclared(resource, place), place)
  } catch (error) {
    if (error instanceof LoadError) return { ...none, outcome: 'notFetched', issues: [loadIssue(error)] }
    if (error instanceof CubeFault) return { ...none, outcome: 'refused', issues: [cubeIssue(error, resource)] }
    throw error
  }
}

function readDeclared({ remote, schema }: Resource, { asking }: Place): Promise<RemoteFile> {
  if (!remote || !schema) throw new Error('only declared resources are refreshed')
  return readRemote(remote, schema, asking)
}

async function compared(resource: Resource, fetched: RemoteFile, place: Place): Promise<Refreshed> {
  const before = await place.read(resource.path).catch(() => null)
  const sha256 = sha256Of(fetched.bytes)
  const [old, now] = [before && tableIn(before, resource), tableIn(fetched.bytes, resource)]
  const changes = old && now && tableChanges(old, now, keyOf(resource))
  const rows = { before: old?.rowCount ?? null, after: now?.rowCount ?? null }
  const found = { resource, fetched, changes, rows }
  const issues = gatherIssues([
    ...(await faultsIn(fetched.bytes, resource, place.read)),
    ...(now?.rowCount === 0 ? [{ code: 'fil-tom', severity: 'stop', file: resource.path } as const] : []),
  ])
  if (issues.length > 0) return { ...found, outcome: 'refused', issues }
  if (before && sha256Of(before) === sha256) return { ...found, outcome: 'unchanged', issues }
  if (before && !place.isForced && (await isEdited(before, resource, place)))
    return { ...found, outcome: 'edited', issues }
  const record = { at: new Date().toISOString(), sha256, rows: now?.rowCount ?? 0, updated: fetched.updated }
  if (!place.isDryRun) await writeRefreshed(place.folder, resource, fetched.bytes, record)
  return { ...found, outcome: 'changed', issues }
}

/** Faults of the new file in the company of the other tables. A note alone is not a fault. */
async function faultsIn(bytes: Uint8Array, { path }: Resource, read: ReadBytes): Promise<Issue[]> {
  const { issues } = await checkPackage(async (asked) => (asked === path ? bytes : read(asked)))
  return issues.filter(({ file, severity }) => file === path && severity !== 'note')
}

/** What an editor has put right is not lost without a word. */
async function isEdited(before: Uint8Array, resource: Resource, { folder }: Place): Promise<boolean> {
  const last = await lastFetched(folder, resource)
  return last !== null && last !== sha256Of(before)
}

function tableIn(bytes: Uint8Array, resource: Resource) {
  return resource.schema && readTable(bytes, resource, resource.schema).table
}

function keyOf({ schema, cube }: Resource): readonly string[] {
  if (schema && schema.primaryKey.length > 0) return schema.primaryKey
  return cube?.dimensions ?? schema?.fields.map(({ name }) => name) ?? []
}

function cubeIssue({ path, value, expected }: CubeFault, { path: file }: Resource): Issue {
  return {
    code: 'kube-form',
    severity: 'stop',
    file,
    column: path,
    expected,
    ...(value && { value: quoteCell(value) }),
  }
}

function jsonOf({ resource, outcome, issues, changes, rows, fetched }: Refreshed): object {
  const sha256 = fetched && sha256Of(fetched.bytes)
  return { resource: resource.name, file: resource.path, outcome, rows, sha256, changes, issues }
}

function couldNotRun(message: string): number {
  console.error(message)
  return 2
}
