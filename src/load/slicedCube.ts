import type { CubeQuery } from '../core/aggregate/cube/CubeQuery.ts'
import { type CubeShape, shapeOf } from '../core/aggregate/cube/CubeShape.ts'
import type { CubeSource } from '../core/aggregate/cube/CubeSource.ts'
import { cubeOfStatistics } from '../core/aggregate/cube/cubeOfStatistics.ts'
import { keptCategories } from '../core/aggregate/cube/keptCategories.ts'
import { mostRowsAsked } from '../core/aggregate/cube/mostRowsAsked.ts'
import { type OpenCube, openCube } from '../core/aggregate/cube/openCube.ts'
import type { Field } from '../core/descriptor/Field.ts'
import type { Cube, Resource } from '../core/descriptor/Resource.ts'
import { keptRowGroups, type WantedValues } from '../core/intake/parquet/keptRowGroups.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { buildStatistics, type Statistics } from '../core/model/buildStatistics.ts'
import type { ParquetFile } from '../source/parquetSource.ts'

/** A table too large to be fetched, of which each question fetches what it needs. */
export interface SlicedCube {
  readonly shape: CubeShape
  /** The cube of the rows a question may concern. Its categories are those of the shape, in the same order. */
  readonly cubeFor: (query: CubeQuery) => Promise<OpenCube>
}

/** A table as a file that can be read in pieces. */
export interface FileCube extends SlicedCube {
  /** Every row of the table, if they are not too many. */
  readonly rows: () => Promise<Statistics>
}

/**
 * The categories of a dimension are those its schema lists; where it lists none, that column is read. Throws LoadError:
 * `notData` where the file is not what is declared, and for a question that concerns too many rows `tooLarge`.
 */
export async function openSlicedCube(
  file: ParquetFile,
  resource: Resource,
  declared: Cube,
  most = mostRowsAsked,
): Promise<FileCube> {
  const { path } = resource
  const fieldOf = (name: string) => declaredField(file, resource, name)
  const dimensions = declared.dimensions.map(fieldOf)
  const known = new Map<string, readonly string[]>()
  for (const field of dimensions) known.set(field.name, await categoriesOf(file, field))
  const statusField = file.fields.filter(({ name }) => name === 'status')
  const read = async (groups: readonly number[], measures: readonly string[]) => {
    const fields = [...dimensions, ...statusField, ...measures.map(fieldOf)]
    const table = await file.read({ groups, fields, known })
    const cube = { ...declared, measures: declared.measures.filter(isOneOf(measures)) }
    return buildStatistics(table, resource, cube)
  }
  const readSource = async (groups: readonly number[], measures: readonly string[]) =>
    sourceOf(await read(groups, measures), resource, declared, known)
  const everyMeasure = declared.measures.map(({ field }) => field)
  const all = await readSource([], everyMeasure)
  const everyGroup = [...file.groups.keys()]
  const latest = new Map<string, Promise<OpenCube>>()
  const cubeFor = async (query: CubeQuery) => {
    const groups = keptRowGroups(file.groups, wantedBy(query, all))
    const rows = groups.reduce((sum, group) => sum + (file.groups[group]?.rows ?? 0), 0)
    if (rows > most) throw new LoadError('tooLarge', path)
    const key = JSON.stringify([groups, measuresOf(query)])
    const found = latest.get(key) ?? readSource(groups, measuresOf(query)).then(openCube)
    keepLatest(latest, key, found)
    return found
  }
  const rows = async () => {
    if (file.rowCount > most) throw new LoadError('tooLarge', path)
    return read(everyGroup, everyMeasure)
  }
  return { shape: { ...shapeOf(all), rowCount: file.rowCount }, cubeFor, rows }
}

/** The field as it is declared, if the file has its column. */
function declaredField({ fields }: ParquetFile, { schema, path }: Resource, name: string): Field {
  const field = schema?.fields.find((candidate) => candidate.name === name)
  if (!field || !fields.some((column) => column.name === name)) throw new LoadError('notData', path)
  return field
}

async function categoriesOf(file: ParquetFile, field: Field): Promise<readonly string[]> {
  if (field.constraints.enum) return field.constraints.enum
  const text = { ...field, type: 'string' } as const
  const { columns } = await file.read({ groups: file.groups.map((_, group) => group), fields: [text] })
  const [column] = columns
  if (column?.kind !== 'text') return []
  return column.codes.includes(-1) ? [...column.categories, ''] : column.categories
}

/** A category that nobody has declared has no place in the shape, and its rows in no answer. */
function sourceOf(
  statistics: Statistics,
  resource: Resource,
  declared: Cube,
  known: ReadonlyMap<string, readonly string[]>,
): CubeSource {
  const source = cubeOfStatistics(statistics, declared)
  const isWhole = source?.dimensions.every(({ id, categories }) => categories.length === known.get(id)?.length)
  if (!source || !isWhole) throw new LoadError('notData', resource.path)
  return source
}

function isOneOf(names: readonly string[]): (measure: { readonly field: string }) => boolean {
  return ({ field }) => names.includes(field)
}

/** The dimensions of which the question leaves something out. */
function wantedBy({ filters }: CubeQuery, { dimensions }: CubeSource): WantedValues[] {
  return dimensions.flatMap((dimension) => {
    const kept = keptCategories(dimension, filters)
    if (!kept.includes(0)) return []
    return [{ column: dimension.id, values: dimension.categories.filter((_, index) => kept[index] === 1) }]
  })
}

function measuresOf({ measure, reduce }: CubeQuery): string[] {
  const other = reduce.kind === 'weightedMean' ? reduce.weight : reduce.kind === 'ratio' ? reduce.denominator : measure
  return [...new Set([measure, other])]
}

const mostKept = 4

/** One that fails is fetched anew the next time. */
function keepLatest(latest: Map<string, Promise<OpenCube>>, key: string, found: Promise<OpenCube>): void {
  latest.delete(key)
  latest.set(key, found)
  found.catch(() => latest.delete(key))
  for (const old of [...latest.keys()].slice(0, -mostKept)) latest.delete(old)
}
