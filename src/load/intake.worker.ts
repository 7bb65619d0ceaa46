import { printCsv } from '../core/intake/printCsv.ts'
import { noChoices, type ReadingChoices } from '../core/intake/ReadingChoices.ts'
import type { Table } from '../core/intake/Table.ts'
import { tableRows } from '../core/intake/tableRows.ts'
import { gatherIssues, type Issue } from '../core/issue/Issue.ts'
import { columnFacts } from '../core/mapping/columnFacts.ts'
import { placeFinder } from '../core/mapping/findPlaces.ts'
import { columnsAs } from '../core/mapping/Mapping.ts'
import { mapStatistics } from '../core/mapping/mapStatistics.ts'
import { mapTable } from '../core/mapping/mapTable.ts'
import { proposeMapping } from '../core/mapping/proposeMapping.ts'
import { type DroppedFile, type FileAtHand, unpackDropped } from '../source/droppedSource.ts'
import { fetchSource } from '../source/fetchSource.ts'
import { buffersOf } from './buffersOf.ts'
import type {
  IntakeAnswers,
  IntakeProgress,
  IntakeRequest,
  MappedFile,
  OpenedAll,
  OpenedFile,
  PlaceFrame,
  TablePreview,
} from './intakeMessages.ts'
import { descriptorIn, knowledgeBaseTitle, type ReadAtHand, readAtHand, readDescribed } from './openAtHand.ts'
import { serveDesk } from './serveDesk.ts'

type OnProgress = (progress: IntakeProgress) => void

/** Files opened so far. Their rows stay here: the page is sent what it shows of them. */
const kept = new Map<number, Kept>()

interface Kept {
  readonly at: FileAtHand | null
  readonly path: string
  readonly table: Table | null
  readonly issues: readonly Issue[]
}

serveDesk<IntakeRequest, IntakeProgress>(answer, ({ call }, found) => (call === 'statistics' ? buffersOf(found) : []))

function answer(request: IntakeRequest, onProgress: OnProgress): Promise<IntakeAnswers[keyof IntakeAnswers]> {
  switch (request.call) {
    case 'files':
      return openDropped(request.dropped, onProgress)
    case 'address':
      return openAddress(request.address, onProgress)
    case 'reread':
      return reread(request.id, request.choices)
    case 'propose':
      return Promise.resolve(proposeMapping(tableOf(request.id), finderOf(request.frame)))
    case 'map':
      return map(request)
    case 'statistics':
      return Promise.resolve(columnsOf(request, request.measure).table)
    case 'csv':
      return Promise.resolve(printCsv(tableOf(request.id)))
    case 'issues':
      return Promise.resolve(keptAs(request.id).issues)
  }
}

async function openDropped(dropped: readonly DroppedFile[], onProgress: OnProgress): Promise<OpenedAll> {
  const files = await unpackDropped(dropped)
  const descriptor = await descriptorIn(files)
  const packageTitle = descriptor && knowledgeBaseTitle(descriptor.json)
  if (packageTitle) return { files: [], packageTitle }
  const read = descriptor ? await readDescribed(files, descriptor) : await readOneByOne(files, onProgress)
  return { files: await Promise.all(read.map((one) => keep(one, noChoices))), packageTitle: null }
}

async function readOneByOne(files: readonly FileAtHand[], onProgress: OnProgress): Promise<ReadAtHand[]> {
  const read: ReadAtHand[] = []
  for (const [done, file] of files.entries()) {
    onProgress({ path: file.path, done, total: files.length, bytes: { read: file.size, size: file.size } })
    read.push(await readAtHand(file, noChoices))
  }
  return read
}

/** How much comes before it is told anew. */
const bytesBetween = 250_000

async function openAddress(address: string, onProgress: OnProgress): Promise<OpenedAll> {
  const path = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '') || 'data'
  let told = 0
  const onBytes = (read: number, size: number) => {
    if (read - told < bytesBetween && read < size) return
    told = read
    onProgress({ path, done: 0, total: 1, bytes: { read, size } })
  }
  onProgress({ path, done: 0, total: 1 })
  const bytes = await fetchSource(address, onBytes)(address)
  return openDropped([{ path, file: new Blob([bytes as BlobPart]) }], onProgress)
}

async function reread(id: number, choices: ReadingChoices): Promise<OpenedFile> {
  const { at } = keptAs(id)
  if (!at) throw new Error(`file is described, and not read in another way: ${id}`)
  return keep(await readAtHand(at, choices), choices, id)
}

/** More than this cannot be drawn in a way anybody can read, and would hold up the page on their way to it. */
const mostFigures = 30_000

async function map(request: Extract<IntakeRequest, { call: 'map' }>): Promise<MappedFile> {
  const { id, frame, mapping } = request
  const table = tableOf(id)
  const isLarge = table.rowCount * columnsAs(mapping, 'value').length > mostFigures
  const large = isLarge ? columnsOf(request, null) : null
  if (large && large.table.rowCount > mostFigures) {
    const { facts, decimals } = large
    const [rowCount, issues] = [large.table.rowCount, gatherIssues(facts.issues)]
    return { ...facts, rows: [], rowCount, isTooMany: true, issues, decimals }
  }
  const mapped = mapTable(table, mapping, finderOf(frame))
  const [rowCount, issues] = [mapped.rows.length, gatherIssues(mapped.issues)]
  return { ...mapped, rowCount, isTooMany: false, issues, decimals: 0 }
}

function columnsOf({ id, frame, mapping }: Extract<IntakeRequest, { mapping: object }>, measure: string | null) {
  return mapStatistics(tableOf(id), mapping, finderOf(frame), { measure, places: frame.places })
}

function finderOf({ places, countryId }: PlaceFrame) {
  return placeFinder(places, countryId)
}

function keptAs(id: number) {
  const found = kept.get(id)
  if (!found) throw new Error(`file not open: ${id}`)
  return found
}

function tableOf(id: number): Table {
  const { table, path } = keptAs(id)
  if (!table) throw new Error(`no table was read from ${path}`)
  return table
}

async function keep({ path, at, bytes, reading }: ReadAtHand, choices: ReadingChoices, was?: number) {
  const id = was ?? kept.size + 1
  const table = reading.outcome === 'read' ? reading.table : null
  kept.set(id, { at, path, table, issues: reading.issues })
  const { table: _, ...shown } = { table: null, ...reading }
  const opened: OpenedFile = {
    id,
    path,
    sha256: bytes ? await hashOf(bytes) : '',
    readAt: new Date().toISOString(),
    choices,
    isDeclared: at === null,
    reading: { ...(shown as OpenedFile['reading']), issues: gatherIssues(reading.issues) },
    preview: table && previewOf(table),
    asideReasons: reasonsOf(reading),
  }
  return opened
}

const previewRows = 8

function previewOf(table: Table): TablePreview {
  return {
    facts: columnFacts(table).map((facts) => ({ ...facts, distinct: facts.distinct.slice(0, 5) })),
    types: table.columns.map(({ field }) => field.type),
    ...tableRows({ ...table, rowCount: Math.min(previewRows, table.rowCount) }),
    rowCount: table.rowCount,
  }
}

function reasonsOf({ aside = [], issues }: ReadAtHand['reading']): (Issue | null)[] {
  const byLine = new Map(issues.filter(({ severity }) => severity !== 'note').map((issue) => [issue.line, issue]))
  return aside.map(({ line }) => byLine.get(line) ?? null)
}

/** Browsers hash only on secure pages. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
