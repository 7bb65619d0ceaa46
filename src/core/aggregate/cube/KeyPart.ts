import type { Coded } from '../../model/Dataset.ts'

/** One dimension's share of a row's key: each category's place on it, or −1 where its rows are not counted. */
export interface KeyPart {
  readonly dimension: string
  readonly codes: Coded['codes']
  readonly places: Int32Array
  /** How many places there are; 1 for a dimension that only filters. */
  readonly size: number
  /** True when some rows are not counted. */
  readonly isFilter: boolean
}

/** The number of keys the parts make together, the last part fastest. */
export function keyCount(parts: readonly KeyPart[]): number {
  return parts.reduce((product, { size }) => product * size, 1)
}

/** For each part, what one place of it counts for in a key. */
export function strides(parts: readonly KeyPart[]): number[] {
  return parts.map((_, index) => keyCount(parts.slice(index + 1)))
}
