import { statusCode } from '../descriptor/ObservationStatus.ts'
import type { Cube, Measure, Resource } from '../descriptor/Resource.ts'
import { columnOf, type NumberColumn, type Table, textAt } from '../intake/Table.ts'
import { type KeyedRows, keyedRows, textCodes } from '../validate/keyedRows.ts'
import { cellStatus } from './buildDataset.ts'
import type { Coded, Dataset, Dimension, RowOrigins } from './Dataset.ts'

/** A statistics table: one dataset a measure, over the same rows and dimensions. */
export interface Statistics {
  readonly name: string
  readonly title: string
  readonly measures: readonly { readonly measure: Measure; readonly label: string; readonly dataset: Dataset }[]
}

/**
 * A key that stands in several rows is one row. Where its figures differ nobody can know which is meant: the figure is
 * missing, so that no sum over it is taken for complete.
 */
export function buildStatistics(table: Table, resource: Resource, cube: Cube): Statistics {
  const labelOf = (name: string) => resource.schema?.fields.find((field) => field.name === name)?.title ?? name
  const rows = keyedRows(table, cube.dimensions)
  const dimensions = cube.dimensions.map((id) => ({
    id,
    role: roleOf(id, cube),
    ...codedColumn(table, id, rows.first),
  }))
  const origins = originsOf(table, rows.first, cube.sourceIds[0] ?? '')
  return {
    name: resource.name,
    title: resource.title,
    measures: cube.measures.map((measure) => ({
      measure,
      label: labelOf(measure.field),
      dataset: {
        id: `${resource.name}/${measure.field}`,
        dimensions,
        origins,
        ...figuresOf(table, measure.field, rows),
      },
    })),
  }
}

function roleOf(column: string, cube: Cube): Dimension['role'] {
  if (column === cube.geo) return 'geo'
  return column === cube.time ? 'time' : 'other'
}

/** A column of texts in the narrowest codes; a missing cell is the category ''. Without such a column all are missing. */
function codedColumn(table: Table, name: string, rows: Uint32Array, otherwise = ''): Coded {
  const column = textCodes(columnOf(table, name))
  if (column === null) return { categories: [otherwise], codes: new Uint8Array(rows.length) }
  const isWhole = rows.length === table.rowCount
  const codes = isWhole ? column.codes : Int32Array.from(rows, (row) => column.codes[row] as number)
  return narrowed(column.categories, codes, otherwise)
}

function narrowed(categories: readonly string[], codes: Int32Array, otherwise: string): Coded {
  const hasGaps = codes.includes(-1)
  const known = hasGaps ? categories.indexOf(otherwise) : -1
  const all = hasGaps && known < 0 ? [...categories, otherwise] : categories
  const gap = known < 0 ? categories.length : known
  const narrow = all.length <= 0x100 ? new Uint8Array(codes.length) : wider(all.length, codes.length)
  if (!hasGaps) narrow.set(codes)
  else for (let row = 0; row < codes.length; row += 1) narrow[row] = codes[row] === -1 ? gap : (codes[row] as number)
  return { categories: all, codes: narrow }
}

function wider(categories: number, rows: number): Uint16Array | Uint32Array {
  return categories <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows)
}

function originsOf(table: Table, rows: Uint32Array, sourceId: string): RowOrigins {
  const notes = new Map<number, string>()
  if (columnOf(table, 'note')?.kind === 'text')
    rows.forEach((row, index) => {
      const note = textAt(table, row, 'note')
      if (note !== '') notes.set(index, note)
    })
  return {
    file: { categories: [table.file], codes: new Uint8Array(rows.length) },
    line: rows.length === table.rowCount ? table.lines : Uint32Array.from(rows, (row) => table.lines[row] as number),
    source: codedColumn(table, 'source_id', rows, sourceId),
    confidence: codedColumn(table, 'confidence', rows),
    notes,
  }
}

const missing = statusCode('missing')

function figuresOf(table: Table, field: string, { first, later }: KeyedRows): Pick<Dataset, 'values' | 'status'> {
  const column = columnOf(table, field)
  if (column?.kind !== 'number')
    return {
      values: new Float64Array(first.length).fill(Number.NaN),
      status: new Uint8Array(first.length).fill(missing),
    }
  const declared = columnOf(table, 'status')?.kind === 'text'
  const statusAt = (row: number) => (declared ? cellStatus(table, row, column) : (column.status[row] as number))
  if (later.length === 0 && !declared) return { values: column.values, status: column.status }
  const disputed = disputedRows(column, later)
  return {
    values: Float64Array.from(first, (row) => (disputed.has(row) ? Number.NaN : (column.values[row] as number))),
    status: Uint8Array.from(first, (row) => (disputed.has(row) ? missing : statusAt(row))),
  }
}

function disputedRows({ values, status }: NumberColumn, later: KeyedRows['later']): Set<number> {
  const differs = later.filter(
    ({ row, first }) => !Object.is(values[row], values[first]) || status[row] !== status[first],
  )
  return new Set(differs.map(({ first }) => first))
}
