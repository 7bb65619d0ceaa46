import { objectOf } from '../../descriptor/jsonValue.ts'
import type { RawRow } from '../RawRow.ts'
import { type NamedRows, rowOf, rowsOfColumns, rowsOfLists, rowsOfObjects } from './jsonRows.ts'

/** Rows found somewhere in a JSON document: with names of their own, or with a header to be found. */
export type FoundRows = { readonly path: string } & (
  | { readonly named: NamedRows }
  | { readonly plain: readonly RawRow[] }
)

const deepest = 3

/** Every place in the document that holds rows, by path; the document itself first. */
export function findRows(document: unknown): FoundRows[] {
  const whole = rowsIn(document)
  return whole ? [{ path: '', ...whole }] : searchBelow(document, '', 1)
}

function searchBelow(value: unknown, path: string, depth: number): FoundRows[] {
  const object = objectOf(value)
  if (object === null || depth > deepest) return []
  return Object.entries(object).flatMap(([key, inner]): FoundRows[] => {
    const at = path === '' ? key : `${path}.${key}`
    const [first] = Array.isArray(inner) ? inner : []
    const rows = Array.isArray(first) || objectOf(first) !== null ? rowsIn(inner) : null
    return rows ? [{ path: at, ...rows }] : searchBelow(inner, at, depth + 1)
  })
}

type Rows = { readonly named: NamedRows } | { readonly plain: readonly RawRow[] }

function rowsIn(value: unknown): Rows | null {
  if (Array.isArray(value)) return rowsInList(value)
  const object = objectOf(value)
  return object === null ? null : (pxRows(object) ?? splitRows(object) ?? columnRows(object) ?? keyedRows(object))
}

function rowsInList(list: readonly unknown[]): Rows | null {
  if (list.length === 0) return null
  const objects = list.filter((item) => objectOf(item) !== null) as object[]
  if (objects.length === list.length) return { named: rowsOfObjects(objects) }
  if (list.every(Array.isArray)) return { plain: rowsOfLists(list as unknown[][]) }
  const isScalar = list.every((item) => item === null || typeof item !== 'object')
  return isScalar
    ? { named: { names: ['kolonne_1'], rows: list.map((item, index) => rowOf([item], index + 1)) } }
    : null
}

/** `{ columns: ["a"], data: [[1]] }`, as pandas writes it. */
function splitRows({ columns, data }: Readonly<Record<string, unknown>>): Rows | null {
  if (!Array.isArray(columns) || !Array.isArray(data) || !data.every(Array.isArray)) return null
  if (!columns.every((name) => typeof name === 'string' || typeof name === 'number')) return null
  const names = columns.map(String)
  const fits = new Set(names).size === names.length && data.every((row: unknown[]) => row.length === names.length)
  return fits ? { named: { names, rows: rowsOfLists(data as unknown[][]) } } : null
}

/** The JSON of PxWeb: `{ columns: [{ code, text, type }], data: [{ key: [], values: [] }] }`. Its figures are texts with marks. */
function pxRows({ columns, data }: Readonly<Record<string, unknown>>): Rows | null {
  if (
    !Array.isArray(columns) ||
    !Array.isArray(data) ||
    !columns.every((column) => objectOf(column)?.code !== undefined)
  )
    return null
  const names = columns.map((column) => String(objectOf(column)?.code))
  const rows = data.map((row, index): RawRow | null => {
    const { key, values } = objectOf(row) ?? {}
    if (!Array.isArray(key) || !Array.isArray(values) || key.length + values.length !== names.length) return null
    return {
      cells: [...key, ...values].map(String),
      line: index + 1,
      torn: false,
      kinds: 's'.repeat(key.length) + '?'.repeat(values.length),
    }
  })
  return rows.every((row) => row !== null) ? { named: { names, rows } } : null
}

/** `{ a: [1, 2], b: [3, 4] }`: lists of plain values, as long as each other. */
function columnRows(object: Readonly<Record<string, unknown>>): Rows | null {
  const columns = Object.entries(object)
  const lists = columns.filter(
    ([, list]) => Array.isArray(list) && list.every((item) => item === null || typeof item !== 'object'),
  )
  const [first] = lists
  if (!first || columns.length < 2 || lists.length < columns.length) return null
  const length = (first[1] as unknown[]).length
  const isEven = length > 0 && lists.every(([, list]) => (list as unknown[]).length === length)
  return isEven ? { named: rowsOfColumns(lists as [string, unknown[]][]) } : null
}

/** `{ a: { "0": 1, "1": 2 } }` is columns by row number; `{ oslo: { n: 1 }, asker: { n: 2 } }` is rows by name. */
function keyedRows(object: Readonly<Record<string, unknown>>): Rows | null {
  const entries = Object.entries(object)
  const inner = entries.map(([, value]) => objectOf(value))
  const keys = Object.keys(inner[0] ?? {})
  if (entries.length < 2 || keys.length === 0 || !inner.every((row) => row !== null && hasKeys(row, keys))) return null
  if (inner.some((row) => Object.values(row ?? {}).some((cell) => cell !== null && typeof cell === 'object')))
    return null
  if (keys.every((key, index) => key === String(index))) {
    return { named: rowsOfColumns(entries.map(([name], index) => [name, keys.map((key) => inner[index]?.[key])])) }
  }
  return { named: rowsOfObjects(entries.map(([key], index) => ({ nøkkel: key, ...inner[index] }))) }
}

function hasKeys(row: object, keys: readonly string[]): boolean {
  return Object.keys(row).length === keys.length && keys.every((key) => Object.hasOwn(row, key))
}
