import { type Cells, growRows, type LineState } from './LineState.ts'
import type { NumberCells } from './NumberCells.ts'
import { codeOfRun, type TextCells } from './TextCells.ts'

const [newline, carriage, minus, zero, nine] = [0x0a, 0x0d, 0x2d, 0x30, 0x39]

/** Powers of ten a double holds exactly; a number of so many digits divided by one of them is rounded once, rightly. */
const powers = Float64Array.from({ length: 23 }, (_, digits) => 10 ** digits)
const mostDigits = 15

/**
 * Reads whole lines, each closed by a line end, straight into columns. False at the first thing that is not plain: a quote that
 * is not simply around a cell, a row of another width, a lone carriage return, a cell that cannot be read.
 */
export function cutLines(state: LineState, bytes: Uint8Array, start: number, end: number): boolean {
  const { columns, delimiter } = state
  const last = columns.length - 1
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  while (at < end) {
    const blank = blankEnd(bytes, at)
    if (blank > 0) {
      state.blank += 1
      state.line += 1
      at = blank
      continue
    }
    // A blank line between rows is worth a word.
    if (state.rows > 0 && state.blank !== state.blankBefore) return false
    state.blankBefore = state.blank
    if (state.rows === state.room) growRows(state, Math.ceil(state.room * 2))
    const lineStart = at
    for (let index = 0; index <= last; index += 1) {
      const cells = columns[index] as Cells
      const close = index === last ? newline : delimiter
      at =
        cells.kind === 'text'
          ? readText(state, cells, bytes, view, at, close)
          : readNumber(state, cells, bytes, at, close)
      if (at < 0) return false
    }
    // A row of nothing but delimiters is a blank one.
    if (at - lineStart <= last + 2 && isEmptyRow(bytes, lineStart, delimiter)) return false
    state.lines[state.rows] = state.line
    state.rows += 1
    state.line += 1
  }
  return true
}

/** Where the next line begins when this one holds nothing; 0 when it holds something. */
function blankEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === newline) return at + 1
  return bytes[at] === carriage && bytes[at + 1] === newline ? at + 2 : 0
}

function isEmptyRow(bytes: Uint8Array, start: number, delimiter: number): boolean {
  let at = start
  while (bytes[at] === delimiter) at += 1
  return bytes[at] === newline || bytes[at] === carriage
}

/** Reads a cell of text and tells where the next cell begins; −1 when it is not plain. */
function readText(
  state: LineState,
  cells: TextCells,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  close: number,
): number {
  if (bytes[start] === close) {
    cells.codes[state.rows] = -1
    return start + 1
  }
  const guess = cells.next[cells.last] as number
  const length = cells.lengths[guess] as number
  if (bytes[start + length] === close && isSame(view, start, cells.view, cells.starts[guess] as number, length)) {
    cells.codes[state.rows] = guess
    cells.last = guess
    return start + length + 1
  }
  return readNewText(state, cells, bytes, start, close)
}

/** Four bytes at a time, the last four perhaps twice. */
function isSame(a: DataView, startA: number, b: DataView, startB: number, length: number): boolean {
  if (length < 4) {
    for (let at = 0; at < length; at += 1) if (a.getUint8(startA + at) !== b.getUint8(startB + at)) return false
    return true
  }
  const last = length - 4
  for (let at = 0; at < last; at += 4) if (a.getInt32(startA + at) !== b.getInt32(startB + at)) return false
  return a.getInt32(startA + last) === b.getInt32(startB + last)
}

function readNewText(state: LineState, cells: TextCells, bytes: Uint8Array, start: number, close: number): number {
  const { delimiter, quote } = state
  const isQuoted = bytes[start] === quote
  const from = isQuoted ? start + 1 : start
  let [at, hash, hasDelimiter] = [from, 0, false]
  for (;;) {
    const byte = bytes[at] as number
    if (byte === delimiter) {
      if (!isQuoted) break
      hasDelimiter = true
    } else if (byte === quote || byte === newline || byte === carriage) break
    hash = (Math.imul(hash, 31) + byte) | 0
    at += 1
  }
  const to = at
  if (isQuoted) {
    if (bytes[at] !== quote) return -1
    at += 1
  }
  if (bytes[at] === carriage && close === newline) at += 1
  if (bytes[at] !== close) return -1
  if (to === from) cells.codes[state.rows] = -1
  else {
    const code = codeOfRun(cells, bytes, from, to, hash)
    cells.codes[state.rows] = code
    // A guess is held against the bytes as they stand, where only quotes tell a delimiter inside from one between.
    if (!hasDelimiter) {
      cells.next[cells.last] = code
      cells.last = code
    }
  }
  return at + 1
}

/** Reads a cell of digits, perhaps with a sign and a decimal mark; anything else in it is read as text first. */
function readNumber(state: LineState, cells: NumberCells, bytes: Uint8Array, start: number, close: number): number {
  const { rows, decimal } = state
  const isNegative = bytes[start] === minus
  let at = isNegative ? start + 1 : start
  let [value, digits] = [0, 0]
  let byte = bytes[at] as number
  const wholeStart = at
  while (byte >= zero && byte <= nine) {
    value = value * 10 + (byte - zero)
    at += 1
    byte = bytes[at] as number
  }
  digits = at - wholeStart
  const decimalStart = at + 1
  if (byte === decimal && decimal !== close && digits > 0) {
    at += 1
    byte = bytes[at] as number
    while (byte >= zero && byte <= nine) {
      value = value * 10 + (byte - zero)
      at += 1
      byte = bytes[at] as number
    }
    if (at === decimalStart) return readOther(state, cells, bytes, start, close)
    digits += at - decimalStart
  }
  if (byte === carriage && close === newline) {
    at += 1
    byte = bytes[at] as number
  }
  if (byte !== close || digits === 0 || digits > mostDigits) return readOther(state, cells, bytes, start, close)
  const decimals = decimalStart <= at ? digits - (decimalStart - 1 - wholeStart) : 0
  const number = decimals > 0 ? value / (powers[decimals] as number) : value
  cells.values[rows] = isNegative ? -number : number
  cells.status[rows] = 0
  return at + 1
}

function readOther(state: LineState, cells: NumberCells, bytes: Uint8Array, start: number, close: number): number {
  const { rows, delimiter, quote } = state
  const isQuoted = bytes[start] === quote
  const from = isQuoted ? start + 1 : start
  let at = from
  for (;;) {
    const byte = bytes[at] as number
    if (byte === quote || byte === newline || byte === carriage || (byte === delimiter && !isQuoted)) break
    at += 1
  }
  const read = cells.readOther(bytes.subarray(from, at))
  if (isQuoted && bytes[at] !== quote) return -1
  if (isQuoted) at += 1
  if (bytes[at] === carriage && close === newline) at += 1
  if (read === null || bytes[at] !== close) return -1
  cells.values[rows] = read.value
  cells.status[rows] = read.status
  return at + 1
}
