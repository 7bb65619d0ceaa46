import { objectOf, textOf, textsOf } from '../core/descriptor/jsonValue.ts'
import type { Remote, RemoteTable } from '../core/descriptor/Remote.ts'
import type { Schema } from '../core/descriptor/Schema.ts'
import { decodeText } from '../core/intake/decodeText.ts'
import { CubeFault } from '../core/intake/json/CubeFault.ts'
import { findCubes } from '../core/intake/json/findCubes.ts'
import { parseJson } from '../core/intake/json/parseJson.ts'
import { type Cube, readCube } from '../core/intake/json/readCube.ts'
import { joinPxParts } from '../core/intake/pxweb/joinPxParts.ts'
import { type PxQuery, printPxDataQuery, printPxMetadataQuery } from '../core/intake/pxweb/printPxQuery.ts'
import { readPxMetadata } from '../core/intake/pxweb/readPxMetadata.ts'
import { resolvePxSelection } from '../core/intake/pxweb/resolvePxSelection.ts'
import { splitPxSelection } from '../core/intake/pxweb/splitPxSelection.ts'
import { printRemoteCsv, type RemoteCsv } from '../core/intake/remote/printRemoteCsv.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { readAddress, shortAddress } from './addressSource.ts'
import type { AskHost } from './hostQueue.ts'

/** What was fetched for a resource, as the file it becomes. */
export interface RemoteFile {
  readonly bytes: Uint8Array
  /** How the answer became the file; null where the file is the answer as it is. */
  readonly made: RemoteCsv | null
  /** When the source last changed the table, as it writes it; empty where it does not say. */
  readonly updated: string
  /** How many questions it took. */
  readonly questions: number
}

/** What is asked with, and how much may be asked for at once. */
export interface RemoteAsking {
  readonly askHost: AskHost
  readonly signal: AbortSignal
  /** PxWebApi answers no more cells than this; 800 000 at SSB, in both versions. */
  readonly mostCells?: number
}

const usualMostCells = 800_000

/** Fetches what a resource declares and lays it out as its file. Throws LoadError, or CubeFault for what does not agree. */
export async function readRemote(remote: Remote, schema: Schema, asking: RemoteAsking): Promise<RemoteFile> {
  return 'address' in remote.from
    ? readRemoteFile(remote, remote.from.address, schema, asking)
    : readRemoteTable(remote, remote.from, schema, asking)
}

async function readRemoteTable(
  remote: Remote,
  from: RemoteTable,
  schema: Schema,
  asking: RemoteAsking,
): Promise<RemoteFile> {
  const table = readPxMetadata(await askJson(printPxMetadataQuery(from), asking), from.version)
  const selection = resolvePxSelection(table, from.selection, from.version === 2)
  const parts = splitPxSelection(selection, asking.mostCells ?? usualMostCells)
  const answers = await Promise.all(parts.map((part) => askCube(printPxDataQuery(from, part), asking)))
  const cube = joinPxParts(
    selection,
    answers.map((answer) => answer.cube),
  )
  const metric = table.variables.find(({ role }) => role === 'metric')?.code ?? answers[0]?.metric ?? null
  const updated = table.updated || (answers[0]?.updated ?? '')
  return { ...asFile(printRemoteCsv(cube, metric, remote, schema)), updated, questions: 1 + parts.length }
}

/** A CSV file stays as it is; JSON-stat is laid out in the columns of the schema. */
async function readRemoteFile(
  remote: Remote,
  address: string,
  schema: Schema,
  asking: RemoteAsking,
): Promise<RemoteFile> {
  const bytes = await askBytes({ address, body: null }, asking)
  if (!/^\s*\{/.test(decodeText(bytes.subarray(0, 200), 'utf-8', '').text))
    return { bytes, made: null, updated: '', questions: 1 }
  const { cube, metric, updated } = cubeIn(jsonIn(bytes, address))
  return { ...asFile(printRemoteCsv(cube, metric, remote, schema)), updated, questions: 1 }
}

function asFile(made: RemoteCsv): Pick<RemoteFile, 'bytes' | 'made'> {
  return { bytes: new TextEncoder().encode(made.text), made }
}

interface CubeAnswer {
  readonly cube: Cube
  readonly metric: string | null
  readonly updated: string
}

async function askCube(query: PxQuery, asking: RemoteAsking): Promise<CubeAnswer> {
  return cubeIn(await askJson(query, asking))
}

function cubeIn(document: unknown): CubeAnswer {
  const [, dataset] = findCubes(document)?.[0] ?? []
  if (!dataset) throw new CubeFault('dimension', '', 'JSON-stat')
  const role = objectOf(dataset.role) ?? objectOf(objectOf(dataset.dimension)?.role)
  const metric = textsOf(role?.metric)[0] ?? null
  return { cube: readCube(dataset), metric, updated: textOf(dataset.updated) }
}

async function askJson(query: PxQuery, asking: RemoteAsking): Promise<unknown> {
  return jsonIn(await askBytes(query, asking), query.address)
}

function jsonIn(bytes: Uint8Array, address: string): unknown {
  const { text } = decodeText(bytes, 'utf-8', '')
  const parsed = parseJson(text)
  if ('values' in parsed) return parsed.values[0]
  throw new LoadError(/^\s*</.test(text) ? 'webPage' : 'notData', shortAddress(address))
}

function askBytes({ address, body }: PxQuery, { askHost, signal }: RemoteAsking): Promise<Uint8Array> {
  const asking = { ...(body !== null && { body }), signal, mayLeaveHost: false }
  const ask = async () => (await readAddress(address, undefined, asking)).bytes
  return askHost(new URL(address).origin, ask, signal)
}
