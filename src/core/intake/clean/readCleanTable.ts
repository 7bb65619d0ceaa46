import type { Resource } from '../../descriptor/Resource.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import type { ReadTable } from '../readTable.ts'
import { cleanReader } from './cleanReader.ts'

/** A whole file as declared; null when it is not clean and the full intake must read it. */
export function readCleanTable(bytes: Uint8Array, resource: Resource, schema: Schema): ReadTable | null {
  const reader = cleanReader(resource, schema, bytes.length)
  return reader?.feed(bytes) ? reader.finish() : null
}
