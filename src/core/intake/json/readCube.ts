import { objectOf } from '../../descriptor/jsonValue.ts'
import { CubeFault, expectAt } from './CubeFault.ts'
import { type CubeDimension, readDimension } from './readDimension.ts'

/** A JSON-stat dataset that has been found sound: as many values as its sizes make, each in its place. */
export interface Cube {
  readonly label: string
  readonly dimensions: readonly CubeDimension[]
  readonly cells: number
  /** By position, the last dimension fastest. */
  readonly valueAt: (index: number) => unknown
  readonly statusAt: (index: number) => string
}

const mostCells = 5_000_000

/** JSON-stat 2.0, and 1.x where `id` and `size` stand inside `dimension`. Throws CubeFault with the path of what does not agree. */
export function readCube(dataset: Readonly<Record<string, unknown>>): Cube {
  const dimension = expectAt(objectOf(dataset.dimension), 'dimension', 'object')
  const isFirst = dataset.id === undefined && dimension.id !== undefined
  const [at, home] = isFirst ? ['dimension.', dimension] : ['', dataset]
  const ids = textsAt(home.id, `${at}id`)
  const sizes = sizesAt(home.size, `${at}size`, ids.length)
  const cells = sizes.reduce((product, size) => product * size, 1)
  if (cells > mostCells) throw new CubeFault(`${at}size`, String(cells), `<= ${mostCells}`)
  checkRoles(objectOf(home.role), `${at}role`, ids)
  const known = new Set([...ids, 'id', 'size', 'role'])
  const stray = Object.keys(dimension).find((id) => !known.has(id))
  if (stray !== undefined) throw new CubeFault(`dimension.${stray}`, stray, ids.join(', '))
  const dimensions = ids.map((id, index) => {
    const path = `dimension.${id}`
    if (!Object.hasOwn(dimension, id)) throw new CubeFault(path, '', 'object')
    return readDimension(expectAt(objectOf(dimension[id]), path, 'object'), id, sizes[index] as number)
  })
  return {
    label: typeof dataset.label === 'string' ? dataset.label : '',
    dimensions,
    cells,
    valueAt: valuesOf(dataset.value, cells),
    statusAt: described(statusOf(dataset.status, cells), objectOf(dataset.extension)?.missingValueDescriptions),
  }
}

function textsAt(value: unknown, path: string): string[] {
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
  if (!isList) throw new CubeFault(path, shown(value), 'list')
  if (new Set(value).size !== value.length) throw new CubeFault(path, shown(value), 'unique')
  return value
}

function sizesAt(value: unknown, path: string, count: number): number[] {
  const isList = Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0)
  if (!isList) throw new CubeFault(path, shown(value), 'whole numbers')
  if (value.length !== count) throw new CubeFault(path, String(value.length), String(count))
  return value
}

function checkRoles(role: Readonly<Record<string, unknown>> | null, path: string, ids: readonly string[]): void {
  for (const [name, members] of Object.entries(role ?? {})) {
    if (!Array.isArray(members)) throw new CubeFault(`${path}.${name}`, shown(members), 'list')
    const unknown = members.find((member) => !ids.includes(member as string))
    if (unknown !== undefined) throw new CubeFault(`${path}.${name}`, shown(unknown), ids.join(', '))
  }
}

/** A list of just as many values as there are cells, or an object with some of them by position. */
function valuesOf(value: unknown, cells: number): (index: number) => unknown {
  if (Array.isArray(value)) {
    if (value.length !== cells) throw new CubeFault('value', String(value.length), String(cells))
    for (let at = 0; at < cells; at += 1) checkValue(at, value[at])
    return (index) => value[index]
  }
  const sparse = expectAt(objectOf(value), 'value', 'list')
  checkPositions(sparse, 'value', cells)
  for (const [key, one] of Object.entries(sparse)) checkValue(key, one)
  return (index) => sparse[index]
}

function checkValue(key: number | string, value: unknown): void {
  const isPlain = value === null || typeof value === 'number' || typeof value === 'string'
  if (!isPlain) throw new CubeFault(`value.${key}`, shown(value), 'number')
}

function statusOf(status: unknown, cells: number): (index: number) => string {
  if (status === undefined || status === null) return () => ''
  if (typeof status === 'string') return () => status
  if (Array.isArray(status)) {
    // A list of one holds for all (JSON-stat: "status" of a single element).
    if (status.length !== cells && status.length !== 1)
      throw new CubeFault('status', String(status.length), String(cells))
    return (index) => textOr(status.length === 1 ? status[0] : status[index])
  }
  const sparse = expectAt(objectOf(status), 'status', 'object')
  checkPositions(sparse, 'status', cells)
  return (index) => textOr(sparse[index])
}

/** What PxWeb's descriptions of missing values say, in English, Finnish and Swedish, as the marks we know. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/secrecy|secret|confidential|salassa|tietosuoj|sekretess/i, ':'],
  [/not applicable|epälooginen|ei sovelleta|inte tillämplig|logiskt omöjlig/i, '.'],
]

/** Statistics Finland numbers its reasons and tells beside the figures what the numbers mean; any other of them is a gap. */
function described(statusAt: Cube['statusAt'], descriptions: unknown): Cube['statusAt'] {
  const marks = Object.entries(objectOf(descriptions) ?? {}).map(([code, words]): [string, string] => [
    code,
    meanings.find(([meaning]) => meaning.test(textOr(words)))?.[1] ?? '..',
  ])
  if (marks.length === 0) return statusAt
  const known = new Map(marks)
  return (index) => {
    const status = statusAt(index)
    return known.get(status) ?? status
  }
}

function checkPositions(sparse: Readonly<Record<string, unknown>>, path: string, cells: number): void {
  const isPosition = (key: string) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < cells
  const wrong = Object.keys(sparse).find((key) => !isPosition(key))
  if (wrong !== undefined) throw new CubeFault(`${path}.${wrong}`, wrong, `0–${cells - 1}`)
}

function textOr(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function shown(value: unknown): string {
  return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 60)
}
