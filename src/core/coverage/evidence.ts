import { categoryAt, dimensionOf } from '../model/Dataset.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { comparePeriods, type Period, parsePeriod } from '../model/Period.ts'

/** What a sub-theme can rest on, in the order it is shown. */
export const evidenceKinds = ['keyFigures', 'statistics', 'documents', 'projects'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** One thing that serves a theme: an indicator with figures, a governing document or a project. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly id: string
  readonly themeIds: readonly string[]
  readonly subThemeIds: readonly string[]
  /** Latest period with a figure, the document's date or the project's last report; ISO of any precision, empty when not known. */
  readonly date: string
  /** False for a figure that only hints at its sub-theme, a document that is replaced or out of force, and a project that is over. */
  readonly isFull: boolean
}

/**
 * Everything that counts as evidence. An indicator without a figure, or whose figures are for neither the municipality, its
 * neighbours nor the country (role `context`), does not count.
 */
export function evidenceOf(base: KnowledgeBase, today: string): Evidence[] {
  return [...figureEvidence(base), ...documentEvidence(base, today), ...projectEvidence(base)]
}

/** The latest period each indicator has a figure for, whatever the place. Indicators without figures are absent. */
export function latestPeriods({ observations }: KnowledgeBase, placeId?: string): Map<string, Period> {
  const [indicator, place, period] = ['indicator', 'place', 'period'].map((id) => dimensionOf(observations, id))
  const latest = new Map<string, Period>()
  if (!indicator || !place || !period) return latest
  observations.values.forEach((value, row) => {
    if (Number.isNaN(value) || (placeId !== undefined && categoryAt(place, row) !== placeId)) return
    const id = categoryAt(indicator, row)
    const at = parsePeriod(categoryAt(period, row))
    const known = latest.get(id)
    if (at && (!known || comparePeriods(known, at) < 0)) latest.set(id, at)
  })
  return latest
}

function figureEvidence(base: KnowledgeBase): Evidence[] {
  const latest = latestPeriods(base)
  return [...base.indicators.values()].flatMap((indicator) => {
    const period = latest.get(indicator.id)
    if (!period || indicator.role === 'context') return []
    const { id, subThemeIds, proxy } = indicator
    const kind = indicator.kind === 'statistikk' ? 'statistics' : 'keyFigures'
    return [
      {
        kind,
        id,
        themeIds: [indicator.themeId, ...indicator.alsoThemeIds],
        subThemeIds,
        date: period.id,
        isFull: !proxy,
      },
    ]
  })
}

function documentEvidence({ documents }: KnowledgeBase, today: string): Evidence[] {
  return documents.map(({ id, themeIds, subThemeIds, date, validTo, replacedBy }) => ({
    kind: 'documents',
    id,
    themeIds,
    subThemeIds,
    date,
    // ISO dates of the same precision order as texts; a validity of a year or month lasts to its end.
    isFull: replacedBy === null && (validTo === '' || validTo >= today.slice(0, validTo.length)),
  }))
}

const overLifecycles: readonly string[] = ['avsluttet', 'stanset']

function projectEvidence({ projects }: KnowledgeBase): Evidence[] {
  return projects.map(({ id, themeId, subThemeIds, statusDate, lifecycle }) => ({
    kind: 'projects',
    id,
    themeIds: themeId === null ? [] : [themeId],
    subThemeIds,
    date: statusDate,
    isFull: !overLifecycles.includes(lifecycle),
  }))
}
