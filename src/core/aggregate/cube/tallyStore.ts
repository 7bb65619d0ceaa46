import { type Folded, foldRows, isFewKeys, type RowColumns } from './foldRows.ts'
import { type FullTally, foldTally } from './foldTally.ts'
import { type KeyPart, keyCount } from './KeyPart.ts'
import type { Steps } from './steps.ts'
import type { TallyNeeds } from './Tally.ts'

/** Answers out of what has been counted before where it can, and out of the rows where it must. */
export type Fold = (parts: readonly KeyPart[], source: RowColumns, needs: TallyNeeds) => Steps<Folded>

const mostSlots = 0x100000
const mostKept = 4 * mostSlots

/**
 * The first question with a filter reads the rows it keeps. When the same dimensions are asked again, all of their rows are
 * counted once, and every further choice of categories is read from that.
 */
export function tallyStore(wholePart: (dimension: string) => KeyPart): Fold {
  const known: { readonly source: RowColumns; readonly needs: string; readonly full: FullTally }[] = []
  const asked = new WeakMap<RowColumns, Set<string>>()

  const covering = (dimensions: readonly string[], source: RowColumns, needs: string) =>
    known
      .filter((entry) => entry.source === source && entry.needs === needs)
      .filter(({ full }) => dimensions.every((dimension) => full.dimensions.includes(dimension)))
      .toSorted((a, b) => a.full.tally.rows.length - b.full.tally.rows.length)
      .at(0)?.full

  const keep = (source: RowColumns, needs: string, full: FullTally) => {
    known.push({ source, needs, full })
    while (known.reduce((slots, entry) => slots + entry.full.tally.rows.length, 0) > mostKept) known.shift()
  }

  const isAskedAgain = (source: RowColumns, question: string) => {
    const before = asked.get(source) ?? new Set()
    asked.set(source, before)
    const isAgain = before.has(question)
    before.add(question)
    return isAgain
  }

  return function* fold(parts, source, needs) {
    const named = JSON.stringify(needs)
    const dimensions = parts.map(({ dimension }) => dimension)
    const full = covering(dimensions, source, named)
    if (full) return foldTally(full, parts, needs)
    const wholeParts = dimensions.map(wholePart)
    const slots = keyCount(wholeParts)
    const isWorthKeeping =
      source.column.kind !== 'digits' &&
      slots > 0 &&
      slots <= Math.min(mostSlots, source.rowCount) &&
      isFewKeys(slots, source.rowCount)
    const isWhole = parts.every(({ isFilter }) => !isFilter)
    if (!isWorthKeeping || !(isWhole || isAskedAgain(source, [named, ...dimensions.toSorted()].join('\n'))))
      return yield* foldRows(parts, source, needs)
    const { tally } = yield* foldRows(wholeParts, source, needs)
    const made = { tally, dimensions, sizes: wholeParts.map(({ size }) => size) }
    keep(source, named, made)
    return foldTally(made, parts, needs)
  }
}
