import type { DataPackage } from './descriptor/DataPackage.ts'
import type { Resource } from './descriptor/Resource.ts'
import { readDescriptor, schemaPaths } from './descriptor/readDescriptor.ts'
import { decodeText } from './intake/decodeText.ts'
import type { Receipt } from './intake/Receipt.ts'
import { readTable } from './intake/readTable.ts'
import type { Table } from './intake/Table.ts'
import { gatherIssues, type Issue } from './issue/Issue.ts'
import { LoadError } from './issue/LoadError.ts'
import { buildKnowledgeBase } from './model/buildKnowledgeBase.ts'
import { buildStatistics, type Statistics } from './model/buildStatistics.ts'
import type { KnowledgeBase, ResourceState } from './model/KnowledgeBase.ts'
import { validate } from './validate/validate.ts'

/** Bytes of a file of the package, by its path. Throws LoadError. */
export type ReadBytes = (path: string) => Promise<Uint8Array>

/** Told when a file has been read, for a progress bar that names what is loading. */
export type OnProgress = (progress: { readonly title: string; readonly done: number; readonly total: number }) => void

/** One file after it has been read: a table, or the plan's JSON, or neither when it failed. */
export interface ReadResource {
  readonly state: ResourceState
  readonly table: Table | null
  readonly json: unknown
  readonly issues: readonly Issue[]
}

const descriptorPath = 'datapackage.json'

/** The descriptor and the schemas it refers to. Throws LoadError when it cannot be had: without it there is no package. */
export async function readPackage(read: ReadBytes): Promise<{ descriptor: DataPackage; issues: Issue[] }> {
  const json = parseJson(await read(descriptorPath), descriptorPath)
  const schemas = await Promise.all(schemaPaths(json).map(async (path) => [path, parseJson(await read(path), path)] as const))
  return readDescriptor(json, new Map(schemas), descriptorPath)
}

/** Every resource but the statistics, which are read when somebody opens them. A resource that fails does not stop the others. */
export async function readResources({ resources }: DataPackage, read: ReadBytes, onProgress: OnProgress): Promise<Map<string, ReadResource>> {
  const wanted = resources.filter((resource) => resource.role !== 'statistics')
  let done = 0
  const reads = wanted.map(async (resource) => {
    const result = await readResource(resource, read)
    done += 1
    onProgress({ title: resource.title, done, total: wanted.length })
    return [resource.name, result] as const
  })
  return new Map(await Promise.all(reads))
}

/** Bytes → text → typed cells. */
export async function readResource(resource: Resource, read: ReadBytes): Promise<ReadResource> {
  try {
    const bytes = await read(resource.path)
    return resource.schema ? tableResource(bytes, resource) : jsonResource(bytes, resource)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return failedResource(resource, error)
  }
}

/** Tables → issues and nouns. */
export function buildFrom(descriptor: DataPackage, read: ReadonlyMap<string, ReadResource>, descriptorIssues: readonly Issue[]): KnowledgeBase {
  const tables = new Map([...read].flatMap(([name, { table }]) => (table ? [[name, table] as const] : [])))
  const found = [...descriptorIssues, ...[...read.values()].flatMap(({ issues }) => issues), ...validate(descriptor, tables)]
  const plan = descriptor.resources.find((resource) => resource.role === 'plan')
  return buildKnowledgeBase({
    descriptor,
    tables,
    planJson: plan && read.get(plan.name)?.json,
    resources: descriptor.resources.map((resource) => stateOf(resource, read.get(resource.name), found)),
    issues: gatherIssues(found),
  })
}

/** A statistics resource as one dataset a measure. */
export async function readStatistics(resource: Resource, read: ReadBytes): Promise<{ statistics: Statistics | null; issues: readonly Issue[] }> {
  if (!resource.schema || !resource.cube) return { statistics: null, issues: [] }
  const { table, issues } = readTable(await read(resource.path), resource, resource.schema)
  return { statistics: table && buildStatistics(table, resource, resource.cube), issues: gatherIssues(issues) }
}

/** What a check of a package finds. */
export interface PackageCheck {
  readonly receipts: readonly Receipt[]
  readonly issues: readonly Issue[]
}

/** Every table of the package, statistics too, read and held against its schema and its neighbours. Throws LoadError. */
export async function checkPackage(read: ReadBytes): Promise<PackageCheck> {
  const { descriptor, issues: descriptorIssues } = await readPackage(read)
  const resources = await Promise.all(descriptor.resources.map(async (resource) => [resource.name, await readResource(resource, read)] as const))
  const { resources: states, issues } = buildFrom(descriptor, new Map(resources), descriptorIssues)
  return { receipts: states.flatMap(({ receipt }) => receipt ?? []), issues }
}

/** The whole way at once, for the command line and for tests. */
export async function readKnowledgeBase(read: ReadBytes, onProgress: OnProgress = () => {}): Promise<KnowledgeBase> {
  const { descriptor, issues } = await readPackage(read)
  return buildFrom(descriptor, await readResources(descriptor, read, onProgress), issues)
}

function tableResource(bytes: Uint8Array, resource: Resource): ReadResource {
  const { table, receipt, issues } = readTable(bytes, resource, resource.schema as NonNullable<Resource['schema']>)
  return { state: { resource, state: table ? 'ok' : 'failed', receipt, loadError: null }, table, json: null, issues }
}

function jsonResource(bytes: Uint8Array, resource: Resource): ReadResource {
  try {
    const json = parseJson(bytes, resource.path)
    return { state: { resource, state: 'ok', receipt: null, loadError: null }, table: null, json, issues: [] }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const issue: Issue = { code: error.kind === 'webPage' ? 'fil-nettside' : 'fil-type', severity: 'stop', file: resource.path, expected: 'JSON' }
    return { state: { resource, state: 'failed', receipt: null, loadError: null }, table: null, json: null, issues: [issue] }
  }
}

function failedResource(resource: Resource, { kind, status }: LoadError): ReadResource {
  const issue: Issue = { code: 'kilde-nede', severity: 'stop', file: resource.path, expected: kind, ...(status !== undefined && { value: String(status) }) }
  return { state: { resource, state: 'failed', receipt: null, loadError: { kind, status } }, table: null, json: null, issues: [issue] }
}

function stateOf(resource: Resource, read: ReadResource | undefined, issues: readonly Issue[]): ResourceState {
  if (!read) return { resource, state: 'notRead', receipt: null, loadError: null }
  const touched = issues.some((issue) => issue.file === resource.path && issue.severity === 'setAside')
  return read.state.state === 'ok' && touched ? { ...read.state, state: 'partial' } : read.state
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  const { text } = decodeText(bytes, 'utf-8', path)
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError(/^\s*</.test(text) ? 'webPage' : 'notData', path)
  }
}
