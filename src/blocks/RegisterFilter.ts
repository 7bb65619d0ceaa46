import type { Choice } from '../design/ToggleGroup.tsx'

export interface FilterGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

/** One of the things a register can be narrowed by. */
export interface RegisterFilter {
  /** Its name in the address. */
  readonly name: string
  readonly label: string
  /** What it says when nothing is chosen. */
  readonly all: string
  readonly choices?: readonly Choice[]
  readonly groups?: readonly FilterGroup[]
}

export function choicesOf({ choices = [], groups = [] }: RegisterFilter): Choice[] {
  return [...choices, ...groups.flatMap((group) => group.choices)]
}
