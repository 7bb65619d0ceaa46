import { formatValue } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { nameColumn } from '../label/nameColumn.ts'
import { unitTitleLabels } from '../label/unitTitle.ts'
import { areAllComputed } from '../line/stretches.ts'
import type { RowRoom } from '../RowRoom.ts'
import { linearScale } from '../scale/linearScale.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { textWidth } from '../textWidth.ts'
import { plainValue } from '../words/valueText.ts'
import type { BarRow } from './barRows.ts'

/** The plot of a ranking with its scale; rows lie under each other from `plot.y`. */
export interface BarRoom extends RowRoom {
  /** The large figure over a single bar; null in a ranking. */
  readonly figure: Label | null
  /** True when every figure of the chart is computed by us; then none of them is marked as such. */
  readonly allComputed: boolean
}

/** Divides the width between names, bars and values; the height follows from the number of rows. */
export function barRoom(spec: ChartSpec, frame: ChartFrame, rows: readonly BarRow[]): BarRoom {
  const values = barValues(spec, rows)
  const names = rows.map(({ series }) => inLocale(series.label, frame.locale))
  const { left, isAbove: namesAbove } = nameColumn(names, frame.width)
  const [rowHeight, barHeight] = rowSizes(rows.length, namesAbove)
  const figure = singleFigure(spec, frame, rows)
  // The large figure says its unit itself.
  const titleLabels = figure ? [] : unitTitleLabels(spec.unit, frame)
  const top = (titleLabels.at(-1)?.y ?? (figure ? 56 : 0)) + (spec.targets.length > 0 ? 28 : 12)
  const plot = {
    x: left,
    y: top,
    width: frame.width - left,
    height: rows.length * rowHeight + (spec.mark === 'dot' ? 6 : 0),
  }
  const margins = valueMargins(spec, frame, rows)
  const xRange = [plot.x + margins.left, plot.x + plot.width - margins.right] as const
  return {
    plot,
    x: linearScale(values.domain, xRange),
    xRange,
    values,
    rowHeight,
    barHeight,
    namesAbove,
    titleLabels,
    figure,
    allComputed: areAllComputed(spec),
  }
}

function barValues(spec: ChartSpec, rows: readonly BarRow[]): ValueTicks {
  const figures = rows.flatMap(({ point }) => point.observation.value ?? [])
  const all = [...figures, ...spec.targets.map((target) => target.value)]
  const isDot = spec.mark === 'dot'
  const ticks = valueTicks({ values: all, unit: spec.unit, fromZero: !isDot, fixed: spec.valueDomain, maxTicks: 5 })
  if (isDot || spec.valueDomain) return ticks
  const { scaleMin, scaleMax } = spec.unit
  const whole = figures.length === 1 && scaleMin === 0 && scaleMax !== null && Math.max(...all) <= scaleMax
  const domain = whole ? ([0, scaleMax] as const) : ([Math.min(0, ...all), Math.max(0, ...all)] as const)
  return { ...ticks, domain: domain[0] === domain[1] ? [0, 1] : domain, ticks: whole ? [0, scaleMax] : [0], cut: false }
}

function rowSizes(count: number, namesAbove: boolean): [row: number, bar: number] {
  if (namesAbove) return [44, 14]
  if (count <= 12) return [32, 18]
  return count <= 25 ? [27, 15] : [22, 12]
}

/** Room for the values printed outside the bars: right of those above 0, left of those below. */
function valueMargins(spec: ChartSpec, frame: ChartFrame, rows: readonly BarRow[]): { left: number; right: number } {
  const widths = (isBelow: boolean) =>
    rows
      .flatMap(({ point }) => point.observation.value ?? [])
      .filter((value) => value < 0 === isBelow)
      .map((value) => textWidth(plainValue(value, spec.unit, frame.locale), 13, 700) + 8)
  const dotPad = spec.mark === 'dot' ? 12 : 0
  return { left: Math.max(dotPad, ...widths(true)), right: Math.ceil(Math.max(8, ...widths(false)) + dotPad) }
}

function singleFigure(spec: ChartSpec, frame: ChartFrame, rows: readonly BarRow[]): Label | null {
  const valued = rows.flatMap(({ point }) => point.observation.value ?? [])
  const [only] = valued
  if (valued.length !== 1 || only === undefined || spec.mark === 'dot') return null
  const text = formatValue(only, spec.unit, frame.locale)
  const size = [48, 40, 32, 26, 20].find((candidate) => textWidth(text, candidate, 650) <= frame.width * 0.8) ?? 16
  return makeLabel(text, 0, 48, { size, weight: 650 })
}
