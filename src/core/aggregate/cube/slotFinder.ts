/** Gives each key that comes up a slot of its own, in order of appearance. */
export interface SlotFinder {
  readonly find: (keys: Float64Array, slots: Int32Array, count: number) => void
  readonly count: () => number
  /** The key of every slot. */
  readonly keys: () => Float64Array
}

/** A table with open addresses, twice as large as it is filled. */
export function slotFinder(): SlotFinder {
  let size = 4096
  let table = new Int32Array(size).fill(-1)
  let known = new Float64Array(size / 2)
  let count = 0

  const addressOf = (key: number) => {
    let address = hash(key) & (size - 1)
    for (;;) {
      const slot = table[address] as number
      if (slot < 0 || known[slot] === key) return address
      address = (address + 1) & (size - 1)
    }
  }
  const grow = () => {
    size *= 2
    table = new Int32Array(size).fill(-1)
    const old = known
    known = new Float64Array(size / 2)
    known.set(old)
    for (let slot = 0; slot < count; slot += 1) table[addressOf(known[slot] as number)] = slot
  }
  const slotOf = (key: number) => {
    const address = addressOf(key)
    const slot = table[address] as number
    if (slot >= 0) return slot
    known[count] = key
    table[address] = count
    count += 1
    if (count === known.length) grow()
    return count - 1
  }
  return {
    find: (keys, slots, kept) => {
      for (let index = 0; index < kept; index += 1) slots[index] = slotOf(keys[index] as number)
    },
    count: () => count,
    keys: () => known.slice(0, count),
  }
}

function hash(key: number): number {
  const upper = Math.floor(key / 0x100000000)
  const mixed = Math.imul(key ^ Math.imul(upper, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
