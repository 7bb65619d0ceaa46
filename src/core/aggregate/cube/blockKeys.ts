import type { KeyPart } from './KeyPart.ts'
import { strides } from './KeyPart.ts'

export const blockRows = 8192

/**
 * Rows of one block with their keys. Keys and rows of a block stay in the fastest memory between the short loops, each of
 * which touches one column; that is what makes a pass over many columns cost little more than reading them.
 */
export interface BlockKeys {
  /** How many rows of the block are counted. */
  readonly kept: number
  /** Null when every row of the block is counted, in order. */
  readonly rows: Int32Array | null
}

type Codes = KeyPart['codes']

/** Reads the keys of blocks into `keys`. Filters come first, so that the other columns are read for kept rows only. */
export function blockKeyReader(parts: readonly KeyPart[], keys: Int32Array | Float64Array) {
  const each = strides(parts)
  const wide = keys instanceof Float64Array
  const steps = parts
    .map(({ codes, places, isFilter }, index) => ({
      codes,
      isFilter,
      table: tableOf(places, each[index] as number, wide),
    }))
    .toSorted((a, b) => Number(b.isFilter) - Number(a.isFilter))
  const filters = steps.filter(({ isFilter }) => isFilter)
  const plain = steps.filter(({ isFilter }) => !isFilter)
  const rows = new Int32Array(blockRows)
  return (from: number, to: number): BlockKeys => {
    const [first, ...others] = filters
    if (first === undefined) {
      keys.fill(0, 0, to - from)
      for (const { codes, table } of plain) addKeys(keys, codes, table, from, to - from)
      return { kept: to - from, rows: null }
    }
    let kept = keepFirst(keys, rows, first.codes, first.table, from, to)
    for (const { codes, table } of others) kept = keepMore(keys, rows, codes, table, kept)
    for (const { codes, table } of plain) addKeysAt(keys, rows, codes, table, kept)
    return { kept, rows }
  }
}

type Keys = Int32Array | Float64Array

function tableOf(places: Int32Array, stride: number, isWide: boolean): Keys {
  const scaled = Float64Array.from(places, (place) => (place < 0 ? -1 : place * stride))
  return isWide ? scaled : Int32Array.from(scaled)
}

function addKeys(keys: Keys, codes: Codes, table: Keys, from: number, count: number): void {
  for (let index = 0; index < count; index += 1)
    keys[index] = (keys[index] as number) + (table[codes[from + index] as number] as number)
}

function addKeysAt(keys: Keys, rows: Int32Array, codes: Codes, table: Keys, count: number): void {
  for (let index = 0; index < count; index += 1)
    keys[index] = (keys[index] as number) + (table[codes[rows[index] as number] as number] as number)
}

function keepFirst(keys: Keys, rows: Int32Array, codes: Codes, table: Keys, from: number, to: number): number {
  let kept = 0
  for (let row = from; row < to; row += 1) {
    const key = table[codes[row] as number] as number
    if (key >= 0) {
      rows[kept] = row
      keys[kept] = key
      kept += 1
    }
  }
  return kept
}

function keepMore(keys: Keys, rows: Int32Array, codes: Codes, table: Keys, count: number): number {
  let kept = 0
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] as number
    const key = table[codes[row] as number] as number
    if (key >= 0) {
      rows[kept] = row
      keys[kept] = (keys[index] as number) + key
      kept += 1
    }
  }
  return kept
}
