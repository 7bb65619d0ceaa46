import { type Metric, metric, sumOf } from '../metrics/Metric.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { type ProjectFieldId, projectFields } from '../register/registerTables.ts'
import { amountOf, type Value } from '../register/Value.ts'
import { daysFrom } from '../register/When.ts'

export type ChangeKind = 'phase' | 'lifecycle' | 'colour' | 'date' | 'amount'

/** A field that is another than before, in words or in whole units of the currency. `by`: days for dates, the currency for amounts, positive later or more. */
export interface FieldChange {
  readonly kind: ChangeKind
  readonly field: ProjectFieldId
  readonly before: string
  readonly after: string
  readonly by: number | null
}

export interface ProjectChange {
  readonly projectKey: string
  readonly changes: readonly FieldChange[]
}

/** What is another between two registers, or the same register at two dates (portfolio.md §3.2, «Netto endring»). */
export interface PortfolioChanges {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly changed: readonly ProjectChange[]
  readonly unchanged: number
  /** New, gone and turnover, budgets of both sides, and their difference. */
  readonly metrics: ReadonlyMap<string, Metric>
}

const kindOfField = Object.entries(projectFields).flatMap(([id, { kind }]) => {
  const change = ({ phase: 'phase', lifecycle: 'lifecycle', colour: 'colour', date: 'date', money: 'amount' } as const)[
    kind as 'phase'
  ]
  const isReport = id === 'per_dato' || id === 'statusdato' || id === 'kostnadsdato'
  return change === undefined || isReport ? [] : [[id as ProjectFieldId, change as ChangeKind] as const]
})

/** `before` and `after` hold the same registers; projects are the same when their keys are. */
export function findChanges(before: readonly PortfolioProject[], after: readonly PortfolioProject[]): PortfolioChanges {
  const old = new Map(before.map((project) => [project.key, project]))
  const now = new Set(after.map(({ key }) => key))
  const added = after.filter(({ key }) => !old.has(key))
  const gone = before.filter(({ key }) => !now.has(key))
  const pairs = after.flatMap((project) => {
    const earlier = old.get(project.key)
    return earlier ? [{ projectKey: project.key, changes: fieldChanges(earlier, project) }] : []
  })
  const changed = pairs.filter(({ changes }) => changes.length > 0)
  return {
    added: added.map(({ key }) => key),
    gone: gone.map(({ key }) => key),
    changed,
    unchanged: pairs.length - changed.length,
    metrics: new Map(turnover(before, after, added, gone).map((one) => [one.id, one])),
  }
}

/** Only what both registers have a column for can have changed. */
function fieldChanges(before: PortfolioProject, after: PortfolioProject): FieldChange[] {
  return kindOfField.flatMap(([field, kind]): FieldChange[] => {
    if (!before.columns.has(field) || !after.columns.has(field)) return []
    const [old, now] = [before.values[field], after.values[field]]
    const [oldWord, nowWord] = [wordOf(old.parsed), wordOf(now.parsed)]
    return oldWord === nowWord
      ? []
      : [{ kind, field, before: toldOf(old), after: toldOf(now), by: difference(old.parsed, now.parsed) }]
  })
}

/** In the register's own words, but for amounts: «4,1» does not tell that the column is in millions. */
function toldOf({ raw, parsed }: Value<unknown>): string {
  return typeof parsed === 'number' ? String(parsed) : raw
}

function wordOf(parsed: unknown): string {
  return typeof parsed === 'object' && parsed !== null && 'text' in parsed ? String(parsed.text) : String(parsed)
}

function difference(before: unknown, after: unknown): number | null {
  if (typeof before === 'number' && typeof after === 'number') return after - before
  const day = (parsed: unknown) => (parsed as { last?: string } | null)?.last
  const [from, to] = [day(before), day(after)]
  return from !== undefined && to !== undefined ? daysFrom(from, to) : null
}

type Projects = readonly PortfolioProject[]

/** Equal totals can hide a large turnover, so both are told. Turnover is new and gone as a share of the projects before. */
function turnover(before: Projects, after: Projects, added: Projects, gone: Projects): Metric[] {
  const budgetOf = (projects: Projects) => sumOf(projects.flatMap(({ values }) => amountOf(values.budsjett) ?? []))
  const [old, now] = [budgetOf(before), budgetOf(after)]
  const moved = added.length + gone.length
  const share = before.length === 0 ? ('noProjects' as const) : (moved / before.length) * 100
  const inputs = { nye: added.length, borte: gone.length, for: before.length, etter: after.length }
  const money = {
    budsjett_for: old,
    budsjett_etter: now,
    budsjett_nye: budgetOf(added),
    budsjett_borte: budgetOf(gone),
  }
  return [
    metric('netto_antall', 'antall', after.length - before.length, inputs),
    metric('omsetning', 'pst', share, inputs),
    metric('netto_budsjett', 'kr', old === null || now === null ? 'budgetMissing' : now - old, money),
  ]
}
