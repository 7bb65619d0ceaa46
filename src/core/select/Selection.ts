export const tabs = ['graf', 'tabell', 'om'] as const
export type Tab = (typeof tabs)[number]

/** spredning: places by this indicator and the one it is held against. */
export const views = ['linje', 'rangering', 'smaa', 'hellning', 'spredning'] as const
export type View = (typeof views)[number]

export const averages = ['uvektet', 'vektet'] as const

/** A fixed period id, or the end of whatever the data holds. */
export type TimeEnd = { readonly fixed: string } | 'first' | 'latest'

/** What the figures are shown as. `base` is the period everything is told from. */
export type Measure =
  | { readonly as: 'absolute' }
  | { readonly as: 'perCapita'; readonly per: 1 | 1000 }
  | { readonly as: 'index' | 'change' | 'points'; readonly base: string }

/** The comparison sets that need no declared group: home alone, and home beside the country. */
export const plainComparisons = ['egen', 'landet'] as const

/** What is shown on an indicator's page. The address is written from it and read into it; nothing else holds it. */
export interface Selection {
  readonly indicatorId: string
  readonly tab: Tab
  readonly view: View
  /** Series keys in the reader's order; null for a comparison set or the page's own choice. */
  readonly places: readonly string[] | null
  /** `egen`, `landet` or the id of a declared group; null for places picked one by one or the page's own choice. */
  readonly comparison: string | null
  /** The group as one average; null for its members. Means nothing without a group. */
  readonly average: (typeof averages)[number] | null
  /** True adds the sum of the municipalities that became the home one. */
  readonly formerSum: boolean
  readonly measure: Measure
  readonly from: TimeEnd
  readonly to: TimeEnd
  /** Series that is raised. */
  readonly focus: string | null
  /** Another indicator to hold this one against. */
  readonly against: string | null
}

export const absolute: Measure = { as: 'absolute' }

export function defaultSelection(indicatorId: string): Selection {
  return {
    indicatorId,
    tab: 'graf',
    view: 'linje',
    places: null,
    comparison: null,
    average: null,
    formerSum: false,
    measure: absolute,
    from: 'first',
    to: 'latest',
    focus: null,
    against: null,
  }
}
