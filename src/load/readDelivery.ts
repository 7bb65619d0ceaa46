import type { Resource } from '../core/descriptor/Resource.ts'
import { columnOf, type Table } from '../core/intake/Table.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { type Delivery, ownFileName } from '../core/mapping/Delivery.ts'
import { deliveryFiles } from '../core/mapping/deliveryFiles.ts'
import { buildStatistics, type Statistics } from '../core/model/buildStatistics.ts'
import type { KnowledgeBase, ResourceState } from '../core/model/KnowledgeBase.ts'
import { buildFrom, type ReadBytes, type ReadResource, readPackage, readResources } from '../core/pipeline.ts'

/** A delivery as the package it is, read by the same door as any other. */
export interface AddedDelivery {
  /** What it brings, and nothing else. */
  readonly base: KnowledgeBase
  /** What it brings files of. */
  readonly resources: readonly Resource[]
  /** Null for a delivery of other than statistics. */
  readonly statistics: () => Statistics | null
}

/** Printed as files and read back; its figures keep the name and the lines of the file they came from. */
export async function readDelivery(delivery: Delivery): Promise<AddedDelivery> {
  const read = sourceOf(delivery)
  const { descriptor, issues } = await readPackage(read)
  const tables = await readResources(descriptor, read, () => {})
  const inFile = new Map([...tables].map(([name, one]) => [name, asInFile(one, delivery)]))
  const base = buildFrom(descriptor, inFile, issues)
  const shown = base.resources.flatMap((state) => shownState(state, delivery))
  const resources = shown.map(({ resource }) => resource)
  return { base: { ...base, resources: shown }, resources, statistics: () => statisticsOf(delivery, resources) }
}

/** The files of the delivery, by their own paths. */
function sourceOf(delivery: Delivery): ReadBytes {
  const files = deliveryFiles(delivery)
  return async (path) => {
    const found = files.find((file) => file.path === path)
    if (!found) throw new LoadError('notFound', path)
    return new TextEncoder().encode(found.content)
  }
}

function statisticsOf({ table, file }: Delivery, resources: readonly Resource[]): Statistics | null {
  const [resource] = resources.filter(({ cube }) => cube !== null)
  if (!table || !resource?.cube) return null
  return buildStatistics({ ...table, file: ownFileName(file) }, resource, resource.cube)
}

function asInFile(one: ReadResource, { file }: Delivery): ReadResource {
  const lines = one.table && columnOf(one.table, 'source_line')
  if (!one.table || lines?.kind !== 'number') return one
  const table: Table = { ...one.table, file: ownFileName(file), lines: Uint32Array.from(lines.values) }
  return { ...one, table }
}

/** Only the figures are files of the reader's own; the rest is what we have written of them. */
function shownState(state: ResourceState, delivery: Delivery): ResourceState[] {
  const { resource } = state
  if (resource.role !== 'observations' && resource.role !== 'statistics') return []
  return [{ ...state, resource: { ...resource, name: delivery.id, path: ownFileName(delivery.file) } }]
}
