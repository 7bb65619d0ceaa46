import { latestPoint, type Series } from '../../core/model/Series.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { hasRoom } from '../label/dodge.ts'
import { makeLabel } from '../label/makeLabel.ts'
import type { Box, Label } from '../ResolvedChart.ts'
import { linearScale, roundPixels, type Scale } from '../scale/linearScale.ts'
import { periodTime } from '../scale/periodTime.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { capitalised, plainValue } from '../words/valueText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'

/** Pixels between the baselines of two end labels. */
export const endLabelGap = 18

/** Where the labels of the lines stand: at their ends with name and value, or in a key under the plot with the value alone at the end. */
export type LabelPlan = 'ends' | 'key'

/** The plot with its scales and what stands around it. */
export interface LineRoom {
  readonly plot: Box
  readonly x: Scale
  readonly y: Scale
  readonly xRange: readonly [number, number]
  readonly titleLabels: readonly Label[]
  readonly plan: LabelPlan
  /** False when the grey series are too many to be named at their ends. */
  readonly namesContext: boolean
}

const rowHeight = 18
const footHeight = 28

/** Divides the frame: as little as can be to axes and labels, the rest to the plot. `headRows` are lines kept free above the plot. */
export function lineRoom(basis: LineBasis, plan: LabelPlan, headRows: number, keyHeight: number): LineRoom {
  const { frame, extent, values, spec } = basis
  const titleLabels = axisTitle(basis)
  const top = (titleLabels.at(-1)?.y ?? 0) + headRows * rowHeight + 15
  const height = (frame.height ?? lineHeight(frame.width)) - top - footHeight - (frame.height === null ? 0 : keyHeight)
  const left = Math.ceil(Math.max(0, ...values.ticks.map((tick) => tickWidth(tick, basis)))) + 9
  const namesContext = fitsContext(basis, height)
  const right = rightMargin(basis, plan, namesContext)
  const plot = { x: left, y: top, width: Math.max(40, frame.width - left - right), height: Math.max(40, height) }
  const pad = Math.min(24, Math.max(10, Math.round(frame.width * 0.028)))
  const xRange = [plot.x + pad, plot.x + plot.width - pad] as const
  const ends = [plot.y + plot.height, plot.y] as const
  return {
    plot,
    x: linearScale(extent.domain, xRange),
    y: linearScale(values.domain, spec.unit.kind === 'rank' ? [ends[1], ends[0]] : ends),
    xRange,
    titleLabels,
    plan,
    namesContext,
  }
}

/** About five to eight on a wide screen; never so low on a phone that slopes vanish. */
export function lineHeight(width: number): number {
  return Math.round(Math.min(470, Math.max(300, width * 0.62)))
}

function axisTitle({ spec, frame }: LineBasis): Label[] {
  const lines = wrapText(capitalised(unitWords(spec.unit, frame.locale)), frame.width, 13)
  return lines.map((line, i) => makeLabel(line, 0, 13 + i * 17))
}

function tickWidth(tick: number, { values, frame }: LineBasis): number {
  return textWidth(formatNumber(tick, values.decimals, frame.locale), 13)
}

function fitsContext({ looks, spec }: LineBasis, height: number): boolean {
  const named = spec.series.filter((series) => latestPoint(series) && looks.has(series.key)).length
  return hasRoom(named, endLabelGap, 0, height - 8)
}

/** Only as wide as the labels that stand right of the plot: those of lines that reach the end of the time axis. */
function rightMargin(basis: LineBasis, plan: LabelPlan, namesContext: boolean): number {
  const reaching = basis.spec.series.filter(
    (series) => reachesEnd(basis, series) && isNamed(basis, series, namesContext),
  )
  const widths = reaching.map((series) => {
    const { name, value, size, weight } = endText(basis, series)
    return textWidth(plan === 'ends' ? `${name} ${value}` : value, size, weight)
  })
  return roundPixels(widths.length === 0 ? 8 : Math.max(...widths) + 8)
}

/** True when the last figure stands at the end of the time axis. */
export function reachesEnd({ extent }: LineBasis, series: Series): boolean {
  const last = latestPoint(series)
  const [from, to] = extent.domain
  return last !== null && to - periodTime(last.period) <= (to - from) * 0.01
}

export function isNamed(basis: LineBasis, series: Series, namesContext: boolean): boolean {
  return latestPoint(series) !== null && (namesContext || lookOf(basis, series.key).color !== 'context')
}

/** The two parts of an end label and how they are set. */
export function endText(basis: LineBasis, series: Series) {
  const { spec, frame } = basis
  const look = lookOf(basis, series.key)
  const last = latestPoint(series)
  return {
    name: inLocale(series.label, frame.locale),
    value: last?.observation.value == null ? '' : plainValue(last.observation.value, spec.unit, frame.locale),
    size: look.color === 'home' && frame.width >= 480 ? 15 : 13,
    weight: look.emphasis === 'bold' ? 700 : look.color === 'context' ? 400 : 620,
  }
}
