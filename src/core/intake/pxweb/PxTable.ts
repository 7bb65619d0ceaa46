/** A variable of a table in a statistics bank, with the codes that can be asked for. */
export interface PxVariable {
  readonly code: string
  readonly label: string
  readonly role: 'time' | 'geo' | 'metric' | 'other'
  readonly codes: readonly string[]
  /** Whether the bank sums over it, or takes its total, when nothing is chosen. */
  readonly canBeLeftOut: boolean
}

/** What a statistics bank says of a table, in either version of its interface. */
export interface PxTable {
  readonly title: string
  /** When the bank last changed the table, as it writes it; empty where it does not say. */
  readonly updated: string
  readonly variables: readonly PxVariable[]
}

/** The codes that are asked for, a variable each. Variables that are left out do not stand here. */
export type PxSelection = readonly {
  readonly variable: string
  readonly isTime: boolean
  readonly codelist: string | null
  readonly codes: readonly string[]
}[]

export function cellsOf(selection: PxSelection): number {
  return selection.reduce((product, { codes }) => product * codes.length, 1)
}
