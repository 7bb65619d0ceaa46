import { isGapStatus, type ObservationStatus } from '../../descriptor/ObservationStatus.ts'
import type { Remote } from '../../descriptor/Remote.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { csvCell } from '../csvCell.ts'
import { CubeFault } from '../json/CubeFault.ts'
import { cellStatus } from '../json/cubeTable.ts'
import type { Cube } from '../json/readCube.ts'
import { type RemoteColumn, remoteColumns, strideOf } from './remoteColumns.ts'

/** An answer as the file it becomes, and what the file cannot say. */
export interface RemoteCsv {
  readonly text: string
  readonly rowCount: number
  /** Rows without any figure, where the schema wants one: a gap there is a row that is not. */
  readonly leftOut: number
  /** How many figures are more than plain, by status, where the schema has no column for it. */
  readonly unsaid: ReadonlyMap<ObservationStatus, number>
}

/**
 * A cube as canonical CSV in the columns of the schema, a missing figure by the schema's own mark for its reason. Throws
 * CubeFault where the schema has no mark for it: a reason is never lost.
 */
export function printRemoteCsv(cube: Cube, metric: string | null, remote: Remote, schema: Schema): RemoteCsv {
  const { columns, rows } = remoteColumns(cube, metric, remote, schema)
  const strides = rows.map((dimension) => strideOf(cube, dimension))
  const hasStatus = columns.some(([, { kind }]) => kind === 'status')
  const unsaid = new Map<ObservationStatus, number>()
  const lines = [columns.map(([{ name }]) => csvCell(name)).join(',')]
  let leftOut = 0
  const cellAt = (at: number) => figureAt(cube, at)
  const textOf = (name: string, column: RemoteColumn, base: number, codes: readonly number[]): string => {
    if (column.kind === 'text') return column.text
    if (column.kind === 'dimension') {
      const code = column.dimension.codes[codes[rows.indexOf(column.dimension)] as number] as string
      return remote.codes.get(name)?.get(code) ?? code
    }
    const { value, status } = cellAt(base + column.offset)
    if (column.kind === 'status') return status
    if (value === null) return hasStatus ? '' : markOf(schema, status, name)
    if (status !== 'ok' && !hasStatus) unsaid.set(status, (unsaid.get(status) ?? 0) + 1)
    return String(value)
  }
  const isEmpty = (base: number) =>
    columns.some(([{ constraints }, { kind }]) => kind === 'measure' && constraints.required) &&
    columns.every(([, column]) => column.kind !== 'measure' || isNothing(cellAt(base + column.offset)))
  for (const codes of combinations(rows.map(({ codes: all }) => all.length))) {
    const base = codes.reduce((at, code, index) => at + code * (strides[index] as number), 0)
    if (isEmpty(base)) leftOut += 1
    else lines.push(columns.map(([{ name }, column]) => csvCell(textOf(name, column, base, codes))).join(','))
  }
  return { text: `${lines.join('\n')}\n`, rowCount: lines.length - 1, leftOut, unsaid }
}

interface Figure {
  readonly value: number | null
  readonly status: ObservationStatus
}

function figureAt(cube: Cube, at: number): Figure {
  const value = cube.valueAt(at)
  const said = typeof value === 'string' ? value.trim() : cube.statusAt(at)
  const number = typeof value === 'number' ? value : null
  return { value: number, status: cellStatus(number !== null, said) }
}

/** A place that did not exist that year has no figure; a figure that is hidden is another matter. */
function isNothing({ value, status }: Figure): boolean {
  return value === null && (status === 'missing' || status === 'impossible')
}

function markOf({ missingMarks }: Schema, status: ObservationStatus, field: string): string {
  const found = missingMarks.find((mark) => mark.status === status)
  if (!found || !isGapStatus(status)) throw new CubeFault(`columns.${field}`, status, 'missingValues')
  return found.mark
}

/** Every combination of positions, the last fastest. */
function* combinations(sizes: readonly number[]): Generator<readonly number[]> {
  const at = sizes.map(() => 0)
  if (sizes.some((size) => size === 0)) return
  for (;;) {
    yield at
    let digit = sizes.length - 1
    for (; digit >= 0; digit -= 1) {
      at[digit] = (at[digit] as number) + 1
      if ((at[digit] as number) < (sizes[digit] as number)) break
      at[digit] = 0
    }
    if (digit < 0) return
  }
}
