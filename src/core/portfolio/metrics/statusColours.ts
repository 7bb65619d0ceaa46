import type { PortfolioSettings } from '../../model/PortfolioSettings.ts'
import type { Colour } from '../register/Field.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { ProjectValues } from '../register/registerTables.ts'
import type { Metric } from './Metric.ts'

/** The status dimensions of Prosjektportalen that enter the roll-up; opportunities do not (portfolio.md §2.2, §2.4). */
export const dimensions = ['fremdrift', 'okonomi', 'kvalitet', 'risiko', 'gevinst'] as const
export type Dimension = (typeof dimensions)[number]

/** Null is grey: not reported, not known, or not begun. */
export function reportedColour(
  values: Pick<ProjectValues, `status_${Dimension}`>,
  dimension: Dimension,
): Colour | null {
  return values[`status_${dimension}`].parsed
}

/** An overall colour, and whether the project reported it or it was rolled up here («beregnet»). */
export interface OverallColour {
  readonly colour: Colour | null
  readonly isComputed: boolean
}

const worstFirst: readonly Colour[] = ['rod', 'gul', 'gronn']

/** The reported overall colour; else the worst of the dimensions, with benefits only in Realisere; grey if fewer than two are known (§2.4). */
export function overallColour({ values }: PortfolioProject): OverallColour {
  const reported = values.status_samlet.parsed
  return reported ? { colour: reported, isComputed: false } : { colour: rolledUpColour(values), isComputed: true }
}

function rolledUpColour(values: ProjectValues): Colour | null {
  const counted = dimensions.filter((dimension) => dimension !== 'gevinst' || values.fase.parsed === 'realisere')
  const known = counted.flatMap((dimension) => reportedColour(values, dimension) ?? [])
  return known.length < 2 ? null : (worstFirst.find((colour) => known.includes(colour)) ?? null)
}

/** A dimension reported green that the numbers say is not: «grønn utenpå» (§3.3, R5). */
export interface Disagreement {
  readonly dimension: 'fremdrift' | 'okonomi' | 'risiko' | 'samlet'
  readonly computed: Colour
  /** The metric that says so; null when it is the other dimensions. */
  readonly metric: Metric | null
}

type Metrics = ReadonlyMap<string, Metric>

/** Colours of the figures by the bands of R2, R3 and R10: the same limits that put a project on the list. */
export function disagreements(
  { values }: PortfolioProject,
  metrics: Metrics,
  settings: PortfolioSettings,
): Disagreement[] {
  const found: Disagreement[] = []
  const add = (dimension: Disagreement['dimension'], computed: Colour | null, metric: Metric | null) => {
    if (computed === 'gul' || computed === 'rod') found.push({ dimension, computed, metric })
  }
  const cost = metrics.get('kostnadsavvik_pst')
  const late = lateness(metrics)
  const risk = metrics.get('risiko')
  if (values.status_okonomi.parsed === 'gronn' && cost) add('okonomi', costColour(cost, settings), cost)
  if (values.status_fremdrift.parsed === 'gronn' && late)
    add('fremdrift', lateColour(late, settings), late.share ?? late.days)
  if (values.status_risiko.parsed === 'gronn' && risk) add('risiko', riskColour(risk, settings), risk)
  if (values.status_samlet.parsed === 'gronn') add('samlet', rolledUpColour(values), null)
  return found
}

function costColour({ value }: Metric, { thresholds }: PortfolioSettings): Colour | null {
  if (value === null) return null
  if (value > thresholds.kostnad_hoy_pst) return 'rod'
  return value > thresholds.kostnad_middels_pst ? 'gul' : 'gronn'
}

function lateColour({ days, share }: Lateness, { thresholds }: PortfolioSettings): Colour | null {
  if (days.value === null) return null
  if ((share?.value ?? 0) > thresholds.forsinket_hoy_pst || days.value > thresholds.forsinket_hoy_dager) return 'rod'
  return (share?.value ?? 0) > thresholds.forsinket_middels_pst ? 'gul' : 'gronn'
}

function riskColour({ value }: Metric, { thresholds }: PortfolioSettings): Colour | null {
  return value !== null && value >= thresholds.restrisiko ? 'rod' : null
}

/** How late a project is: against the original end, or the approved one where no original is known. */
export interface Lateness {
  readonly basis: 'slutt_opprinnelig' | 'slutt_godkjent'
  readonly days: Metric
  readonly share: Metric | null
}

export function lateness(metrics: Metrics): Lateness | null {
  const known = latenessOf.get(metrics)
  if (known !== undefined) return known
  const found = findLateness(metrics)
  latenessOf.set(metrics, found)
  return found
}

/** A project's figures never change, and rules, figures and tables all ask. */
const latenessOf = new WeakMap<Metrics, Lateness | null>()

function findLateness(metrics: Metrics): Lateness | null {
  const candidates = [
    ['slutt_opprinnelig', 'fremdriftsavvik'],
    ['slutt_godkjent', 'fremdriftsavvik_godkjent'],
  ] as const
  for (const [basis, id] of candidates) {
    const days = metrics.get(`${id}_dager`)
    if (days && days.value !== null) return { basis, days, share: metrics.get(`${id}_pst`) ?? null }
  }
  return null
}
