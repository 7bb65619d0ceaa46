import type { Field } from './Field.ts'
import type { GapStatus, ValueStatus } from './ObservationStatus.ts'

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly resource: string
  readonly referenceFields: readonly string[]
}

/** A mark that stands for a missing value in this source, and the reason it gives. */
export interface MissingMark {
  readonly mark: string
  readonly status: GapStatus
}

/** A mark that stands for a real number in this source, such as SSB's "-" for zero. */
export interface ValueMark {
  readonly mark: string
  readonly number: number
  readonly status: ValueStatus
}

/** Frictionless Table Schema v2, the part we use, with marks per source. */
export interface Schema {
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly missingMarks: readonly MissingMark[]
  readonly valueMarks: readonly ValueMark[]
}
