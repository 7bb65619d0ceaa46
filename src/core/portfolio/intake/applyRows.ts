import { compareText } from '../register/compareText.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type {
  Benefit,
  FundingLine,
  ProjectMilestone,
  ProjectValues,
  Risk,
  StatusReport,
} from '../register/registerTables.ts'
import type { Value } from '../register/Value.ts'
import type { JoinedRow } from './joinRows.ts'
import { joinStatus } from './joinStatus.ts'

/** A project with its rows of tables B–F and the overlays G and H laid on it. */
export function applyRows(project: PortfolioProject, rows: readonly JoinedRow[]): PortfolioProject {
  const of = <T>(table: JoinedRow['table']) =>
    rows.flatMap((row) => (row.table === table ? [{ values: row.values, file: row.file, line: row.line } as T] : []))
  const reports = [...project.reports, ...of<StatusReport>('statusrapporter')].sort((a, b) =>
    compareText(statusDay(a.values), statusDay(b.values)),
  )
  const baselined = withBaselines(project.values, rows)
  const told = toldDay(baselined, project.asOf)
  // An earlier extract without colours tells what the project was, not how it is reported to be.
  const telling = reports.filter((report) => hasColour(report.values) || !project.reports.includes(report))
  const values = withNewestReport(withThemes(baselined, rows), telling, told)
  const own = statusDay(values) || told || '9999'
  return {
    ...project,
    values,
    funding: [...project.funding, ...of<FundingLine>('finansiering')],
    benefits: [...project.benefits, ...of<Benefit>('gevinster')],
    reports: reports.filter(({ values: report }) => statusDay(report) !== '' && statusDay(report) < own),
    milestones: [...project.milestones, ...of<ProjectMilestone>('milepaler')],
    risks: [...project.risks, ...of<Risk>('risikoer')],
  }
}

const dimensionFields = [
  'status_fremdrift',
  'status_okonomi',
  'status_kvalitet',
  'status_risiko',
  'status_gevinst',
] as const

function statusDay(values: Pick<ProjectValues, 'statusdato'>): string {
  return values.statusdato.parsed?.last ?? ''
}

/** The day the project's own status is from: the register's day where it has colours but no date of its own. */
function toldDay(values: ProjectValues, asOf: string | null): string {
  return statusDay(values) || (hasColour(values) ? (asOf ?? '') : '')
}

function hasColour(values: StatusReport['values']): boolean {
  return dimensionFields.some((id) => values[id].raw !== '')
}

/** The newest report by its date tells the status, whichever file it came in (prosjektportalen365#1666). */
function withNewestReport(values: ProjectValues, reports: readonly StatusReport[], told: string): ProjectValues {
  const newest = reports.at(-1)
  if (!newest || statusDay(newest.values) <= told) return values
  const given = Object.entries(newest.values).filter(
    ([id, value]) => value.raw !== '' && (id.startsWith('status') || values[id as keyof ProjectValues].parsed === null),
  )
  return joinStatus({ ...values, ...sourced(given, newest.file) })
}

/** Overlay G: the latest link of a project to themes stands over what the register says. */
function withThemes(values: ProjectValues, rows: readonly JoinedRow[]): ProjectValues {
  const links = rows.filter(({ table }) => table === 'temakobling').sort(byDate('koblet_dato'))
  const link = links.at(-1)
  if (!link) return values
  const { hovedtema, deltema, tema_vekt } = link.values
  const given = Object.entries({ hovedtema, deltema, tema_vekt }).filter(([, value]) => value && value.raw !== '')
  return { ...values, ...sourced(given, link.file) }
}

/** Overlay H: the first baseline is the original, the last one the approved; both fill in what the register lacks. */
function withBaselines(values: ProjectValues, rows: readonly JoinedRow[]): ProjectValues {
  const baselines = rows.filter(({ table }) => table === 'grunnlinje').sort(byDate('vedtatt_dato'))
  const [first, last] = [baselines[0], baselines.at(-1)]
  if (!first || !last) return values
  const replans = { raw: String(baselines.length - 1), parsed: baselines.length - 1 }
  const candidates = {
    start_plan: first.values.start_plan,
    slutt_opprinnelig: first.values.slutt_opprinnelig,
    budsjett_opprinnelig: first.values.budsjett_opprinnelig,
    slutt_godkjent: last.values.slutt_godkjent,
    antall_replan: replans,
  }
  const given = Object.entries(candidates).filter(
    ([id, value]) => value && value.parsed !== null && values[id as keyof ProjectValues].parsed === null,
  )
  return { ...values, ...sourced(given, first.file) }
}

function byDate(id: string) {
  const day = ({ values }: JoinedRow) => (values[id]?.parsed as { last?: string } | null)?.last ?? ''
  return (a: JoinedRow, b: JoinedRow) => compareText(day(a), day(b))
}

function sourced(
  entries: readonly (readonly [string, Value<unknown> | undefined])[],
  from: string,
): Partial<ProjectValues> {
  return Object.fromEntries(entries.map(([id, value]) => [id, value?.parsed == null ? value : { ...value, from }]))
}
