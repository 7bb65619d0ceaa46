import { type Phase, phases } from '../../../core/model/Project.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { lateness } from '../../../core/portfolio/metrics/statusColours.ts'
import { themeWeights } from '../../../core/portfolio/metrics/themes.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import { dayNumber, type When } from '../../../core/portfolio/register/When.ts'
import type { PortfolioView } from '../portfolioView.ts'

/** From and to in per cent of the road's width. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface RoadMark {
  readonly at: number
  readonly title: string
  readonly when: When
  readonly isGate: boolean
}

export interface RoadRow {
  readonly project: PortfolioProject
  /** Start to reckoned end; open to the left where only the end is known. */
  readonly span: Span & { readonly isOpen: boolean }
  /** What of the bar lies after the first plan. */
  readonly over: Span | null
  /** Start to original end, or to the approved one where no original is known. */
  readonly plan: Span | null
  readonly end: When
  readonly endBy: 'faktisk' | 'prognose' | 'godkjent' | 'opprinnelig'
  readonly days: number | null
  readonly marks: readonly RoadMark[]
}

export interface RoadGroup {
  /** Theme id or phase; empty where the project has none. */
  readonly id: string
  readonly rows: readonly RoadRow[]
}

export interface Roadmap {
  readonly groups: readonly RoadGroup[]
  readonly dated: number
  readonly undated: readonly PortfolioProject[]
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly today: number | null
}

export type RoadGrouping = 'tema' | 'fase'

/** Every project with an end date on one road, and the others by name. */
export function roadmap({ rows, inView }: PortfolioView, grouping: RoadGrouping): Roadmap {
  const dated = rows.filter(({ project }) => endOf(project) !== null)
  const scale = scaleOf(
    dated.map(({ project }) => project),
    inView.reference,
  )
  const groups = new Map<string, RoadRow[]>()
  for (const one of dated) {
    const id =
      grouping === 'tema' ? (themeWeights(one.project)[0]?.themeId ?? '') : (one.project.values.fase.parsed ?? '')
    groups.set(id, [...(groups.get(id) ?? []), roadRow(one, scale)])
  }
  const today = scale.at(inView.reference)
  return {
    groups: [...groups]
      .map(([id, own]) => ({ id, rows: own.toSorted((a, b) => a.span.from - b.span.from) }))
      .toSorted((a, b) => orderOf(a.id) - orderOf(b.id)),
    dated: dated.length,
    undated: rows.flatMap(({ project }) => (endOf(project) === null ? [project] : [])),
    years: scale.years,
    today: today >= 0 && today <= 100 ? today : null,
  }
}

function orderOf(id: string): number {
  if (id === '') return 99
  return id.startsWith('T') ? Number(id.slice(1)) : phases.indexOf(id as Phase)
}

const endFields = [
  ['slutt_faktisk', 'faktisk'],
  ['slutt_prognose', 'prognose'],
  ['slutt_godkjent', 'godkjent'],
  ['slutt_opprinnelig', 'opprinnelig'],
] as const

function endOf({ values }: PortfolioProject) {
  for (const [field, by] of endFields) {
    const when = values[field].parsed
    if (when) return { when, by }
  }
  return null
}

function startOf({ values }: PortfolioProject): When | null {
  return values.start_faktisk.parsed ?? values.start_plan.parsed
}

interface Scale {
  readonly at: (day: string) => number
  readonly years: Roadmap['years']
}

/** Whole years that hold every date and the reference date; at most seven of them are named. */
function scaleOf(projects: readonly PortfolioProject[], reference: string): Scale {
  const days = projects.flatMap((project) => [startOf(project)?.first ?? [], endOf(project)?.when.last ?? []].flat())
  const years = [...days, reference].map((day) => Number(day.slice(0, 4)))
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b)) + 1]
  const from = dayNumber(`${String(first).padStart(4, '0')}-01-01`)
  const width = dayNumber(`${String(last).padStart(4, '0')}-01-01`) - from
  const at = (day: string) => ((dayNumber(day) - from) / width) * 100
  const step = [1, 2, 5, 10, 25, 50, 100].find((one) => (last - first) / one <= 7) ?? 1000
  const named = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  )
  return { at, years: named.map((year) => ({ year, at: at(`${String(year).padStart(4, '0')}-01-01`) })) }
}

function roadRow({ project, metrics }: MeasuredProject, { at }: Scale): RoadRow {
  const { values } = project
  const found = endOf(project)
  if (!found) throw new Error(`no end date: ${project.key}`)
  const start = startOf(project)
  const to = at(found.when.last)
  const from = start ? Math.min(at(start.first), to) : Math.max(0, to - 4)
  const basis = values.slutt_opprinnelig.parsed ?? values.slutt_godkjent.parsed
  const planned = basis ? at(basis.last) : null
  return {
    project,
    span: { from, to, isOpen: start === null },
    over: planned !== null && planned < to ? { from: Math.max(planned, from), to } : null,
    plan: planned !== null && planned > from ? { from, to: planned } : null,
    end: found.when,
    endBy: found.by,
    days: lateness(metrics)?.days.value ?? null,
    marks: project.milestones.flatMap(({ values: { tittel, slutt, type } }) =>
      slutt.parsed
        ? [
            {
              at: Math.min(100, Math.max(0, at(slutt.parsed.last))),
              title: tittel.raw,
              when: slutt.parsed,
              isGate: type.parsed === 'beslutningspunkt',
            },
          ]
        : [],
    ),
  }
}
