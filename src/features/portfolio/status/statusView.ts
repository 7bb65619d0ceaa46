import type { ThresholdId } from '../../../core/model/PortfolioSettings.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { type Dimension, dimensions, lateness } from '../../../core/portfolio/metrics/statusColours.ts'
import type { Colour } from '../../../core/portfolio/register/Field.ts'
import type { Gap } from '../../../core/portfolio/register/Value.ts'
import type { PortfolioView } from '../portfolioView.ts'

/** What stands in one cell of the status table. */
export type StatusCell =
  | { readonly kind: 'reported'; readonly colour: Colour; readonly raw: string; readonly disagrees: boolean }
  | {
      readonly kind: 'computed'
      readonly colour: Colour
      readonly of: 'cost' | 'days' | 'risk'
      readonly value: number
    }
  | { readonly kind: 'missing'; readonly reason: Gap; readonly raw: string; readonly basis?: string }

/** Days since the last status, coloured by the limits of R6. */
export interface AgeCell {
  readonly days: number | null
  readonly colour: Colour | null
  readonly isClosed: boolean
}

export interface StatusRow {
  readonly one: MeasuredProject
  readonly cells: Readonly<Record<Dimension, StatusCell>>
  readonly age: AgeCell
  /** The higher, the worse: reds, then yellows, then whatever is known. */
  readonly weight: number
}

export interface StatusView {
  readonly rows: readonly StatusRow[]
  /** How many have something known in each column. */
  readonly known: Readonly<Record<Dimension | 'age', number>>
}

type Thresholds = Readonly<Record<ThresholdId, number>>

/** Every project by dimension, the worst first. A closed project comes after those that can still be helped. */
export function statusView({ rows, inView }: PortfolioView): StatusView {
  const all = rows.map((one) => knownRow(one, inView.settings.thresholds))
  const count = (holds: (row: StatusRow) => boolean) => all.filter(holds).length
  const known = Object.fromEntries(
    dimensions.map((dimension) => [dimension, count(({ cells }) => cells[dimension].kind !== 'missing')]),
  ) as Record<Dimension, number>
  return {
    rows: all.toSorted((a, b) => b.weight - a.weight),
    known: { ...known, age: count(({ age }) => age.days !== null) },
  }
}

const knownRows = new WeakMap<MeasuredProject, StatusRow>()

/** A measured project never changes, and neither do the limits it was measured by. */
function knownRow(one: MeasuredProject, thresholds: Thresholds): StatusRow {
  const row = knownRows.get(one) ?? statusRow(one, thresholds)
  knownRows.set(one, row)
  return row
}

function statusRow(one: MeasuredProject, thresholds: Thresholds): StatusRow {
  const cells = Object.fromEntries(
    dimensions.map((dimension) => [dimension, statusCell(one, dimension, thresholds)]),
  ) as Record<Dimension, StatusCell>
  const age = ageCell(one, thresholds)
  return { one, cells, age, weight: weightOf(Object.values(cells), age) }
}

function statusCell(one: MeasuredProject, dimension: Dimension, thresholds: Thresholds): StatusCell {
  const value = one.project.values[`status_${dimension}`]
  if (value.parsed !== null) {
    const disagrees = one.disagreements.some((found) => found.dimension === dimension)
    return { kind: 'reported', colour: value.parsed, raw: value.raw, disagrees }
  }
  const basis = 'basis' in value && value.basis ? { basis: value.basis } : {}
  const missing: StatusCell = { kind: 'missing', reason: value.reason, raw: value.raw, ...basis }
  return computedCell(one, dimension, thresholds) ?? missing
}

/** What the figures say where nobody has reported: the same limits as R2, R3 and R10. */
function computedCell({ metrics }: MeasuredProject, dimension: Dimension, t: Thresholds): StatusCell | null {
  if (dimension === 'okonomi') {
    const value = metrics.get('kostnadsavvik_pst')?.value ?? null
    if (value === null) return null
    const colour = value > t.kostnad_hoy_pst ? 'rod' : value > t.kostnad_middels_pst ? 'gul' : 'gronn'
    return { kind: 'computed', of: 'cost', value, colour }
  }
  if (dimension === 'fremdrift') {
    const late = lateness(metrics)
    if (!late || late.days.value === null) return null
    return {
      kind: 'computed',
      of: 'days',
      value: late.days.value,
      colour: lateColour(late.days.value, late.share?.value ?? 0, t),
    }
  }
  const risk = dimension === 'risiko' ? (metrics.get('risiko')?.value ?? null) : null
  return risk === null
    ? null
    : { kind: 'computed', of: 'risk', value: risk, colour: risk >= t.restrisiko ? 'rod' : 'gronn' }
}

function lateColour(days: number, share: number, t: Thresholds): Colour {
  if (days > t.forsinket_hoy_dager || share > t.forsinket_hoy_pst) return 'rod'
  return share > t.forsinket_middels_pst ? 'gul' : 'gronn'
}

function ageCell({ metrics, isClosed }: MeasuredProject, t: Thresholds): AgeCell {
  const days = metrics.get('statusalder')?.value ?? null
  if (isClosed || days === null) return { days, colour: null, isClosed }
  return { days, colour: days <= t.status_eldre_dager ? 'gronn' : 'gul', isClosed }
}

const weights: Readonly<Record<Colour, number>> = { rod: 100, gul: 10, gronn: 1 }

function weightOf(cells: readonly StatusCell[], age: AgeCell): number {
  const colours = [...cells.flatMap((cell) => (cell.kind === 'missing' ? [] : [cell.colour])), age.colour]
  const sum = colours.reduce((all, colour) => all + (colour === null ? 0 : weights[colour]), 0)
  return age.isClosed ? sum - 1000 : sum
}
