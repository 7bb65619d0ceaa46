export const tabs = ['graf', 'tabell', 'om'] as const
export type Tab = (typeof tabs)[number]

export const views = ['linje', 'rangering', 'smaa'] as const
export type View = (typeof views)[number]

/** A fixed period id, or the end of whatever the data holds. */
export type TimeEnd = { readonly fixed: string } | 'first' | 'latest'

/** What is shown on an indicator's page. The address is written from it and read into it; nothing else holds it. */
export interface Selection {
  readonly indicatorId: string
  readonly tab: Tab
  readonly view: View
  /** Series keys in the reader's order; null for the page's own choice. */
  readonly places: readonly string[] | null
  readonly from: TimeEnd
  readonly to: TimeEnd
  /** Series that is raised. */
  readonly focus: string | null
}

export function defaultSelection(indicatorId: string): Selection {
  return { indicatorId, tab: 'graf', view: 'linje', places: null, from: 'first', to: 'latest', focus: null }
}
