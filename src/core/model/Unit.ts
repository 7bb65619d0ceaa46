import type { Words } from './Words.ts'

export const unitKinds = [
  'share',
  'count',
  'money',
  'rate',
  'ratio',
  'rank',
  'index',
  'duration',
  'boolean',
  'other',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** What a number counts. Part of every value that is shown. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly label: Words
  /** Printed behind the number: `%`, `kr`, `år`; empty for plain counts. */
  readonly symbol: Words
  /** Decimals when shown; values keep their full precision. */
  readonly decimals: number
  /** The natural ends of the scale, such as 0 and 100 for a share. */
  readonly scaleMin: number | null
  readonly scaleMax: number | null
  /** True for changes, which are printed with a plus or a minus. */
  readonly isChange?: true
}
