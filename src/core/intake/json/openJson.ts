import { objectOf, objectsOf } from '../../descriptor/jsonValue.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { FileReading, Guess } from '../FileReading.ts'
import { type OpenSource, openNamed, openTable, readAs, stopped } from '../openTable.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { sizeIssue } from '../tableSize.ts'
import { CubeFault } from './CubeFault.ts'
import { cubeTable } from './cubeTable.ts'
import { findCubes } from './findCubes.ts'
import { type FoundRows, findRows } from './findRows.ts'
import { GridFault, rowsOfObjects } from './jsonRows.ts'
import { type JsonFault, parseJson } from './parseJson.ts'
import { readCube } from './readCube.ts'

/** A JSON document: JSON-stat, GeoJSON, PxWeb's own, or rows, columns or lists in any of the usual shapes. */
export function openJson(text: string, source: OpenSource, choices: ReadingChoices): FileReading {
  const parsed = parseJson(text)
  if ('fault' in parsed) return stopped(source, [], { refusal: faultIssue(parsed.fault, source.file) })
  const [first] = parsed.values
  const isLines = parsed.values.length > 1
  if (isDescriptor(first)) {
    const expected = 'mappe med datapackage.json'
    return stopped(source, [], { refusal: { code: 'fil-type', severity: 'stop', file: source.file, expected } })
  }
  const cubes = isLines ? null : findCubes(first)
  if (cubes) return openCubes(cubes, source, choices)
  return openTables(isLines ? parsed.values : first, source, choices)
}

function openTables(document: unknown, source: OpenSource, choices: ReadingChoices): FileReading {
  try {
    return objectOf(document)?.type === 'FeatureCollection'
      ? openFeatures(document, source, choices)
      : openRows(document, source, choices)
  } catch (error) {
    if (!(error instanceof GridFault)) throw error
    return stopped(source, [], { refusal: sizeIssue(error.size, source.file) })
  }
}

/** A package descriptor says where tables are; it holds none itself. */
function isDescriptor(document: unknown): boolean {
  const resources = objectsOf(objectOf(document)?.resources)
  return resources.length > 0 && resources.every(({ path, data }) => path !== undefined || data !== undefined)
}

function faultIssue({ kind, line, value }: JsonFault, file: string): Issue {
  const at = { severity: 'stop', file, line, value: quoteCell(value) } as const
  if (kind === 'doubleKey') return { ...at, code: 'nokkel-dobbel' }
  if (kind === 'cutOff') return { ...at, code: 'fil-avkuttet' }
  return { ...at, code: 'fil-type', expected: 'JSON' }
}

function openCubes(
  cubes: readonly (readonly [string, object])[],
  source: OpenSource,
  choices: ReadingChoices,
): FileReading {
  const { file } = source
  if (cubes.length === 0)
    return stopped(source, [], { refusal: { code: 'kube-form', severity: 'stop', file, expected: 'dataset' } })
  if (cubes.length > 1 && choices.sheet === undefined) {
    const listed = cubes.map(([name], index) => ({ value: String(index + 1), shows: name }))
    return stopped(source, [], { question: { key: 'sheet', choices: listed } })
  }
  const [, dataset] = cubes[Math.min(cubes.length, Math.max(1, Number(choices.sheet ?? 1) || 1)) - 1] as readonly [
    string,
    object,
  ]
  try {
    const { table, issues } = cubeTable(readCube(dataset as Readonly<Record<string, unknown>>), file)
    const guess: Guess = { aspect: 'format', value: 'JSON-stat', basis: 'firstCharacters' }
    return readAs(table, { ...source, guesses: [...source.guesses, guess], issues: [...source.issues, ...issues] })
  } catch (error) {
    if (!(error instanceof CubeFault)) throw error
    const { path, value, expected } = error
    const refusal: Issue = {
      code: 'kube-form',
      severity: 'stop',
      file,
      column: path,
      expected,
      ...(value !== '' && { value: quoteCell(value) }),
    }
    return stopped(source, [], { refusal })
  }
}

/** The properties of the features; their shapes on the map are left out. */
function openFeatures(document: unknown, source: OpenSource, choices: ReadingChoices): FileReading {
  const features = objectsOf(objectOf(document)?.features)
  const hasId = features.some(({ id }) => id !== undefined)
  const rows = features.map(({ id, properties }) => ({ ...(hasId && { id }), ...objectOf(properties) }))
  if (rows.every((row) => Object.keys(row).length === 0))
    return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file: source.file } })
  const guess: Guess = { aspect: 'path', value: 'features.properties', basis: 'firstCharacters' }
  return openNamed(rowsOfObjects(rows), { ...source, guesses: [...source.guesses, guess] }, choices)
}

function openRows(document: unknown, source: OpenSource, choices: ReadingChoices): FileReading {
  const found = findRows(document)
  const chosen = choices.path === undefined ? found : found.filter(({ path }) => path === choices.path)
  const [only] = chosen
  if (isEmpty(document))
    return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file: source.file } })
  if (!only)
    return stopped(source, [], {
      refusal: { code: 'fil-type', severity: 'stop', file: source.file, expected: 'JSON med rader' },
    })
  if (chosen.length > 1) {
    const listed = chosen.map((rows) => ({ value: rows.path, shows: namesOf(rows).join(' ¦ ').slice(0, 160) }))
    return stopped(source, [], { question: { key: 'path', choices: listed } })
  }
  const guess: Guess = { aspect: 'path', value: only.path, basis: choices.path === undefined ? 'onlyOne' : 'chosen' }
  const count = 'named' in only ? only.named.rows.length : only.plain.length
  const issues = [...source.issues, ...notePage(document, count, source.file)]
  const told = { ...source, issues, guesses: [...source.guesses, ...(only.path === '' ? [] : [guess])] }
  return 'named' in only ? openNamed(only.named, told, choices) : openTable(only.plain, told, choices)
}

/** What services call the number of rows there are in all, where they give a page at a time. */
const totals =
  /^(?:@odata\.count|total|total_?count|total_?elements|total_?(?:results|items|records|hits)|num_?found)$/i

/** One page of several is told, since nothing else in it says that there are more. */
function notePage(document: unknown, rows: number, file: string): Issue[] {
  const root = objectOf(document)
  const inner = root === null ? [] : Object.values(root).map(objectOf)
  const levels = [root, ...inner].filter((level) => level !== null)
  const members = levels.flatMap((level) => Object.entries(level))
  const told = members.find(([key, value]) => totals.test(key) && typeof value === 'number')
  const all = Number(told?.[1])
  if (!Number.isInteger(all) || all <= rows) return []
  return [{ code: 'fil-avkuttet', severity: 'note', file, value: String(rows), expected: String(all) }]
}

function isEmpty(document: unknown): boolean {
  return typeof document === 'object' && document !== null && Object.keys(document).length === 0
}

function namesOf(rows: FoundRows): readonly string[] {
  return 'named' in rows ? rows.named.names : (rows.plain[0]?.cells ?? [])
}
