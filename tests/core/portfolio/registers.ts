import { readFileSync } from 'node:fs'
import { buildPortfolioSettings } from '../../../src/core/model/buildPortfolioSettings.ts'
import type { PortfolioSettings } from '../../../src/core/model/PortfolioSettings.ts'
import type { AttentionHit } from '../../../src/core/portfolio/attention/AttentionHit.ts'
import { findAttention } from '../../../src/core/portfolio/attention/findAttention.ts'
import { buildPortfolio, type Portfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import type { RegisterOptions, RegisterRows } from '../../../src/core/portfolio/intake/RegisterRows.ts'
import { type MeasuredProject, measureProject } from '../../../src/core/portfolio/metrics/measureProject.ts'

export const reference = '2026-11-22'

const settingsFile = new URL('../../../data/portfolio-settings.json', import.meta.url)

export const settings = buildPortfolioSettings(JSON.parse(readFileSync(settingsFile, 'utf-8'))) as PortfolioSettings

/** A table as literal rows: headings first, cells between semicolons. */
export function rowsFrom(file: string, text: string): RegisterRows {
  const [header = '', ...rows] = text.trim().split('\n')
  const cut = (line: string) =>
    line
      .trim()
      .split(';')
      .map((cell) => cell.trim())
  return { file, header: cut(header), rows: rows.map(cut), lines: rows.map((_, index) => index + 2) }
}

export type Cells = Readonly<Record<string, string | number>>

/** A table as objects by field id, every id of any of them a column. */
export function rowsOf(file: string, objects: readonly Cells[]): RegisterRows {
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const rows = objects.map((object) => header.map((id) => String(object[id] ?? '')))
  return { file, header, rows, lines: rows.map((_, index) => index + 2) }
}

/** A sound project in Gjennomføre on which no rule fires. */
export const soundProject: Cells = {
  prosjekt_id: 'P1',
  tittel: 'Dataplattform',
  fase: 'Gjennomføre',
  livssyklus: 'Aktivt',
  prosjekteier: 'Seksjonsleder IKT',
  gevinstansvarlig: 'Virksomhetsleder',
  start_plan: '2026-01-01',
  slutt_opprinnelig: '2027-12-31',
  slutt_godkjent: '2027-12-31',
  slutt_prognose: '2027-12-31',
  budsjett: 10_000_000,
  prognose: 10_000_000,
  palopt: 4_000_000,
  statusdato: '2026-11-01',
  status_fremdrift: 'På plan',
  status_okonomi: 'På budsjett',
  status_risiko: 'Lav',
}

export interface Joined {
  readonly finansiering?: readonly Cells[]
  readonly gevinster?: readonly Cells[]
  readonly statusrapporter?: readonly Cells[]
  readonly risikoer?: readonly Cells[]
}

/** The portfolio of sound projects with what is given laid over each. */
export function portfolioOf(projects: readonly Cells[], joined: Joined = {}, options: RegisterOptions = {}): Portfolio {
  const tables = Object.entries(joined).map(([table, rows]) => {
    const keyed = (rows as readonly Cells[]).map((row) => ({ prosjekt_id: 'P1', ...row }))
    return { ...rowsOf(`${table}.csv`, keyed), table: table as keyof Joined }
  })
  const list = { ...rowsOf('prosjekter-2026-11-22.csv', projects), table: 'prosjekter' as const }
  return buildPortfolio([list, ...tables], { register: 'Test', ...options })
}

export function measuredOf(over: Cells, joined: Joined = {}, at = reference): MeasuredProject {
  const [project] = portfolioOf([{ ...soundProject, ...over }], joined).projects
  if (!project) throw new Error('no project')
  return measureProject(project, at, settings)
}

export function figureOf({ metrics }: MeasuredProject, id: string): number | string {
  const found = metrics.get(id)
  if (!found) return 'no such metric'
  return found.value === null ? found.reason : found.value
}

export function hitsOf(over: Cells, joined: Joined = {}, at = reference): AttentionHit[] {
  return findAttention([measuredOf(over, joined, at)], settings, at)
}

export function rulesOf(over: Cells, joined: Joined = {}, at = reference): string[] {
  return hitsOf(over, joined, at).map(({ rule, severity }) => `${rule} ${severity}`)
}
