/**
 * Why a cell gave no value. notInFile: the register has no such column · empty: nothing in the cell · exempt: kept from the
 * public · notReported: the source says it does not know · notStarted: the source says it has not begun · unreadable: not the
 * kind of value it should be · ambiguous: may be read in two ways · unitUnknown: an amount whose unit nobody has declared ·
 * unknownWord: outside the known words · refused: read, but contradicts itself.
 */
export type Gap =
  | 'notInFile'
  | 'empty'
  | 'exempt'
  | 'notReported'
  | 'notStarted'
  | 'unreadable'
  | 'ambiguous'
  | 'unitUnknown'
  | 'unknownWord'
  | 'refused'

/** A reason to be careful with a value that was read. maybeEmpty: Prosjektportalen may write 0 for an empty amount. */
export type Doubt = 'maybeEmpty'

export interface Known<T> {
  readonly raw: string
  readonly parsed: T
  readonly doubt?: Doubt
  /** The overlay file that gave the value, when it is not the register's own. */
  readonly from?: string
}

export interface Unknown {
  readonly raw: string
  readonly parsed: null
  readonly reason: Gap
  /** The legal basis of an exemption. */
  readonly basis?: string
}

/** A cell as it was, and as it was read (portfolio.md §2.1). Missing, 0 and exempt are three different things. */
export type Value<T> = Known<T> | Unknown

/** The value of a column the register does not have. */
export const notInFile: Unknown = { raw: '', parsed: null, reason: 'notInFile' }

export const empty: Unknown = { raw: '', parsed: null, reason: 'empty' }

export function isExempt(value: Value<unknown>): boolean {
  return value.parsed === null && 'reason' in value && value.reason === 'exempt'
}

/** An amount that may enter a sum or a formula; a 0 that may be an empty cell is not one. */
export function amountOf(value: Value<number>): number | null {
  return value.parsed !== null && 'doubt' in value && value.doubt === 'maybeEmpty' ? null : value.parsed
}
