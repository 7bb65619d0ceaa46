import { latestPoint, type Series } from '../../core/model/Series.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import type { Box, Label } from '../Label.ts'
import { hasRoom } from '../label/dodge.ts'
import { unitTitleLabels } from '../label/unitTitle.ts'
import { linearScale, type Scale } from '../scale/linearScale.ts'
import { textWidth } from '../textWidth.ts'
import { endLabelGap, endText, isNamed, reachesEnd } from './endText.ts'
import type { LineBasis } from './LineBasis.ts'

/** How the frame is shared out. */
export interface RoomPlan {
  /** Names and values at the line ends, values alone with the names in a key, or neither. */
  readonly ends: 'names' | 'values' | 'none'
  /** Lines kept free above the plot. */
  readonly headRows: number
  /** Pixels kept free under the time axis when the frame has a fixed height. */
  readonly keyRoom: number
}

/** The plot with its scales and what stands around it. */
export interface LineRoom {
  readonly plot: Box
  readonly x: Scale
  readonly y: Scale
  readonly xRange: readonly [number, number]
  readonly titleLabels: readonly Label[]
  readonly plan: RoomPlan
  /** False when the grey series are too many to be named at their ends. */
  readonly namesContext: boolean
}

const rowHeight = 18
/** From the foot of the plot to the foot of its time axis. */
export const axisHeight = 28
/** More names than this beside a plot are read by nobody. */
const mostNames = 12

/** Divides the frame: as little as can be to axes and labels, the rest to the plot. */
export function lineRoom(basis: LineBasis, plan: RoomPlan): LineRoom {
  const { spec, frame, values } = basis
  const titleLabels = unitTitleLabels(spec.unit, frame)
  const top = (titleLabels.at(-1)?.y ?? 0) + plan.headRows * rowHeight + 15
  const height =
    (frame.height ?? lineHeight(frame.width)) - top - axisHeight - (frame.height === null ? 0 : plan.keyRoom)
  const left = Math.ceil(Math.max(0, ...values.ticks.map((tick) => tickWidth(tick, basis)))) + 9
  const namesContext = fitsContext(basis, height)
  const right = rightMargin(basis, plan, namesContext)
  const plot = { x: left, y: top, width: Math.max(40, frame.width - left - right), height: Math.max(40, height) }
  return { ...scaled(basis, plot), titleLabels, plan, namesContext }
}

/** The plot with its two scales. A rank has its first place at the top. */
export function scaled(
  { frame, extent, values, spec }: LineBasis,
  plot: Box,
): Pick<LineRoom, 'plot' | 'x' | 'y' | 'xRange'> {
  const pad =
    spec.mark === 'column' ? bandPad(extent, plot) : Math.min(24, Math.max(10, Math.round(frame.width * 0.028)))
  const xRange = [plot.x + pad, plot.x + plot.width - pad] as const
  const [foot, top] = [plot.y + plot.height, plot.y]
  const yRange = spec.unit.kind === 'rank' ? ([top, foot] as const) : ([foot, top] as const)
  return { plot, x: linearScale(extent.domain, xRange), y: linearScale(values.domain, yRange), xRange }
}

/** Half a column's band at both ends. */
function bandPad({ domain, interval }: LineBasis['extent'], plot: Box): number {
  return Math.round(plot.width / ((domain[1] - domain[0]) / interval + 1) / 2)
}

/** About five to eight on a wide screen; never so low on a phone that slopes vanish. */
function lineHeight(width: number): number {
  return Math.round(Math.min(470, Math.max(300, width * 0.62)))
}

function tickWidth(tick: number, { values, frame }: LineBasis): number {
  return textWidth(formatNumber(tick, values.decimals, frame.locale), 13)
}

function fitsContext({ spec }: LineBasis, height: number): boolean {
  const named = spec.series.filter((series) => latestPoint(series)).length
  return named <= mostNames && hasRoom(named, endLabelGap, 0, height - 8)
}

/** Only as wide as the labels that stand right of the plot: those of lines that reach the end of the time axis. */
function rightMargin(basis: LineBasis, { ends }: RoomPlan, namesContext: boolean): number {
  if (ends === 'none') return 8
  const isBeside = (series: Series) => reachesEnd(basis, series) && isNamed(basis, series, namesContext)
  const widths = basis.spec.series.filter(isBeside).map((series) => {
    const { name, value, size, weight } = endText(basis, series)
    return textWidth(ends === 'names' ? `${name} ${value}` : value, size, weight)
  })
  return Math.ceil(widths.length === 0 ? 8 : Math.max(...widths) + 8)
}
