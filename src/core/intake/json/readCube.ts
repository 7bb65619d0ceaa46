import { objectOf } from '../../descriptor/jsonValue.ts'
import { CubeFault, checkPositions, expectAt } from './CubeFault.ts'
import { cubeStatuses, withNil } from './cubeStatuses.ts'
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
  const stray = Object.keys(dimension).find((id) => !known.has(id) && !isEliminated(dimension[id]))
  if (stray !== undefined) throw new CubeFault(`dimension.${stray}`, stray, ids.join(', '))
  const dimensions = ids.map((id, index) => {
    const path = `dimension.${id}`
    if (!Object.hasOwn(dimension, id)) throw new CubeFault(path, '', 'object')
    return readDimension(expectAt(objectOf(dimension[id]), path, 'object'), id, sizes[index] as number)
  })
  const statusAt = cubeStatuses(dataset, cells)
  return {
    label: typeof dataset.label === 'string' ? dataset.label : '',
    dimensions,
    cells,
    valueAt: withNil(valuesOf(dataset.value, cells), statusAt, dataset),
    statusAt,
  }
}

/** PxWeb describes what a table measures also where that is one thing and makes no dimension of it. */
function isEliminated(dimension: unknown): boolean {
  const index = objectOf(objectOf(dimension)?.category)?.index
  return Object.keys(objectOf(index) ?? (Array.isArray(index) ? index : [])).length === 1
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

function shown(value: unknown): string {
  return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 60)
}
