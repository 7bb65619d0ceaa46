import type { Resource } from '../core/descriptor/Resource.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { openParquet } from '../source/parquetSource.ts'
import { heldFile, openRangeFile } from '../source/rangeFile.ts'
import { openSlicedCube, type SlicedCube } from './slicedCube.ts'

/** A table in Parquet: in pieces from the web, or with `read` from a package that is at hand. Throws LoadError. */
export async function openSlices(folder: string, resource: Resource, read: ReadBytes | null): Promise<SlicedCube> {
  const { path, cube } = resource
  if (!cube) throw new Error(`no statistics: ${resource.name}`)
  const file = read ? heldFile(Uint8Array.from(await read(path)).buffer) : await openRangeFile(folder, path)
  return openSlicedCube(await openParquet(file, path), resource, cube)
}
