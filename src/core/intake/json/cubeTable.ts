import { type ObservationStatus, statusCode } from '../../descriptor/ObservationStatus.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Column, Table, TextColumn } from '../Table.ts'
import { fieldOf } from '../types/fieldOf.ts'
import { missingMarks } from '../types/missingMarks.ts'
import { codedColumn } from '../types/openTexts.ts'
import type { Cube } from './readCube.ts'
import type { CubeDimension } from './readDimension.ts'

/** Statuses beside marks, as SSB, Eurostat and others write them in JSON-stat. */
const letters: ReadonlyMap<string, ObservationStatus> = new Map([
  ['p', 'preliminary'],
  ['*', 'preliminary'],
  ['e', 'estimate'],
  ['b', 'breakBefore'],
  ['c', 'suppressed'],
  ['-', 'nil'],
])

/** One row a cell, in order of position: for each dimension its code, and its label and unit where they say more, and the value. */
export function cubeTable(cube: Cube, file: string): { table: Table; issues: Issue[] } {
  const { dimensions, cells } = cube
  const issues: Issue[] = []
  let [repeat, columns] = [cells, [] as Column[]]
  for (const dimension of dimensions) {
    repeat /= Math.max(1, dimension.codes.length)
    columns = [...columns, ...dimensionColumns(dimension, repeat, cells)]
  }
  const values = new Float64Array(cells).fill(Number.NaN)
  const status = new Uint8Array(cells).fill(statusCode('missing'))
  const unknown: string[] = []
  for (let index = 0; index < cells; index += 1) {
    const value = numberIn(cube.valueAt(index))
    const mark = cube.statusAt(index)
    const said = typeof value === 'string' ? value.trim() : mark
    if (typeof value === 'number') values[index] = value
    status[index] = statusCode(cellStatus(typeof value === 'number', said))
    if (typeof value === 'string' && value.trim() !== '' && !missingMarks.has(value.trim())) {
      issues.push({
        code: 'tall-ikke-lest',
        severity: 'setAside',
        file,
        line: index + 1,
        column: 'value',
        value: quoteCell(value),
        expected: 'number',
      })
    }
    unknown.push(mark !== '' && !letters.has(mark) && !missingMarks.has(mark) ? mark : '')
  }
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isSafeInteger(value))
  const value: Column = { kind: 'number', field: fieldOf('value', isWhole ? 'integer' : 'number'), values, status }
  const extra = unknown.some((mark) => mark !== '') ? [codedColumn(fieldOf('status', 'string'), unknown)] : []
  const lines = Uint32Array.from({ length: cells }, (_, index) => index + 1)
  return { table: { resource: file, file, columns: [...columns, value, ...extra], rowCount: cells, lines }, issues }
}

/** Some write their numbers as texts, with a decimal point as numbers have in JSON. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && writtenNumber.test(value) ? Number(value) : value
}

const writtenNumber = /^\s*-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?\s*$/

/** What a mark beside a value, or in its place, says of it. */
export function cellStatus(hasValue: boolean, mark: string): ObservationStatus {
  const said = flagsIn(mark)
  if (hasValue) return said.find((status) => status !== 'suppressed') ?? 'ok'
  return said.includes('suppressed') ? 'suppressed' : (missingMarks.get(mark) ?? 'missing')
}

/** Eurostat sets its flags beside each other: «bp» is a break and preliminary. */
function flagsIn(mark: string): ObservationStatus[] {
  const flags = /^[bcdefinprsuz]{2,3}$/.test(mark) ? [...mark] : [mark]
  return flags.map((flag) => letters.get(flag)).filter((status) => status !== undefined)
}

function dimensionColumns({ id, codes, labels, units }: CubeDimension, repeat: number, cells: number): TextColumn[] {
  const positions = Int32Array.from({ length: cells }, (_, index) => Math.floor(index / repeat) % codes.length)
  const column = (name: string, categories: readonly string[]): TextColumn => ({
    kind: 'text',
    field: fieldOf(name, 'string'),
    categories,
    codes: positions,
  })
  const saysMore = labels.some((label, index) => label !== codes[index])
  const isCounted = units.some((unit) => unit !== '')
  return [
    column(id, codes),
    ...(saysMore ? [column(`${id}_label`, labels)] : []),
    ...(isCounted ? [unitColumn(`${id}_unit`, units, positions)] : []),
  ]
}

function unitColumn(name: string, units: readonly string[], positions: Int32Array): TextColumn {
  const categories = [...new Set(units)].filter((unit) => unit !== '')
  const codes = units.map((unit) => categories.indexOf(unit))
  return {
    kind: 'text',
    field: fieldOf(name, 'string'),
    categories,
    codes: positions.map((position) => codes[position] as number),
  }
}
