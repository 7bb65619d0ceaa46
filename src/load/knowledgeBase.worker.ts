import type { DataPackage } from '../core/descriptor/DataPackage.ts'
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
import { type DroppedFile, droppedSource, packageRoot, unpackDropped } from '../source/droppedSource.ts'
import { fetchChunks } from '../source/fetchChunks.ts'
import { fetchSource } from '../source/fetchSource.ts'
import { buffersOf } from './buffersOf.ts'
import { openCubes } from './openCubes.ts'
import { type AddedDelivery, readDelivery } from './readDelivery.ts'
import { serveDesk } from './serveDesk.ts'
import type { Answers, Progress, Request } from './workerMessages.ts'

/** What has been read of a package, kept so that one resource can be tried again without reading the rest. */
interface OpenPackage {
  readonly descriptor: DataPackage
  readonly issues: readonly Issue[]
  readonly resources: Map<string, ReadResource>
  readonly read: ReadBytes
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

function answer(request: Request, onProgress: (progress: Progress) => void): Promise<Answers[keyof Answers]> {
  switch (request.call) {
    case 'open':
      return openPackage(request.folder, fetchSource(request.folder), onProgress, fetchChunks(request.folder))
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
      return cubes.ask(cubeKey(request.folder, request.resource), request.queries)
    case 'register':
      return openRegister(request.files)
  }
}

async function openPackage(
  folder: string,
  read: ReadBytes,
  onProgress: (progress: Progress) => void,
  readChunks?: ReadChunks,
) {
  const { descriptor, issues } = await readPackage(read)
  const resources = await readResources(descriptor, read, onProgress)
  const added = open.get(folder)?.added ?? new Map<string, AddedDelivery>()
  open.set(folder, { descriptor, issues, resources, read, readChunks, added })
  return builtOf(folder)
}

async function openDropped(folder: string, dropped: readonly DroppedFile[], onProgress: (progress: Progress) => void) {
  const files = await unpackDropped(dropped)
  return openPackage(folder, droppedSource(files, packageRoot(files) ?? ''), onProgress)
}

function builtOf(folder: string) {
  const { descriptor, issues, resources, added } = opened(folder)
  return joinKnowledgeBases(
    buildFrom(descriptor, resources, issues),
    [...added.values()].map(({ base }) => base),
  )
}

async function retryResource(folder: string, name: string) {
  const { descriptor, resources, read } = opened(folder)
  resources.set(name, await readResource(resourceOf(descriptor, name), read))
  return builtOf(folder)
}

async function addDelivery(folder: string, delivery: Delivery) {
  opened(folder).added.set(delivery.id, await readDelivery(delivery))
  return builtOf(folder)
}

async function removeDelivery(folder: string, id: string) {
  opened(folder).added.delete(id)
  return builtOf(folder)
}

function openStatistics(folder: string, name: string) {
  const { descriptor, read, readChunks, added } = opened(folder)
  const own = [...added.values()].find(({ resources }) => resources.some((resource) => resource.name === name))
  return own
    ? readStatistics(resourceOf(own, name), own.read)
    : readStatistics(resourceOf(descriptor, name), read, readChunks)
}

function openCube(folder: string, name: string) {
  const { cube } = statisticsIn(folder, name)
  return cubes.open(cubeKey(folder, name), cube, () => openStatistics(folder, name))
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
