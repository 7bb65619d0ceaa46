import type { DataPackage } from '../core/descriptor/DataPackage.ts'
import type { Issue } from '../core/issue/Issue.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import {
  buildFrom,
  type ReadResource,
  readPackage,
  readResource,
  readResources,
  readStatistics,
} from '../core/pipeline.ts'
import { fetchSource } from '../source/fetchSource.ts'
import type { Answers, Progress, Reply, Request } from './workerMessages.ts'

/** What has been read of a package, kept so that one resource can be tried again without reading the rest. */
interface OpenPackage {
  readonly descriptor: DataPackage
  readonly issues: readonly Issue[]
  readonly resources: Map<string, ReadResource>
}

const open = new Map<string, OpenPackage>()

addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  const reply = (message: Reply) => postMessage(message)
  const onProgress = (progress: Progress) => reply({ id: data.id, progress })
  try {
    reply({ id: data.id, answer: await answer(data.request, onProgress) })
  } catch (error) {
    if (error instanceof LoadError)
      reply({ id: data.id, loadError: { kind: error.kind, address: error.address, status: error.status } })
    else reply({ id: data.id, bug: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
  }
})

function answer(request: Request, onProgress: (progress: Progress) => void): Promise<Answers[keyof Answers]> {
  switch (request.call) {
    case 'open':
      return openPackage(request.folder, onProgress)
    case 'retry':
      return retryResource(request.folder, request.resource)
    case 'statistics':
      return openStatistics(request.folder, request.resource)
  }
}

async function openPackage(folder: string, onProgress: (progress: Progress) => void) {
  const read = fetchSource(folder)
  const { descriptor, issues } = await readPackage(read)
  const resources = await readResources(descriptor, read, onProgress)
  open.set(folder, { descriptor, issues, resources })
  return buildFrom(descriptor, resources, issues)
}

async function retryResource(folder: string, name: string) {
  const { descriptor, issues, resources } = opened(folder)
  resources.set(name, await readResource(resourceOf(descriptor, name), fetchSource(folder)))
  return buildFrom(descriptor, resources, issues)
}

function openStatistics(folder: string, name: string) {
  return readStatistics(resourceOf(opened(folder).descriptor, name), fetchSource(folder))
}

function opened(folder: string): OpenPackage {
  const found = open.get(folder)
  if (!found) throw new Error(`package not opened: ${folder}`)
  return found
}

function resourceOf(descriptor: DataPackage, name: string) {
  const resource = descriptor.resources.find((candidate) => candidate.name === name)
  if (!resource) throw new Error(`unknown resource: ${name}`)
  return resource
}
