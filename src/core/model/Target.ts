import type { Origin } from './Origin.ts'
import type { Period } from './Period.ts'
import type { Words } from './Words.ts'

/** A value that somebody with authority has said shall be reached. Superseded targets are kept. */
export interface Target {
  readonly id: string
  /** Null when no indicator can carry the target. */
  readonly indicatorId: string | null
  readonly name: Words
  readonly placeId: string
  readonly value: number
  readonly unitId: string | null
  readonly comparator: '>=' | '<=' | '=' | '>' | '<'
  /** When it is due; null for a target without a year, which has no path and no progress. */
  readonly due: Period | null
  readonly basePeriod: Period | null
  readonly type: 'baseline' | 'milestone' | 'target'
  readonly path: 'linear' | 'step' | 'none'
  readonly adopted: Period | null
  readonly validFrom: Period | null
  readonly validTo: Period | null
  readonly replacedBy: string | null
  readonly setBy: string
  readonly level: string
  /** Where the target stands: the path of the file inside the package, and the 1-based line in it. */
  readonly file: string
  readonly line: number
  readonly sourceId: string
  readonly confidence: string
  readonly note: string
}

/** How sure the file is of the target; null where it does not say, or in no word we know. */
export function confidenceOf({ confidence }: Target): Origin['confidence'] {
  return (['high', 'medium', 'low'] as const).find((level) => level === confidence) ?? null
}
