import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JsonObject, objectOf, objectsOf, textOf } from '../core/descriptor/jsonValue.ts'
import type { Resource } from '../core/descriptor/Resource.ts'

/** What was last fetched for a resource, as its descriptor keeps it. */
export interface FetchRecord {
  /** ISO day and time. */
  readonly at: string
  readonly sha256: string
  readonly rows: number
  /** When the source last changed the table, as it writes it; empty where it does not say. */
  readonly updated: string
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The sha256 of what was last fetched; null when the resource has never been refreshed. */
export async function lastFetched(folder: string, { name }: Resource): Promise<string | null> {
  const entry = entryOf(await descriptorIn(folder), name)
  const { sha256 } = objectOf(objectOf(objectOf(entry?.kg)?.remote)?.fetched) ?? {}
  return textOf(sha256) || null
}

/** Puts the file in place whole, and then its record in the descriptor. */
export async function writeRefreshed(
  folder: string,
  resource: Resource,
  bytes: Uint8Array,
  fetched: FetchRecord,
): Promise<void> {
  await writeWhole(join(folder, resource.path), bytes)
  const descriptor = await descriptorIn(folder)
  const entry = entryOf(descriptor, resource.name)
  const kg = objectOf(entry?.kg)
  const written = {
    ...descriptor,
    resources: objectsOf(descriptor.resources).map((other) =>
      other === entry ? { ...other, kg: { ...kg, remote: { ...objectOf(kg?.remote), fetched } } } : other,
    ),
  }
  await writeWhole(join(folder, 'datapackage.json'), `${JSON.stringify(written, null, 2)}\n`)
}

/** A reader of the folder meets the old file or the new one, never half of it. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.ny`
  await writeFile(beside, content)
  await rename(beside, path)
}

async function descriptorIn(folder: string): Promise<JsonObject> {
  return objectOf(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))) ?? {}
}

function entryOf({ resources }: JsonObject, name: string): JsonObject | undefined {
  return objectsOf(resources).find((entry) => entry.name === name)
}
