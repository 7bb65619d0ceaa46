import type { Issue } from '../../issue/Issue.ts'
import type { Guess } from '../FileReading.ts'
import type { RawRow } from '../RawRow.ts'

/** Every row of a file in its place: `titles + header + body + misfits + notes + blank` are all there are. */
export interface Layout {
  readonly names: readonly string[]
  readonly titles: readonly RawRow[]
  readonly header: readonly RawRow[]
  /** Rows of the table, each with exactly one cell a name. */
  readonly body: readonly RawRow[]
  readonly setAside: readonly RawRow[]
  readonly notes: readonly RawRow[]
  readonly blank: number
  readonly guesses: readonly Guess[]
  readonly issues: readonly Issue[]
}
