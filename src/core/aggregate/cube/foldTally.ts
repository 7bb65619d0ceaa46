import type { Folded } from './foldRows.ts'
import { type KeyPart, keyCount, strides } from './KeyPart.ts'
import { newTally, type Tally, type TallyNeeds } from './Tally.ts'

/** A table of sums over whole dimensions, from which smaller ones are made without looking at the rows again. */
export interface FullTally {
  readonly tally: Tally
  /** The dimensions it spans, each with all its categories in their own order, the last one fastest. */
  readonly dimensions: readonly string[]
  readonly sizes: readonly number[]
}

/** What one category of a spanned dimension means for the answer: where it is read, and where it is added. */
interface Way {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The answer to `parts` out of a full tally that spans all their dimensions. Only slots that count are visited. */
export function foldTally(full: FullTally, parts: readonly KeyPart[], needs: TallyNeeds): Folded {
  const slots = keyCount(parts)
  if (isSameTable(full, parts)) return foldedOf(full.tally, slots)
  const into = newTally(full.tally.column, slots, needs)
  const each = strides(parts)
  const ways = full.dimensions.map((dimension, index) => {
    const stride = full.sizes.slice(index + 1).reduce((product, size) => product * size, 1)
    const place = parts.findIndex((part) => part.dimension === dimension)
    return wayOf(parts[place], each[place] ?? 0, full.sizes[index] as number, stride)
  })
  visit(ways, 0, 0, 0, (from, to) => addSlot(full.tally, from, into, to))
  return foldedOf(into, slots)
}

/** The question is for the whole table as it stands: nothing is to be added up. */
function isSameTable({ dimensions, sizes }: FullTally, parts: readonly KeyPart[]): boolean {
  const isSame = ({ dimension, size, places }: KeyPart, at: number) =>
    dimension === dimensions[at] && size === sizes[at] && places.every((place, category) => place === category)
  return parts.length === dimensions.length && parts.every(isSame)
}

function foldedOf(tally: Tally, slots: number): Folded {
  let rowsKept = 0
  for (let slot = 0; slot < slots; slot += 1) rowsKept += tally.rows[slot] as number
  return { tally, keys: null, slots, rowsKept }
}

function wayOf(part: KeyPart | undefined, each: number, size: number, stride: number): Way {
  const categories = Array.from({ length: size }, (_, category) => category)
  const kept = categories.filter((category) => part === undefined || (part.places[category] as number) >= 0)
  return {
    from: Int32Array.from(kept, (category) => category * stride),
    to: Int32Array.from(kept, (category) => (part?.places[category] ?? 0) * each),
  }
}

function visit(ways: readonly Way[], depth: number, from: number, to: number, see: (from: number, to: number) => void) {
  const way = ways[depth]
  if (way === undefined) {
    see(from, to)
    return
  }
  const isLast = depth === ways.length - 1
  for (let index = 0; index < way.from.length; index += 1) {
    const [nextFrom, nextTo] = [from + (way.from[index] as number), to + (way.to[index] as number)]
    if (isLast) see(nextFrom, nextTo)
    else visit(ways, depth + 1, nextFrom, nextTo, see)
  }
}

function addSlot(source: Tally, from: number, into: Tally, to: number): void {
  const rows = source.rows[from] as number
  if (rows === 0) return
  into.rows[to] = (into.rows[to] as number) + rows
  if (into.counted !== into.rows) into.counted[to] = (into.counted[to] as number) + (source.counted[from] as number)
  for (let lane = 0; lane < into.sums.length; lane += 1) {
    const sum = into.sums[lane] as Float64Array
    sum[to] = (sum[to] as number) + ((source.sums[lane] as Float64Array)[from] as number)
  }
  if (into.lows && source.lows) into.lows[to] = Math.min(into.lows[to] as number, source.lows[from] as number)
  if (into.highs && source.highs) into.highs[to] = Math.max(into.highs[to] as number, source.highs[from] as number)
  if (into.marks && source.marks) into.marks[to] = (into.marks[to] as number) | (source.marks[from] as number)
  if (into.suppressed && source.suppressed)
    into.suppressed[to] = (into.suppressed[to] as number) + (source.suppressed[from] as number)
}
