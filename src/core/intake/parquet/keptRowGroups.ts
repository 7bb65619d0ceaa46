/** A text, or a number as the file holds it. */
export type Bound = string | number

/** One row group of a file: how many rows, and between what its columns lie. A column that is not told may hold anything. */
export interface RowGroupFacts {
  readonly rows: number
  readonly bounds: ReadonlyMap<string, { readonly least: Bound; readonly most: Bound }>
}

/** The only values of a column that are asked for; the empty text stands for a missing one. */
export interface WantedValues {
  readonly column: string
  readonly values: readonly string[]
}

/** The row groups that may hold a row where every column has a wanted value, by their place in the file. */
export function keptRowGroups(groups: readonly RowGroupFacts[], wanted: readonly WantedValues[]): number[] {
  return groups.flatMap((group, index) => (wanted.every((column) => mayHold(group, column)) ? [index] : []))
}

function mayHold({ bounds }: RowGroupFacts, { column, values }: WantedValues): boolean {
  const between = bounds.get(column)
  // The bounds say nothing of cells without a value.
  if (!between || values.includes('')) return true
  const { least, most } = between
  return values.some((value) => compare(value, least) >= 0 && compare(value, most) <= 0)
}

function compare(value: string, bound: Bound): number {
  if (typeof bound === 'number') return Number(value) - bound
  return compareBytes(value, bound)
}

const encoder = new TextEncoder()

/** Parquet orders texts by their bytes in UTF-8, which is another order than JavaScript's for rare letters. */
function compareBytes(a: string, b: string): number {
  const [first, second] = [encoder.encode(a), encoder.encode(b)]
  const at = first.findIndex((byte, index) => byte !== second[index])
  if (at < 0) return first.length - second.length
  return (first[at] as number) - (second[at] ?? -1)
}
