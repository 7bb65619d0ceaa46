import type { Field } from '../../descriptor/Field.ts'
import type { Remote } from '../../descriptor/Remote.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { CubeFault } from '../json/CubeFault.ts'
import type { Cube } from '../json/readCube.ts'
import type { CubeDimension } from '../json/readDimension.ts'

/** What fills a column of the file: a place in the cube by its offset, the same text in every row, or nothing. */
export type RemoteColumn =
  | { readonly kind: 'dimension'; readonly dimension: CubeDimension }
  | { readonly kind: 'measure'; readonly offset: number }
  | { readonly kind: 'status'; readonly offset: number }
  | { readonly kind: 'text'; readonly text: string }

/** How a cube is laid out as rows. */
export interface RemoteLayout {
  readonly columns: readonly (readonly [Field, RemoteColumn])[]
  /** The dimensions that make rows. */
  readonly rows: readonly CubeDimension[]
}

/**
 * The columns of the schema from the dimensions of an answer. What is measured becomes a column for each measure, unless the
 * dimension itself has a field. Throws CubeFault for a dimension or a required field that has nowhere to go.
 */
export function remoteColumns(
  cube: Cube,
  metric: string | null,
  remote: Pick<Remote, 'columns' | 'constants'>,
  schema: Schema,
): RemoteLayout {
  const named = (name: string) => remote.columns.get(name) ?? name
  const fieldNames = schema.fields.map(({ name }) => name)
  const hasField = ({ id }: CubeDimension) => fieldNames.includes(named(id))
  const pivoted = cube.dimensions.find((dimension) => dimension.id === metric && !hasField(dimension))
  const rows = cube.dimensions.filter((dimension) => dimension !== pivoted)
  const homeless = rows.find((dimension) => dimension.codes.length > 1 && !hasField(dimension))
  if (homeless) throw new CubeFault(`columns.${homeless.id}`, homeless.id, fieldNames.join(', '))
  const measures = measuresOf(cube, pivoted, named, fieldNames)
  const columnOf = (field: Field): RemoteColumn => {
    const constant = remote.constants.get(field.name)
    if (constant !== undefined) return { kind: 'text', text: constant }
    const dimension = rows.find(({ id }) => named(id) === field.name)
    if (dimension) return { kind: 'dimension', dimension }
    const measure = measures.find(({ name }) => name === field.name)
    if (measure) return { kind: 'measure', offset: measure.offset }
    const [only] = measures
    if (field.name === 'status' && only && measures.length === 1) return { kind: 'status', offset: only.offset }
    if (!field.constraints.required) return { kind: 'text', text: '' }
    throw new CubeFault(
      'columns',
      field.name,
      [...rows.map(({ id }) => id), ...measures.map(({ name }) => name)].join(', '),
    )
  }
  if (measures.length === 0) throw new CubeFault('columns', metric ?? 'value', fieldNames.join(', '))
  return { columns: schema.fields.map((field) => [field, columnOf(field)] as const), rows }
}

function measuresOf(
  cube: Cube,
  pivoted: CubeDimension | undefined,
  named: (name: string) => string,
  fields: readonly string[],
): { readonly name: string; readonly offset: number }[] {
  const value = { name: named('value'), offset: 0 }
  if (!pivoted) return fields.includes(value.name) ? [value] : []
  const stride = strideOf(cube, pivoted)
  const found = pivoted.codes.map((code, index) => ({ name: named(code), offset: index * stride }))
  const known = found.filter(({ name }) => fields.includes(name))
  if (known.length === 0 && found.length === 1 && fields.includes(value.name)) return [value]
  return known
}

/** How many cells lie between one code of the dimension and the next. */
export function strideOf({ dimensions }: Cube, dimension: CubeDimension): number {
  return dimensions.slice(dimensions.indexOf(dimension) + 1).reduce((product, { codes }) => product * codes.length, 1)
}
