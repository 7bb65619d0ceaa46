import type { Field } from '../../descriptor/Field.ts'
import { statusCode } from '../../descriptor/ObservationStatus.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { NumberColumn, TextColumn } from '../Table.ts'
import { missingMarks } from '../types/missingMarks.ts'
import { cellStatus } from './cubeTable.ts'
import type { Cube } from './readCube.ts'

/** The values `offset` cells after where each row begins, and why those that are not there are not. */
export function figuresOfCube(
  field: Field,
  cube: Cube,
  bases: Uint32Array,
  offset: number,
  schema: Schema,
  file: string,
  issues: Issue[],
): NumberColumn {
  const values = new Float64Array(bases.length).fill(Number.NaN)
  const status = new Uint8Array(bases.length)
  const codeOf = statusReader(schema)
  const isWhole = field.type === 'integer'
  for (let row = 0; row < bases.length; row += 1) {
    const cell = (bases[row] as number) + offset
    const value = cube.valueAt(cell)
    const isRead = typeof value === 'number' && (!isWhole || Number.isSafeInteger(value))
    if (isRead) values[row] = value
    const said = typeof value === 'string' ? value.trim() : cube.statusAt(cell)
    status[row] = isRead && said === '' ? 0 : codeOf(isRead, said)
    if (isRead || value === null || value === undefined) continue
    if (typeof value !== 'string' || !isMark(value.trim(), schema))
      issues.push(cellFault(field, file, cell + 1, String(value)))
  }
  return { kind: 'number', field, values, status }
}

function isMark(text: string, schema: Schema): boolean {
  return text === '' || missingMarks.has(text) || schema.missingMarks.some(({ mark }) => mark === text)
}

/** What a mark says, each found once: the schema's own marks go before the usual ones. */
function statusReader(schema: Schema): (hasValue: boolean, mark: string) => number {
  const known = [new Map<string, number>(), new Map<string, number>()] as const
  return (hasValue, mark) => {
    const found = known[hasValue ? 1 : 0].get(mark)
    if (found !== undefined) return found
    const own = hasValue || mark === '' ? undefined : schema.missingMarks.find((one) => one.mark === mark)
    const code = statusCode(own?.status ?? cellStatus(hasValue, mark))
    known[hasValue ? 1 : 0].set(mark, code)
    return code
  }
}

/** What each value is, for a table that has a column for it. */
export function statusesOfCube(
  field: Field,
  cube: Cube,
  bases: Uint32Array,
  offset: number,
  schema: Schema,
): TextColumn {
  const categories: string[] = []
  const codes = Int32Array.from(bases, (base) => {
    const value = cube.valueAt(base + offset)
    const said = typeof value === 'string' ? value.trim() : cube.statusAt(base + offset)
    const own = schema.missingMarks.find(({ mark }) => mark !== '' && mark === said)
    const hasValue = typeof value === 'number'
    const status = (!hasValue && own?.status) || cellStatus(hasValue, said)
    if (!categories.includes(status)) categories.push(status)
    return categories.indexOf(status)
  })
  return { kind: 'text', field, categories, codes }
}

/** A cell that is not what its field asks for; `line` is its place in the cube, from 1. */
export function cellFault(field: Field, file: string, line: number, value: string): Issue {
  const at = { file, line, column: field.name, value: quoteCell(value), expected: field.type }
  return { code: 'tall-ikke-lest', severity: 'setAside', ...at }
}
