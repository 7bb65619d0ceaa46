import type { DataPackage } from './descriptor/DataPackage.ts'
import { isJsonStat, isParquet, type Resource } from './descriptor/Resource.ts'
import { readDescriptor, schemaPaths } from './descriptor/readDescriptor.ts'
import type { Schema } from './descriptor/Schema.ts'
import { type ReadChunks, readDeclaredTable, readStat } from './intake/clean/readDeclaredTable.ts'
import type { Receipt } from './intake/Receipt.ts'
import { readJson } from './intake/readJson.ts'
import { readTable } from './intake/readTable.ts'
import type { Table } from './intake/Table.ts'
import { gatherIssues, type Issue } from './issue/Issue.ts'
import { LoadError, loadIssue } from './issue/LoadError.ts'
import { buildKnowledgeBase } from './model/buildKnowledgeBase.ts'
import { buildPortfolioSettings } from './model/buildPortfolioSettings.ts'
import { buildStatistics, type Statistics } from './model/buildStatistics.ts'
import type { KnowledgeBase, ResourceState } from './model/KnowledgeBase.ts'
import { validate } from './validate/validate.ts'
import { validateAlone } from './validate/validateAlone.ts'
import { validatePlan } from './validate/validatePlan.ts'
import { withoutFaultyCells } from './validate/withoutFaultyCells.ts'

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

/**
 * The descriptor and the schemas it refers to. Throws LoadError when the descriptor cannot be had: without it there is no
 * package. A schema that cannot be had stops only the tables that need it.
 */
export async function readPackage(read: ReadBytes): Promise<{ descriptor: DataPackage; issues: Issue[] }> {
  const json = readJson(await read(descriptorPath), descriptorPath)
  const schemas = new Map<string, unknown>()
  const faults: Issue[] = []
  await Promise.all(
    schemaPaths(json).map(async (path) => {
      try {
        schemas.set(path, readJson(await read(path), path))
      } catch (error) {
        if (!(error instanceof LoadError)) throw error
        faults.push(loadIssue(error))
      }
    }),
  )
  const { descriptor, issues } = readDescriptor(json, schemas, descriptorPath)
  return { descriptor, issues: [...issues, ...faults] }
}

/** Every resource but those that are read when somebody asks for them. A resource that fails does not stop the others. */
export async function readResources(
  { resources }: DataPackage,
  read: ReadBytes,
  onProgress: OnProgress,
): Promise<Map<string, ReadResource>> {
  const wanted = resources.filter(({ role }) => role !== 'statistics' && role !== 'slideTemplate')
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
    if (resource.role === 'plan') return jsonResource(await read(resource.path), resource, validatePlan)
    if (resource.role === 'slideTemplate') return jsonResource(await read(resource.path), resource, () => [])
    if (resource.role === 'portfolioSettings')
      return jsonResource(await read(resource.path), resource, validateSettings)
    return resource.schema
      ? await tableResource(await read(resource.path), resource, resource.schema)
      : withoutSchema(resource)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return failedResource(resource, error)
  }
}

/** Tables → issues and nouns. Cells that are at fault are not passed on. */
export function buildFrom(
  descriptor: DataPackage,
  read: ReadonlyMap<string, ReadResource>,
  descriptorIssues: readonly Issue[],
): KnowledgeBase {
  const tables = new Map([...read].flatMap(([name, { table }]) => (table ? [[name, table] as const] : [])))
  const readFaults = [...read.values()].flatMap(({ issues }) => issues)
  const faults = withoutTold(validate(descriptor, tables), readFaults)
  const found = [...descriptorIssues, ...readFaults, ...faults]
  const plan = descriptor.resources.find((resource) => resource.role === 'plan')
  const settings = descriptor.resources.find((resource) => resource.role === 'portfolioSettings')
  return buildKnowledgeBase({
    descriptor,
    tables: withoutFaultyCells(tables, faults),
    planJson: plan && read.get(plan.name)?.json,
    settingsJson: settings && read.get(settings.name)?.json,
    resources: descriptor.resources.map((resource) => stateOf(resource, read.get(resource.name), found)),
    issues: found,
  })
}

/** A cell that could not be read is missing to those who come after; that is one fault, not two. */
function withoutTold(faults: readonly Issue[], told: readonly Issue[]): Issue[] {
  const placeOf = ({ file, line, column }: Issue) => `${file}\n${line}\n${column}`
  const toldPlaces = new Set(told.map(placeOf))
  return faults.filter((fault) => !toldPlaces.has(placeOf(fault)))
}

/** A statistics resource as one dataset a measure. With `readChunks` a clean file is read while it is still coming. */
export async function readStatistics(
  resource: Resource,
  read: ReadBytes,
  readChunks?: ReadChunks,
): Promise<{ statistics: Statistics | null; issues: readonly Issue[] }> {
  const { schema, cube } = resource
  if (!schema || !cube || isParquet(resource)) return { statistics: null, issues: [] }
  const { table, issues } = await readDeclaredTable(resource, schema, read, readChunks)
  if (!table) return { statistics: null, issues: gatherIssues(issues) }
  const faults = withoutTold(validateAlone(table, resource), issues)
  const sound = withoutFaultyCells(new Map([[resource.name, table]]), faults).get(resource.name) ?? table
  return { statistics: buildStatistics(sound, resource, cube), issues: gatherIssues([...issues, ...faults]) }
}

/** What a check of a package finds. */
export interface PackageCheck {
  readonly receipts: readonly Receipt[]
  readonly issues: readonly Issue[]
}

/** Every table of the package, statistics too, but Parquet, held against its schema and its neighbours. Throws LoadError. */
export async function checkPackage(read: ReadBytes): Promise<PackageCheck> {
  const { descriptor, issues: descriptorIssues } = await readPackage(read)
  const tables = descriptor.resources.filter((resource) => !isParquet(resource))
  const reads = tables.map(async (resource) => [resource.name, await readResource(resource, read)] as const)
  const resources = await Promise.all(reads)
  const { resources: states, issues } = buildFrom(descriptor, new Map(resources), descriptorIssues)
  return { receipts: states.flatMap(({ receipt }) => receipt ?? []), issues }
}

/** The whole way at once, for the command line and for tests. */
export async function readKnowledgeBase(read: ReadBytes, onProgress: OnProgress = () => {}): Promise<KnowledgeBase> {
  const { descriptor, issues } = await readPackage(read)
  return buildFrom(descriptor, await readResources(descriptor, read, onProgress), issues)
}

async function tableResource(bytes: Uint8Array, resource: Resource, schema: Schema): Promise<ReadResource> {
  const read = isJsonStat(resource) ? await readStat(bytes, resource, schema) : readTable(bytes, resource, schema)
  const { table, receipt, issues } = read
  return { state: { resource, state: table ? 'ok' : 'failed', receipt, loadError: null }, table, json: null, issues }
}

function jsonResource(bytes: Uint8Array, resource: Resource, validateJson: typeof validatePlan): ReadResource {
  try {
    const json = readJson(bytes, resource.path)
    const issues = validateJson(json, resource.path)
    const state = issues.length > 0 ? 'failed' : 'ok'
    return { state: { resource, state, receipt: null, loadError: null }, table: null, json, issues }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return failed(resource, loadIssue(error))
  }
}

/** Without all its thresholds the file gives no rules: none is made up. */
function validateSettings(json: unknown, file: string): Issue[] {
  return buildPortfolioSettings(json) ? [] : [{ code: 'pakke-form', severity: 'stop', file, column: 'terskler' }]
}

/** Nothing is guessed: a table whose schema could not be had is not read. */
function withoutSchema(resource: Resource): ReadResource {
  return failed(resource, { code: 'pakke-form', severity: 'stop', file: resource.path, column: 'schema' })
}

function failed(resource: Resource, issue: Issue, loadError: ResourceState['loadError'] = null): ReadResource {
  return { state: { resource, state: 'failed', receipt: null, loadError }, table: null, json: null, issues: [issue] }
}

function failedResource(resource: Resource, error: LoadError): ReadResource {
  const { kind, status, retryAfter } = error
  return failed(resource, loadIssue(error), { kind, status, ...(retryAfter !== undefined && { retryAfter }) })
}

function stateOf(resource: Resource, read: ReadResource | undefined, issues: readonly Issue[]): ResourceState {
  if (!read) return { resource, state: 'notRead', receipt: null, loadError: null }
  const touched = issues.some((issue) => issue.file === resource.path && issue.severity === 'setAside')
  return read.state.state === 'ok' && touched ? { ...read.state, state: 'partial' } : read.state
}
