import type { DataPackage } from '../core/descriptor/DataPackage.ts'
import { isParquet, type Resource } from '../core/descriptor/Resource.ts'
import type { ReadChunks } from '../core/intake/clean/readDeclaredTable.ts'
import type { Issue } from '../core/issue/Issue.ts'
import type { Delivery } from '../core/mapping/Delivery.ts'
import { joinKnowledgeBases } from '../core/mapping/joinKnowledgeBases.ts'
import {
  buildFrom,
  type ReadBytes,
  type ReadResource,
  readPackage,
  readResource,
  readResources,
  readStatistics,
} from '../core/pipeline.ts'
import type { RegisterBytes } from '../core/portfolio/readPortfolio.ts'
import { type CopiedSource, copiedSource } from '../source/copiedSource.ts'
import { type DroppedFile, droppedSource, packageRoot, unpackDropped } from '../source/droppedSource.ts'
import { fetchChunks } from '../source/fetchChunks.ts'
import { fetchSource } from '../source/fetchSource.ts'
import { buffersOf } from './buffersOf.ts'
import { liveSource } from './liveSource.ts'
import { openCubes, type ReadCube } from './openCubes.ts'
import { type AddedDelivery, readDelivery } from './readDelivery.ts'
import { serveDesk } from './serveDesk.ts'
import { withCopies } from './withCopies.ts'
import type { Answers, Progress, Request } from './workerMessages.ts'

/** What has been read of a package, kept so that one resource can be tried again without reading the rest. */
interface OpenPackage {
  readonly descriptor: DataPackage
  readonly issues: readonly Issue[]
  readonly resources: Map<string, ReadResource>
  readonly read: ReadBytes
  /** For packages on the web, whose files may be copies of an earlier day. */
  readonly copies: CopiedSource | undefined
  /** For packages on the web, whose large tables are read while they come. */
  readonly readChunks: ReadChunks | undefined
  /** What the reader has brought, by id. */
  readonly added: Map<string, AddedDelivery>
}

const open = new Map<string, OpenPackage>()
const cubes = openCubes()

/** Statistics and answers about them are made anew for each question; the rest is kept. */
serveDesk<Request, Progress>(answer, ({ call }, found) =>
  call === 'statistics' || call === 'pivot' ? buffersOf(found) : [],
)

function answer(request: Request, onProgress: OnProgress, signal: AbortSignal): Promise<Answers[keyof Answers]> {
  switch (request.call) {
    case 'open':
      return openFolder(request.folder, onProgress)
    case 'openDropped':
      return openDropped(request.folder, request.dropped, onProgress)
    case 'preview':
      return readDelivery(request.delivery).then(({ base }) => base)
    case 'add':
      return addDelivery(request.folder, request.delivery)
    case 'remove':
      return removeDelivery(request.folder, request.id)
    case 'retry':
      return retryResource(request.folder, request.resource)
    case 'statistics':
      return openStatistics(request.folder, request.resource)
    case 'cube':
      return openCube(request.folder, request.resource)
    case 'pivot':
      return cubes.ask(cubeKey(request.folder, request.resource), request.queries, signal)
    case 'register':
      return openRegister(request.files)
  }
}

type OnProgress = (progress: Progress) => void
type PackageSource = Pick<OpenPackage, 'read' | 'copies' | 'readChunks'>

async function openPackage(folder: string, source: PackageSource, onProgress: OnProgress) {
  const { descriptor, issues } = await readPackage(source.read)
  const resources = await readResources(descriptor, source.read, onProgress)
  const added = open.get(folder)?.added ?? new Map<string, AddedDelivery>()
  open.set(folder, { descriptor, issues, resources, ...source, added })
  return builtOf(folder)
}

/** What has been fetched is kept once the page has got its answer. */
async function openFolder(folder: string, onProgress: OnProgress) {
  const live = liveSource((path) => open.get(folder)?.descriptor.resources.find((resource) => resource.path === path))
  const copies = copiedSource(folder, live.over(fetchSource(folder)), live.overChunks(fetchChunks(folder)))
  const built = await openPackage(folder, { ...copies, copies }, onProgress)
  setTimeout(() => void copies.keep())
  return built
}

async function openDropped(folder: string, dropped: readonly DroppedFile[], onProgress: OnProgress) {
  const files = await unpackDropped(dropped)
  const read = droppedSource(files, packageRoot(files) ?? '')
  return openPackage(folder, { read, copies: undefined, readChunks: undefined }, onProgress)
}

function builtOf(folder: string) {
  const { descriptor, issues, resources, copies, added } = opened(folder)
  const base = withCopies(buildFrom(descriptor, resources, issues), copies)
  return joinKnowledgeBases(
    base,
    [...added.values()].map((one) => one.base),
  )
}

async function retryResource(folder: string, name: string) {
  const { descriptor, resources, read, copies } = opened(folder)
  resources.set(name, await readResource(resourceOf(descriptor, name), read))
  void copies?.keep()
  return builtOf(folder)
}

async function addDelivery(folder: string, delivery: Delivery) {
  cubes.forget(cubeKey(folder, delivery.id))
  opened(folder).added.set(delivery.id, await readDelivery(delivery))
  return builtOf(folder)
}

async function removeDelivery(folder: string, id: string) {
  opened(folder).added.delete(id)
  return builtOf(folder)
}

async function openStatistics(folder: string, name: string) {
  const { descriptor, read, readChunks, added } = opened(folder)
  const asked = statisticsIn(folder, name)
  if (isParquet(asked)) return { statistics: await (await openSlices(folder, asked)).rows(), issues: [] }
  const own = [...added.values()].find(({ resources }) => resources.some((resource) => resource.name === name))
  return own
    ? { statistics: own.statistics(), issues: [] }
    : readStatistics(resourceOf(descriptor, name), read, readChunks)
}

/** A table that is a copy is asked for anew each time it is opened. */
async function openCube(folder: string, name: string): Promise<ReadCube> {
  const { copies } = opened(folder)
  const [key, resource] = [cubeKey(folder, name), statisticsIn(folder, name)]
  if (copies?.standIns.has(resource.path)) cubes.forget(key)
  const slice = isParquet(resource) ? () => openSlices(folder, resource) : undefined
  const read = await cubes.open(key, resource.cube, () => openStatistics(folder, name), slice)
  void copies?.keep()
  const standIn = copies?.standIns.get(resource.path)
  return standIn ? { ...read, copy: { at: standIn.at, kind: standIn.error.kind } } : read
}

/** What reads Parquet is loaded when somebody opens such a table. */
async function openSlices(folder: string, resource: Resource) {
  const { openSlices: open } = await import('./openSlices.ts')
  return open(folder, resource, opened(folder).copies ? null : opened(folder).read)
}

function statisticsIn(folder: string, name: string) {
  const { descriptor, added } = opened(folder)
  const own = [...added.values()].find(({ resources }) => resources.some((resource) => resource.name === name))
  return resourceOf(own ?? descriptor, name)
}

function cubeKey(folder: string, resource: string): string {
  return `${folder}\n${resource}`
}

/** What reads registers is loaded when somebody puts one in. */
async function openRegister(files: readonly RegisterBytes[]) {
  const { readPortfolio } = await import('../core/portfolio/readPortfolio.ts')
  return readPortfolio(files)
}

function opened(folder: string): OpenPackage {
  const found = open.get(folder)
  if (!found) throw new Error(`package not opened: ${folder}`)
  return found
}

function resourceOf(descriptor: Pick<DataPackage, 'resources'>, name: string) {
  const resource = descriptor.resources.find((candidate) => candidate.name === name)
  if (!resource) throw new Error(`unknown resource: ${name}`)
  return resource
}
