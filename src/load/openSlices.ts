import type { Resource } from '../core/descriptor/Resource.ts'
import type { ReadBytes } from '../core/pipeline.ts'
import { openParquet } from '../source/parquetSource.ts'
import { heldFile, openRangeFile } from '../source/rangeFile.ts'
import { type FileCube, openSlicedCube } from './slicedCube.ts'

/** How large a file is that is read in pieces, and whether the server gives them. */
export interface SlicedFile {
  readonly bytes: number
  readonly isInPieces: boolean
}

export interface Slices extends FileCube {
  readonly file: SlicedFile
}

/** A table in Parquet: in pieces from the web, or with `read` from a package that is at hand. Throws LoadError. */
export async function openSlices(folder: string, resource: Resource, read: ReadBytes | null): Promise<Slices> {
  const { path, cube } = resource
  if (!cube) throw new Error(`no statistics: ${resource.name}`)
  const file = read ? heldFile(Uint8Array.from(await read(path)).buffer) : await openRangeFile(folder, path)
  const sliced = await openSlicedCube(await openParquet(file, path), resource, cube)
  return { ...sliced, file: { bytes: file.byteLength, isInPieces: file.isInPieces } }
}
