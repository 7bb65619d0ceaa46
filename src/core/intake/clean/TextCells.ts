import type { Field } from '../../descriptor/Field.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { decodeText } from '../decodeText.ts'
import { withoutFormulaGuard } from '../formulaGuard.ts'
import { readTextCell } from '../readCell.ts'
import type { TextColumn } from '../Table.ts'
import { fitted, longer } from './longer.ts'

const newline = 0x0a

/** A column of texts while it is read: every distinct run of bytes once, and for each row which of them it is. */
export interface TextCells {
  readonly kind: 'text'
  readonly field: Field
  codes: Int32Array
  /** The distinct runs one after another, each ended by a line end; run r begins at `starts[r]`. */
  pool: Uint8Array
  view: DataView
  starts: Int32Array
  lengths: Int32Array
  count: number
  hashes: Int32Array
  /** Open addresses: run + 1, or 0. */
  table: Int32Array
  /** For each run the one that came after it last time: tables repeat themselves. */
  next: Int32Array
  last: number
}

export function textCells(field: Field): TextCells {
  const pool = new Uint8Array(1024)
  return {
    kind: 'text',
    field,
    codes: new Int32Array(1024),
    pool,
    view: new DataView(pool.buffer),
    starts: new Int32Array(65),
    lengths: new Int32Array(64),
    count: 0,
    hashes: new Int32Array(64),
    table: new Int32Array(256),
    next: new Int32Array(64),
    last: 0,
  }
}

/** The code of the run of bytes from `from` to `to`; an empty one is missing. */
export function codeOfRun(cells: TextCells, bytes: Uint8Array, from: number, to: number, hash: number): number {
  const mask = cells.table.length - 1
  let address = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const code = (cells.table[address] as number) - 1
    if (code < 0) return addRun(cells, bytes, from, to, hash, address)
    if (cells.hashes[code] === hash && isRun(cells, code, bytes, from, to)) return code
    address = (address + 1) & mask
  }
}

function isRun({ pool, starts }: TextCells, code: number, bytes: Uint8Array, from: number, to: number): boolean {
  let at = starts[code] as number
  if ((starts[code + 1] as number) - at - 1 !== to - from) return false
  for (let index = from; index < to; index += 1, at += 1) if (pool[at] !== bytes[index]) return false
  return true
}

function addRun(cells: TextCells, bytes: Uint8Array, from: number, to: number, hash: number, address: number): number {
  const code = cells.count
  const start = cells.starts[code] as number
  const end = start + to - from + 1
  while (end > cells.pool.length) {
    cells.pool = longer(cells.pool)
    cells.view = new DataView(cells.pool.buffer)
  }
  cells.pool.set(bytes.subarray(from, to), start)
  cells.pool[end - 1] = newline
  if (code + 2 > cells.starts.length) cells.starts = longer(cells.starts)
  if (code === cells.hashes.length) {
    cells.hashes = longer(cells.hashes)
    cells.next = longer(cells.next)
    cells.lengths = longer(cells.lengths)
  }
  cells.starts[code + 1] = end
  cells.lengths[code] = to - from
  cells.hashes[code] = hash
  cells.next[code] = code
  cells.table[address] = code + 1
  cells.count += 1
  if (cells.count * 2 > cells.table.length) rehash(cells)
  return code
}

function rehash(cells: TextCells): void {
  const table = new Int32Array(cells.table.length * 4)
  const mask = table.length - 1
  for (let code = 0; code < cells.count; code += 1) {
    const hash = cells.hashes[code] as number
    let address = (hash ^ (hash >>> 15)) & mask
    while (table[address] !== 0) address = (address + 1) & mask
    table[address] = code + 1
  }
  cells.table = table
}

/** The column as the full intake would give it; null when a text is not plain and sound UTF-8 of its type. */
export function finishTexts(cells: TextCells, rows: number, { missingMarks }: Schema): TextColumn | null {
  const { text, issues } = decodeText(cells.pool.subarray(0, cells.starts[cells.count]), 'utf-8', '')
  const runs = text.split('\n').slice(0, -1)
  if (issues.length > 0 || runs.length !== cells.count) return null
  const isMissing = new Set(missingMarks.map(({ mark }) => mark))
  const codeOf = new Map<string, number>()
  const newCodes = new Int32Array(cells.count)
  for (const [run, raw] of runs.entries()) {
    const cell = withoutFormulaGuard(raw.trim().normalize('NFC'))
    if (cell === '' || raw.includes('\u0000')) return null
    if (isMissing.has(cell)) newCodes[run] = -1
    else {
      const read = readTextCell(cell, cells.field)
      if ('fault' in read) return null
      if (!codeOf.has(read.text)) codeOf.set(read.text, codeOf.size)
      newCodes[run] = codeOf.get(read.text) as number
    }
  }
  const codes = fitted(cells.codes, rows)
  if (newCodes.some((code, run) => code !== run))
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row] as number
      if (code >= 0) codes[row] = newCodes[code] as number
    }
  return { kind: 'text', field: cells.field, categories: [...codeOf.keys()], codes }
}
