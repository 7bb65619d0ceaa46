import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { SubTheme, Theme } from '../model/Theme.ts'
import { type Evidence, type EvidenceKind, evidenceKinds, evidenceOf } from './evidence.ts'
import { isOnTheme } from './onTheme.ts'

/**
 * A cell: covered when at least one item is full, partial when all only hint at the sub-theme, are replaced or are over,
 * missing when there is none.
 * A sub-theme: covered when it has figures (of either kind), a governing document and a project; missing when it has none
 * of the three; partial otherwise. The texts of the pages print the same rule.
 */
export type CoverageState = 'covered' | 'partial' | 'missing'

export interface CoverageCell {
  readonly state: CoverageState
  readonly evidenceIds: readonly string[]
  /** The newest date among them; empty when none is known. */
  readonly newest: string
}

export interface CoverageRow {
  readonly subTheme: SubTheme
  readonly cells: Readonly<Record<EvidenceKind, CoverageCell>>
  readonly state: CoverageState
  readonly hasFigures: boolean
  /** How many of the four kinds there is something of. */
  readonly kindCount: number
}

export type EvidenceTotals = Readonly<Record<EvidenceKind, number>>

export interface ThemeCoverage {
  readonly theme: Theme
  readonly rows: readonly CoverageRow[]
  /** Distinct items on the theme, also those that are placed on none of its sub-themes. */
  readonly totals: EvidenceTotals
}

export interface Coverage {
  readonly themes: readonly ThemeCoverage[]
  /** One row a sub-theme, in the mandate's order, also where there is nothing. */
  readonly rows: readonly CoverageRow[]
  /** Distinct items: one that serves two sub-themes counts once here and once in each of their cells. */
  readonly totals: EvidenceTotals
  /** Items on none of the sub-themes. */
  readonly unplaced: readonly Evidence[]
  /** Themes and sub-themes that items name and the plan does not have. */
  readonly unknownTags: readonly { readonly evidence: Evidence; readonly tag: string }[]
}

/** What is known about each sub-theme of the plan. `today` is an ISO date, for documents that have gone out of force. */
export function coverageOf(base: KnowledgeBase, today: string): Coverage {
  const evidence = evidenceOf(base, today)
  const themes = base.themes.map((theme) => themeCoverage(theme, evidence))
  const rows = themes.flatMap((theme) => theme.rows)
  const subThemeIds = new Set(rows.map(({ subTheme }) => subTheme.id))
  const known = new Set([...subThemeIds, ...base.themes.map(({ id }) => id)])
  return {
    themes,
    rows,
    totals: totalsOf(evidence),
    unplaced: evidence.filter((one) => !one.subThemeIds.some((id) => subThemeIds.has(id))),
    unknownTags: evidence.flatMap((one) =>
      [...one.themeIds, ...one.subThemeIds].filter((tag) => !known.has(tag)).map((tag) => ({ evidence: one, tag })),
    ),
  }
}

function themeCoverage(theme: Theme, evidence: readonly Evidence[]): ThemeCoverage {
  const onTheme = evidence.filter((one) => isOnTheme(theme, one))
  return { theme, rows: theme.subThemes.map((subTheme) => coverageRow(subTheme, onTheme)), totals: totalsOf(onTheme) }
}

function coverageRow(subTheme: SubTheme, evidence: readonly Evidence[]): CoverageRow {
  const here = evidence.filter(({ subThemeIds }) => subThemeIds.includes(subTheme.id))
  const cells = byKind((kind) => coverageCell(here.filter((one) => one.kind === kind)))
  const has = (kind: EvidenceKind) => cells[kind].evidenceIds.length > 0
  const hasFigures = has('keyFigures') || has('statistics')
  const answered = [hasFigures, has('documents'), has('projects')].filter(Boolean).length
  const state = answered === 3 ? 'covered' : answered === 0 ? 'missing' : 'partial'
  return { subTheme, cells, state, hasFigures, kindCount: evidenceKinds.filter(has).length }
}

function coverageCell(evidence: readonly Evidence[]): CoverageCell {
  const some: CoverageState = evidence.some(({ isFull }) => isFull) ? 'covered' : 'partial'
  return {
    state: evidence.length === 0 ? 'missing' : some,
    evidenceIds: evidence.map(({ id }) => id),
    newest: evidence.reduce((newest, { date }) => (date > newest ? date : newest), ''),
  }
}

function totalsOf(evidence: readonly Evidence[]): EvidenceTotals {
  return byKind((kind) => new Set(evidence.filter((one) => one.kind === kind).map(({ id }) => id)).size)
}

function byKind<T>(of: (kind: EvidenceKind) => T): Readonly<Record<EvidenceKind, T>> {
  return Object.fromEntries(evidenceKinds.map((kind) => [kind, of(kind)])) as Record<EvidenceKind, T>
}
