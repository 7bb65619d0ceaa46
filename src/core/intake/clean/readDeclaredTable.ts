import { isJsonStat, type Resource } from '../../descriptor/Resource.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { type ReadTable, readTable } from '../readTable.ts'
import { cleanReader } from './cleanReader.ts'
import { readCleanTable } from './readCleanTable.ts'

/** A file of the package piece by piece, as it comes, and its length where that is known. Throws LoadError. */
export type ReadChunks = (
  path: string,
) => Promise<{ readonly chunks: AsyncIterable<Uint8Array>; readonly expectedBytes: number }>

/** A declared table: a clean one from its bytes, with `readChunks` while they are still coming, any other by the full intake. JSON-stat is read whole. */
export async function readDeclaredTable(
  resource: Resource,
  schema: Schema,
  read: (path: string) => Promise<Uint8Array>,
  readChunks?: ReadChunks,
): Promise<ReadTable> {
  if (isJsonStat(resource)) return readStat(await read(resource.path), resource, schema)
  const clean = readChunks ? await readWhileComing(resource, schema, readChunks) : null
  if (clean) return clean
  const bytes = await read(resource.path)
  return readCleanTable(bytes, resource, schema) ?? readTable(bytes, resource, schema)
}

/** Null as soon as the file is not clean: its bytes are not kept, so it is then asked for again. */
async function readWhileComing(resource: Resource, schema: Schema, readChunks: ReadChunks): Promise<ReadTable | null> {
  const { chunks, expectedBytes } = await readChunks(resource.path)
  const reader = cleanReader(resource, schema, expectedBytes)
  for await (const bytes of chunks) if (!reader?.feed(bytes)) return null
  return reader?.finish() ?? null
}

/** What reads JSON-stat is loaded when a table comes as that. */
export async function readStat(bytes: Uint8Array, resource: Resource, schema: Schema): Promise<ReadTable> {
  const { readCubeTable } = await import('../json/readCubeTable.ts')
  return readCubeTable(bytes, resource, schema)
}
