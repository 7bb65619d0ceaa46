import type { Words } from './Words.ts'

/** A date the plan said it would meet. */
export interface Milestone {
  readonly id: string
  readonly title: Words
  readonly body: Words
  /** ISO dates; `end` equals `start` for a single day. */
  readonly start: string
  readonly end: string
  readonly done: boolean
  readonly doneDate: string | null
  readonly earlier: readonly { readonly date: string; readonly note: string }[]
  readonly note: Words
}

/** The theme plan itself. */
export interface Plan {
  readonly name: Words
  /** For the head of every page; the name itself where none is given. */
  readonly shortName: Words
  readonly homeId: string
  readonly countryId: string
  /** All bodies of the home place's own kind taken together, which stand in where it has no figure; null when not declared. */
  readonly peersId: string | null
  /** The group of places the home place borders on; null when not declared. */
  readonly neighboursId: string | null
  readonly municipality: string
  readonly purpose: Words
  readonly horizonYears: number | null
  readonly actionYears: number | null
  readonly dimensions: readonly Words[]
  readonly decisions: readonly { readonly date: string; readonly title: Words; readonly body: Words }[]
  readonly participants: readonly Words[]
  readonly contacts: readonly { readonly role: Words; readonly unit: Words; readonly note: Words }[]
  readonly milestones: readonly Milestone[]
  readonly sourceId: string
  readonly retrieved: string
}

/** Another theme plan of the same municipality. */
export interface ThemePlan {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly adopted: string
  readonly description: string
  readonly digitalLink: string
  readonly sourceId: string
  readonly note: string
}

/** A word of the field, explained. */
export interface Term {
  readonly id: string
  readonly term: Words
  readonly definition: Words
}
