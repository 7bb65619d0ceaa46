import type { Verdict } from '../../core/progress/verdictOfRatio.ts'
import type { Sort } from '../../design/sortRows.ts'

export const exploreViews = ['liste', 'smaa', 'stor'] as const
export type ExploreView = (typeof exploreViews)[number]

export const sortColumns = ['navn', 'sted', 'periode', 'tema'] as const
export type SortColumn = (typeof sortColumns)[number]

/** ny: three years or newer · gammel: older · mangler: no figures at all. */
export const ages = ['ny', 'gammel', 'mangler'] as const
/** Since the figure before the latest. */
export const courses = ['bedre', 'svakere'] as const

/** How a verdict is written in the address, in the order it is offered: what needs attention first. */
export const verdictNames = {
  away: 'feil-vei',
  missed: 'ikke-naadd',
  limited: 'langt-etter',
  moderate: 'noe-etter',
  onTrack: 'i-rute',
  achieved: 'naadd',
  notJudged: 'uavgjort',
  noTarget: 'uten-maal',
} as const satisfies Record<Verdict | 'notJudged' | 'noTarget', string>
export type VerdictChoice = keyof typeof verdictNames

/** How many more are shown at a time. */
export const step = 40

/** What is asked of the indicators, and how they are shown. Null asks for nothing. */
export interface ExploreChoice {
  readonly search: string
  /** `3` or `3.5`. */
  readonly theme: string | null
  readonly publisher: string | null
  readonly age: (typeof ages)[number] | null
  readonly course: (typeof courses)[number] | null
  readonly verdict: VerdictChoice | null
  readonly hasHome: boolean | null
  readonly hasTarget: boolean | null
  readonly view: ExploreView
  readonly sort: (Sort & { readonly column: SortColumn }) | null
  /** The indicator of the large chart; null for the first. */
  readonly indicatorId: string | null
  /** The most that are shown at once: a number of steps. */
  readonly most: number
}

export const everything: ExploreChoice = {
  search: '',
  theme: null,
  publisher: null,
  age: null,
  course: null,
  verdict: null,
  hasHome: null,
  hasTarget: null,
  view: 'liste',
  sort: null,
  indicatorId: null,
  most: step,
}
