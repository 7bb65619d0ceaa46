import type { Folded } from './foldRows.ts'
import { keyCount, strides } from './KeyPart.ts'
import { cubeReasons } from './PivotResult.ts'
import type { Guard, QueryPlan } from './planQuery.ts'

/** The cells that have rows, in order of their keys. */
export interface Cells {
  readonly count: number
  /** The key of the cell on both axes together. */
  readonly keys: Float64Array
  /** Where its figures stand; −1 when several slots that may not meet fell into it. */
  readonly slots: Int32Array
  /** Index into `cubeReasons` plus one. */
  readonly reasons: Uint8Array
  readonly rows: Uint32Array
  readonly counted: Uint32Array
}

/** Slots into cells: slots that differ in their guards only are one cell, which then has no figure. */
export function collectCells({ guards }: QueryPlan, { tally, keys, slots }: Folded): Cells {
  const order = filledSlots(tally.rows, keys, slots)
  const width = keyCount(guards.map(({ part }) => part))
  const cells = {
    keys: new Float64Array(order.length),
    slots: new Int32Array(order.length),
    reasons: new Uint8Array(order.length),
    rows: new Uint32Array(order.length),
    counted: new Uint32Array(order.length),
  }
  let count = 0
  let firstKey = 0
  for (let at = 0; at < order.length; at += 1) {
    const slot = order[at] as number
    const full = keys === null ? slot : (keys[slot] as number)
    const key = width === 1 ? full : Math.floor(full / width)
    const isSame = count > 0 && cells.keys[count - 1] === key
    if (!isSame) {
      cells.keys[count] = key
      cells.slots[count] = slot
      firstKey = full
      count += 1
    } else if (cells.reasons[count - 1] === 0) {
      cells.slots[count - 1] = -1
      cells.reasons[count - 1] = reasonBetween(guards, firstKey % width, full % width)
    }
    cells.rows[count - 1] = (cells.rows[count - 1] as number) + (tally.rows[slot] as number)
    cells.counted[count - 1] = (cells.counted[count - 1] as number) + (tally.counted[slot] as number)
  }
  return { count, ...cells }
}

function filledSlots(rows: Uint32Array, keys: Float64Array | null, slots: number): Uint32Array {
  const filled = new Uint32Array(slots)
  let count = 0
  for (let slot = 0; slot < slots; slot += 1) {
    if (rows[slot] !== 0) {
      filled[count] = slot
      count += 1
    }
  }
  const found = filled.subarray(0, count)
  return keys === null ? found : found.sort((a, b) => (keys[a] as number) - (keys[b] as number))
}

/** The rule of the first guard in which two keys differ. */
function reasonBetween(guards: readonly Guard[], first: number, second: number): number {
  const each = strides(guards.map(({ part }) => part))
  const placeOf = (key: number, index: number) =>
    Math.floor(key / (each[index] as number)) % (guards[index] as Guard).part.size
  const broken = guards.find((_, index) => placeOf(first, index) !== placeOf(second, index))
  return broken ? cubeReasons.indexOf(broken.reason) + 1 : 0
}
