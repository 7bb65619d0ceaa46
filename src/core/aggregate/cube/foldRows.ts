import { blockKeyReader, blockRows } from './blockKeys.ts'
import { type KeyPart, keyCount } from './KeyPart.ts'
import { slotFinder } from './slotFinder.ts'
import type { Steps } from './steps.ts'
import { addDigits, growTally, newTally, suppressedCode, type Tally, type TallyNeeds } from './Tally.ts'
import type { SumColumn } from './wholeNumbers.ts'

/** Slots and the keys they stand for; a slot is its own key where there are few enough for that. */
export interface Folded {
  readonly tally: Tally
  readonly keys: Float64Array | null
  readonly slots: number
  readonly rowsKept: number
}

export interface RowColumns {
  readonly rowCount: number
  readonly column: SumColumn
  readonly values: Float64Array
  readonly status: Uint8Array
  /** True when a row has another status than a plain value. */
  readonly hasMarks: boolean
}

const rowsAStep = 32 * blockRows

/** Every kept row into the slot of its key, in one pass. Yields how far it has come. */
export function* foldRows(parts: readonly KeyPart[], source: RowColumns, needs: TallyNeeds): Steps<Folded> {
  const count = keyCount(parts)
  const isDense = isFewKeys(count, source.rowCount)
  const keys = isDense ? new Int32Array(blockRows) : new Float64Array(blockRows)
  const finder = isDense ? null : slotFinder()
  const slots = finder ? new Int32Array(blockRows) : (keys as Int32Array)
  const readKeys = blockKeyReader(parts, keys)
  const tally = newTally(source.column, isDense ? count : 1024, needs)
  let rowsKept = 0
  for (let from = 0; from < source.rowCount; from += blockRows) {
    const { kept, rows } = readKeys(from, Math.min(source.rowCount, from + blockRows))
    finder?.find(keys as Float64Array, slots, kept)
    while (finder && finder.count() > tally.rows.length) growTally(tally)
    tallyBlock(tally, slots, kept, rows, from, source)
    rowsKept += kept
    if (from % rowsAStep === 0) yield from / source.rowCount
  }
  return { tally, keys: finder?.keys() ?? null, slots: finder?.count() ?? count, rowsKept }
}

/** Whether a slot a key costs less than finding the slots. */
export function isFewKeys(keys: number, rows: number): boolean {
  return keys <= Math.max(0x10000, Math.min(0x1000000, rows * 4))
}

const gathered = new Float64Array(blockRows)
const gatheredStatus = new Uint8Array(blockRows)

function tallyBlock(
  tally: Tally,
  slots: Int32Array,
  kept: number,
  rows: Int32Array | null,
  from: number,
  { column, values, status }: RowColumns,
): void {
  const start = rows === null ? from : 0
  const valuesOf = (all: Float64Array) => (rows === null ? all : gather(all, gathered, rows, kept))
  const [lane, lower] = column.lanes
  const [sum, lowerSum] = tally.sums
  if (sum && lane && !column.hasGaps) addAll(sum, tally.rows, slots, valuesOf(lane), start, kept)
  else if (sum && lane) addValues(sum, tally.rows, tally.counted, slots, valuesOf(lane), start, kept)
  else countValues(tally, slots, valuesOf(values), start, kept)
  if (lower && lowerSum) addLower(lowerSum, slots, valuesOf(lower), start, kept)
  if (column.kind === 'digits' && lane) addAllDigits(tally, slots, valuesOf(lane), start, kept)
  if (tally.lows && tally.highs) stretch(tally.lows, tally.highs, slots, valuesOf(values), start, kept)
  if (tally.marks && tally.suppressed) {
    const marks = rows === null ? status : gather(status, gatheredStatus, rows, kept)
    markAll(tally.marks, tally.suppressed, slots, marks, start, kept)
  }
}

function gather<T extends Float64Array | Uint8Array>(all: T, into: T, rows: Int32Array, kept: number): T {
  for (let index = 0; index < kept; index += 1) into[index] = all[rows[index] as number] as number
  return into
}

type Numbers = Float64Array

function addAll(sum: Numbers, rows: Uint32Array, slots: Int32Array, values: Numbers, start: number, kept: number) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    sum[slot] = (sum[slot] as number) + (values[start + index] as number)
    rows[slot] = (rows[slot] as number) + 1
  }
}

function addValues(
  sum: Numbers,
  rows: Uint32Array,
  counted: Uint32Array,
  slots: Int32Array,
  values: Numbers,
  start: number,
  kept: number,
) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    const value = values[start + index] as number
    rows[slot] = (rows[slot] as number) + 1
    if (!Number.isNaN(value)) {
      sum[slot] = (sum[slot] as number) + value
      counted[slot] = (counted[slot] as number) + 1
    }
  }
}

function countValues({ rows, counted }: Tally, slots: Int32Array, values: Numbers, start: number, kept: number) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    rows[slot] = (rows[slot] as number) + 1
    if (counted !== rows && !Number.isNaN(values[start + index])) counted[slot] = (counted[slot] as number) + 1
  }
}

function addLower(sum: Numbers, slots: Int32Array, values: Numbers, start: number, kept: number) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    const value = values[start + index] as number
    if (!Number.isNaN(value)) sum[slot] = (sum[slot] as number) + value
  }
}

function addAllDigits(tally: Tally, slots: Int32Array, values: Numbers, start: number, kept: number) {
  for (let index = 0; index < kept; index += 1) {
    const value = values[start + index] as number
    if (!Number.isNaN(value)) addDigits(tally, slots[index] as number, value)
  }
}

function stretch(lows: Numbers, highs: Numbers, slots: Int32Array, values: Numbers, start: number, kept: number) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    const value = values[start + index] as number
    if (value < (lows[slot] as number)) lows[slot] = value
    if (value > (highs[slot] as number)) highs[slot] = value
  }
}

function markAll(
  marks: Uint16Array,
  suppressed: Uint32Array,
  slots: Int32Array,
  status: Uint8Array,
  start: number,
  kept: number,
) {
  for (let index = 0; index < kept; index += 1) {
    const slot = slots[index] as number
    const code = status[start + index] as number
    marks[slot] = (marks[slot] as number) | (1 << code)
    if (code === suppressedCode) suppressed[slot] = (suppressed[slot] as number) + 1
  }
}
