import { defaultDialect } from '../../descriptor/Dialect.ts'
import type { Field } from '../../descriptor/Field.ts'
import { observationStatuses, statusCode } from '../../descriptor/ObservationStatus.ts'
import type { Resource } from '../../descriptor/Resource.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import type { Issue } from '../../issue/Issue.ts'
import { readTextCell } from '../readCell.ts'
import { numberReader } from '../readNumber.ts'
import { type RemoteLayout, strideOf } from '../remote/remoteColumns.ts'
import type { Column, NumberColumn } from '../Table.ts'
import { cellFault, figuresOfCube, statusesOfCube } from './figuresOfCube.ts'
import type { Cube } from './readCube.ts'

/** The columns of a cube, one row a combination of the dimensions that make rows, and the cell each row begins in, from 1. */
interface CubeColumns {
  readonly columns: readonly Column[]
  readonly lines: Uint32Array
  readonly issues: readonly Issue[]
  /** The columns that tell every row from the others; null when a dimension has no column that does. */
  readonly key: readonly string[] | null
}

const isNothing = observationStatuses.map((status) => status === 'missing' || status === 'impossible')

/** Rows without any figure, where the schema wants one, are rows that are not: a place that did not exist that year. */
export function columnsOfCube(
  cube: Cube,
  { columns: layout, rows }: RemoteLayout,
  resource: Resource,
  schema: Schema,
): CubeColumns {
  const issues: Issue[] = []
  const bases = rows.reduce<Uint32Array>(
    (found, dimension) => spread(found, dimension.codes.length, strideOf(cube, dimension)),
    Uint32Array.of(0),
  )
  const all = layout.map(([field, column]): Column => {
    if (column.kind === 'measure')
      return figuresOfCube(field, cube, bases, column.offset, schema, resource.path, issues)
    if (column.kind === 'status') return statusesOfCube(field, cube, bases, column.offset, schema)
    const [texts, codes] =
      column.kind === 'text'
        ? [[column.text], new Int32Array(bases.length)]
        : [column.dimension.codes, positions(rows, rows.indexOf(column.dimension), bases.length)]
    const named = texts.map((text) => resource.remote?.codes.get(field.name)?.get(text) ?? text)
    return coded(field, named, codes, schema, resource.path, issues)
  })
  const measures = all.filter((_, at) => layout[at]?.[1].kind === 'measure') as NumberColumn[]
  const isWanted = measures.some(({ field }) => field.constraints.required === true)
  const kept = isWanted ? rowsWithFigures(measures, bases.length) : null
  return {
    columns: kept ? all.map((column) => rowsOf(column, kept)) : all,
    lines: (kept ? kept.map((row) => bases[row] as number) : bases).map((base) => base + 1),
    issues,
    key: keyOf(all, layout, rows),
  }
}

/** In a cube no combination stands twice. */
function keyOf(
  columns: readonly Column[],
  layout: RemoteLayout['columns'],
  rows: RemoteLayout['rows'],
): readonly string[] | null {
  const several = rows.filter(({ codes }) => codes.length > 1)
  const names = several.map((dimension) => {
    const at = layout.findIndex(([, column]) => column.kind === 'dimension' && column.dimension === dimension)
    const column = columns[at]
    const isTold = column?.kind === 'text' && column.categories.length === dimension.codes.length
    return isTold && !column.codes.includes(-1) ? column.field.name : null
  })
  return names.every((name) => name !== null) ? names : null
}

function spread(bases: Uint32Array, size: number, stride: number): Uint32Array {
  const wider = new Uint32Array(bases.length * size)
  for (let at = 0, row = 0; at < bases.length; at += 1)
    for (let code = 0; code < size; code += 1, row += 1) wider[row] = (bases[at] as number) + code * stride
  return wider
}

/** The code of one dimension in every row; the last dimension turns fastest. */
function positions(dimensions: RemoteLayout['rows'], index: number, rows: number): Int32Array {
  const codes = new Int32Array(rows)
  const size = dimensions[index]?.codes.length as number
  const repeat = dimensions.slice(index + 1).reduce((product, later) => product * later.codes.length, 1)
  for (let row = 0, code = 0; row < rows; row += repeat, code = code + 1 === size ? 0 : code + 1)
    if (repeat === 1) codes[row] = code
    else codes.fill(code, row, row + repeat)
  return codes
}

/** Texts by code, read as cells of the field's type once each. */
function coded(
  field: Field,
  texts: readonly string[],
  codes: Int32Array,
  schema: Schema,
  file: string,
  issues: Issue[],
): Column {
  const cells = texts.map((text) => text.trim().normalize('NFC'))
  const isMissing = (cell: string) => cell === '' || schema.missingMarks.some(({ mark }) => mark === cell)
  if (field.type === 'number' || field.type === 'integer') {
    const read = numberReader(defaultDialect)
    const numbers = cells.map((cell) => (isMissing(cell) ? Number.NaN : (read(cell) ?? Number.NaN)))
    const gap = statusCode('missing')
    const values = Float64Array.from(codes, (code) => numbers[code] as number)
    return {
      kind: 'number',
      field,
      values,
      status: Uint8Array.from(values, (value) => (Number.isNaN(value) ? gap : 0)),
    }
  }
  const categories: string[] = []
  const newCodes = cells.map((cell) => {
    const read = isMissing(cell) ? null : readTextCell(cell, field)
    if (read !== null && 'fault' in read) issues.push({ ...cellFault(field, file, 1, cell), code: read.fault })
    if (read === null || 'fault' in read) return -1
    if (!categories.includes(read.text)) categories.push(read.text)
    return categories.indexOf(read.text)
  })
  const isSame = newCodes.every((code, at) => code === at)
  return { kind: 'text', field, categories, codes: isSame ? codes : codes.map((code) => newCodes[code] as number) }
}

/** Null when all rows hold a figure. */
function rowsWithFigures(measures: readonly NumberColumn[], rows: number): Uint32Array | null {
  const has = new Uint8Array(rows)
  for (const { values, status } of measures)
    for (let row = 0; row < rows; row += 1)
      if (!Number.isNaN(values[row]) || !isNothing[status[row] as number]) has[row] = 1
  const kept = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row += 1) {
    kept[count] = row
    count += has[row] as number
  }
  return count === rows ? null : kept.subarray(0, count)
}

/** Only the categories that are left, in order of appearance. */
function rowsOf(column: Column, kept: Uint32Array): Column {
  if (column.kind === 'number') {
    const values = new Float64Array(kept.length)
    const status = new Uint8Array(kept.length)
    for (let at = 0; at < kept.length; at += 1) {
      values[at] = column.values[kept[at] as number] as number
      status[at] = column.status[kept[at] as number] as number
    }
    return { ...column, values, status }
  }
  const newCodes = new Int32Array(column.categories.length).fill(-1)
  const categories: string[] = []
  const codes = new Int32Array(kept.length)
  let isSame = true
  for (let at = 0; at < kept.length; at += 1) {
    const old = column.codes[kept[at] as number] as number
    codes[at] = old
    if (old < 0 || newCodes[old] !== -1) continue
    newCodes[old] = categories.push(column.categories[old] as string) - 1
    isSame &&= newCodes[old] === old
  }
  if (!isSame) for (let at = 0; at < codes.length; at += 1) codes[at] = newCodes[codes[at] as number] ?? -1
  return { ...column, categories, codes }
}
