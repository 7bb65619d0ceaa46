import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '../../descriptor/jsonValue.ts'
import { readSchema } from '../../descriptor/readSchema.ts'
import type { Issue } from '../../issue/Issue.ts'
import { LoadError, loadFault } from '../../issue/LoadError.ts'
import { decodeText } from '../decodeText.ts'
import type { FileReading } from '../FileReading.ts'
import { type FoundRows, findRows } from '../json/findRows.ts'
import { GridFault } from '../json/jsonRows.ts'
import { parseJson } from '../json/parseJson.ts'
import { openFile } from '../openFile.ts'
import { type OpenSource, openNamed, openTable, stopped } from '../openTable.ts'
import { noChoices } from '../ReadingChoices.ts'
import { sizeIssue } from '../tableSize.ts'
import { declaredTable, openDeclared } from './openDeclared.ts'

/** Bytes of a file beside the descriptor. Throws LoadError. */
export type ReadBeside = (path: string) => Promise<Uint8Array>

/** Whether a JSON document is the descriptor of a Data Package. */
export function isPackage(document: unknown): boolean {
  return Array.isArray(objectOf(document)?.resources)
}

/** Every resource of the package that is a table, each read as it is declared. One that fails does not stop the others. */
export async function openPackage(document: unknown, read: ReadBeside): Promise<FileReading[]> {
  const resources = objectsOf(objectOf(document)?.resources).filter(isTabular)
  return Promise.all(resources.map((resource) => openResource(resource, read)))
}

function isTabular(resource: JsonObject): boolean {
  const [path = ''] = textsOf(resource.path)
  const isNamed =
    /^(?:csv|tsv|json|ndjson|geojson|xlsx)$/i.test(textOf(resource.format)) ||
    /\.(?:csv|tsv|tab|txt|json|ndjson|xlsx|csv\.zip)$/i.test(path)
  return (
    resource.schema !== undefined || /tabular/.test(textOf(resource.profile)) || resource.data !== undefined || isNamed
  )
}

async function openResource(resource: JsonObject, read: ReadBeside): Promise<FileReading> {
  const paths = textsOf(resource.path)
  const file = paths[0] ?? textOf(resource.name)
  const fault = (issue: Omit<Issue, 'file' | 'severity'>, at = file): FileReading =>
    stopped(sourceOf(file, 0), [], { refusal: { severity: 'stop', file: at, ...issue } })
  const outside = paths.find((path) => !isBeside(path))
  if (outside !== undefined) return fault({ ...loadFault('notAllowed'), value: outside.slice(0, 60) })
  try {
    const schema = await besideOf(resource.schema, read, (json) => objectsOf(json?.fields).length > 0)
    const dialect = await besideOf(resource.dialect, read, () => true)
    const known = { ...resource, ...(dialect && { dialect }) }
    const told = (reading: FileReading) => withDeclared(reading, textOf(resource.name), schema)
    if (typeof resource.data === 'string')
      return told(openBytes(new TextEncoder().encode(resource.data), known, schema, file))
    if (resource.data !== undefined) return told(openInline(resource.data, schema, sourceOf(file, 0)))
    if (paths.length === 0) return fault({ code: 'pakke-form', column: 'path' })
    return told(openBytes(joined(await Promise.all(paths.map(read))), known, schema, file))
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const { kind, status, address } = error
    return kind === 'notData'
      ? fault({ code: 'pakke-form', expected: kind }, address)
      : fault(loadFault(kind, status), address)
  }
}

function withDeclared(reading: FileReading, name: string, schema: JsonObject | null): FileReading {
  if (reading.outcome !== 'read') return reading
  return { ...reading, declared: { name, schema: readSchema(schema ?? {}) } }
}

/** As Frictionless requires of local paths: relative, and never up. */
function isBeside(path: string): boolean {
  return path !== '' && !/^[/\\~]|^[a-z][\w+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)
}

/** A part of the descriptor that may stand in a file of its own; null when it says nothing. Throws LoadError when it cannot be had. */
async function besideOf(
  part: unknown,
  read: ReadBeside,
  saysSomething: (json: JsonObject | null) => boolean,
): Promise<JsonObject | null> {
  if (typeof part !== 'string') return saysSomething(objectOf(part)) ? objectOf(part) : null
  if (!isBeside(part)) throw new LoadError('notAllowed', part)
  const parsed = parseJson(decodeText(await read(part), 'utf-8', part).text)
  const json = 'values' in parsed ? objectOf(parsed.values[0]) : null
  if (json === null) throw new LoadError('notData', part)
  return json
}

function openBytes(bytes: Uint8Array, resource: JsonObject, schema: JsonObject | null, file: string): FileReading {
  const isJson = /json/i.test(textOf(resource.format)) || /\.(?:nd)?json$/i.test(file)
  const isDelimited = !isJson && bytes[0] !== 0x50 && bytes[0] !== 0x1f
  if (schema && isDelimited) return openDeclared(bytes, resource, schema, file)
  if (!schema || !isJson) return openFile({ file, bytes }, noChoices)
  const parsed = parseJson(decodeText(bytes, 'utf-8', file).text)
  if ('fault' in parsed) return openFile({ file, bytes }, noChoices)
  return openInline(parsed.values.length > 1 ? parsed.values : parsed.values[0], schema, sourceOf(file, bytes.length))
}

function openInline(data: unknown, schema: JsonObject | null, source: OpenSource): FileReading {
  try {
    return openFound(findRows(data), schema, source)
  } catch (error) {
    if (!(error instanceof GridFault)) throw error
    return stopped(source, [], { refusal: sizeIssue(error.size, source.file) })
  }
}

function openFound([found]: readonly FoundRows[], schema: JsonObject | null, source: OpenSource): FileReading {
  if (!found)
    return stopped(source, [], { refusal: { code: 'fil-type', severity: 'stop', file: source.file, expected: 'JSON' } })
  if (!schema)
    return 'named' in found ? openNamed(found.named, source, noChoices) : openTable(found.plain, source, noChoices)
  const plain = { schema, headerRows: 1, commentChar: '', nullSequence: '' }
  if ('plain' in found) return declaredTable(found.plain, source, plain)
  const header = { cells: found.named.names, line: 0, torn: false }
  return declaredTable([header, ...found.named.rows], source, plain)
}

function sourceOf(file: string, bytes: number): OpenSource {
  return { file, bytes, encoding: 'utf-8', delimiter: '', linesBefore: 0, guesses: [], issues: [] }
}

/** A resource in several files is one table; each part ends its last line. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0)).fill(10)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.at(-1) === 10 ? part.length : part.length + 1
  }
  return all.subarray(0, at)
}
