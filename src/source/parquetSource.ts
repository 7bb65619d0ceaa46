import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import type { Field } from '../core/descriptor/Field.ts'
import { type ColumnFiller, columnFiller } from '../core/intake/parquet/ColumnFiller.ts'
import type { Bound, RowGroupFacts } from '../core/intake/parquet/keptRowGroups.ts'
import type { Table } from '../core/intake/Table.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import type { RangeFile } from './rangeFile.ts'

/** A Parquet file whose end has been read, which says where everything is. */
export interface ParquetFile {
  readonly rowCount: number
  readonly groups: readonly RowGroupFacts[]
  /** The columns of one value a row; those that hold lists and structures are left out. */
  readonly fields: readonly Field[]
  /** The rows of some groups, in some columns. `known` holds the categories of a column, where they are known. */
  readonly read: (asked: ParquetAsked) => Promise<Table>
}

export interface ParquetAsked {
  readonly groups: readonly number[]
  readonly fields: readonly Field[]
  readonly known?: ReadonlyMap<string, readonly string[]>
}

/** Bytes of the end that are asked for first; a longer end is asked for in two steps. */
const usualEnd = 65_536

/** Opens a Parquet file by its end. Throws LoadError `notData` where it cannot be read. */
export async function openParquet(file: RangeFile, path: string): Promise<ParquetFile> {
  const metadata = await sound(path, () => parquetMetadataAsync(file, { initialFetchSize: usualEnd }))
  const starts = startsOf(metadata)
  const rowsIn = (group: number) => Number(metadata.row_groups[group]?.num_rows ?? 0)
  const read = async ({ groups, fields, known }: ParquetAsked): Promise<Table> => {
    const rowCount = groups.reduce((sum, group) => sum + rowsIn(group), 0)
    const fillers = new Map(fields.map((field) => [field.name, columnFiller(field, rowCount, known?.get(field.name))]))
    const lines = new Uint32Array(rowCount)
    let at = 0
    for (const { from, to } of runsOf(groups)) {
      const [start, end] = [starts[from] as number, (starts[to] as number) + rowsIn(to)]
      await sound(path, () => fillRun({ file, metadata, fillers, start, end, at }))
      for (let row = start; row < end; row += 1) lines[at + row - start] = row + 1
      at += end - start
    }
    return { resource: path, file: path, columns: [...fillers.values()].map(({ column }) => column), rowCount, lines }
  }
  return { rowCount: Number(metadata.num_rows), groups: factsOf(metadata), fields: fieldsOf(metadata), read }
}

interface Run {
  readonly file: RangeFile
  readonly metadata: FileMetaData
  readonly fillers: ReadonlyMap<string, ColumnFiller>
  /** Rows of the file, the last one not in it. */
  readonly start: number
  readonly end: number
  /** Where the rows go in the table. */
  readonly at: number
}

async function fillRun({ file, metadata, fillers, start, end, at }: Run): Promise<void> {
  await parquetRead({
    file,
    metadata,
    columns: [...fillers.keys()],
    rowStart: start,
    rowEnd: end,
    onChunk: ({ columnName, columnData, rowStart, rowEnd }) => {
      const [from, to] = [Math.max(start, rowStart), Math.min(end, rowEnd)]
      fillers.get(columnName)?.fill(columnData, from - rowStart, to - rowStart, at + from - start)
    },
  })
}

/** Groups that follow each other are asked for at once. */
function runsOf(groups: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const group of groups) {
    const last = runs.at(-1)
    if (last && last.to === group - 1) last.to = group
    else runs.push({ from: group, to: group })
  }
  return runs
}

function startsOf({ row_groups }: FileMetaData): number[] {
  let next = 0
  return row_groups.map(({ num_rows }) => {
    next += Number(num_rows)
    return next - Number(num_rows)
  })
}

function factsOf({ row_groups }: FileMetaData): RowGroupFacts[] {
  return row_groups.map(({ num_rows, columns }) => ({
    rows: Number(num_rows),
    bounds: new Map(
      columns.flatMap(({ meta_data: meta }) => {
        const { min_value, min, max_value, max } = meta?.statistics ?? {}
        const [least, most] = [boundOf(min_value ?? min), boundOf(max_value ?? max)]
        const name = meta?.path_in_schema.length === 1 ? meta.path_in_schema[0] : undefined
        return name !== undefined && least !== null && most !== null ? [[name, { least, most }] as const] : []
      }),
    ),
  }))
}

/** Null where the bound cannot be compared: cut in the middle of a letter, or of a kind we do not order. */
function boundOf(value: unknown): Bound | null {
  if (typeof value === 'string') return value.includes('\ufffd') ? null : value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : null
  return typeof value === 'number' && !Number.isNaN(value) ? value : null
}

function fieldsOf(metadata: FileMetaData): Field[] {
  return parquetSchema(metadata).children.flatMap(({ element, children }) => {
    if (children.length > 0 || element.repetition_type === 'REPEATED') return []
    const { name, type } = element
    const isText = type === 'BYTE_ARRAY' || type === 'BOOLEAN' || /DATE|TIME/.test(element.converted_type ?? '')
    const isWhole = type === 'INT32' || type === 'INT64'
    const number = isWhole && element.converted_type !== 'DECIMAL' ? 'integer' : 'number'
    const delimiter = '|'
    return [{ name, type: isText ? 'string' : number, title: name, description: '', constraints: {}, delimiter }]
  })
}

/** What a reader of a broken file throws says nothing to those who asked for it. */
async function sound<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('notData', path)
  }
}
