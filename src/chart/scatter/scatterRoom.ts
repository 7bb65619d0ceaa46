import { formatNumber } from '../../i18n/formatNumber.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { Axis } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Box, Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { areAllComputed } from '../line/stretches.ts'
import { linearScale, type Scale } from '../scale/linearScale.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { capitalised } from '../words/valueText.ts'
import type { ScatterPair } from './scatterPairs.ts'

/** The plot of a scatter with its two value axes. */
export interface ScatterRoom {
  readonly plot: Box
  readonly height: number
  readonly x: Scale
  readonly y: Scale
  readonly horizontal: Axis
  readonly vertical: Axis
  /** Of each measure: true when every figure is computed by us; then none of them is marked as such. */
  readonly allComputed: { readonly up: boolean; readonly along: boolean }
}

const inset = 14
const lineHeight = 17

/** Titles in words above the plot and under it; the rest of the width is the plot's. */
export function scatterRoom(spec: ChartSpec, frame: ChartFrame, pairs: readonly ScatterPair[]): ScatterRoom {
  const across = spec.across ?? { measure: '', unit: spec.unit, series: [] }
  const ticksOf = (values: number[], unit: ChartSpec['unit'], maxTicks: number) =>
    valueTicks({ values, unit, fromZero: false, fixed: null, maxTicks })
  const up = ticksOf(
    pairs.map(({ point }) => point.observation.value),
    spec.unit,
    5,
  )
  const along = ticksOf(
    pairs.map((pair) => pair.across.observation.value),
    across.unit,
    frame.width < 480 ? 4 : 6,
  )
  const titleAbove = titleLines(`${spec.measure}, ${unitWords(spec.unit, frame.locale)}`, frame, 13)
  const top = (titleAbove.at(-1)?.y ?? 0) + 16
  const left = Math.ceil(Math.max(...tickTexts(up, frame).map((text) => textWidth(text, 13)))) + 10
  const title = `${across.measure}, ${unitWords(across.unit, frame.locale)}`
  const usual = Math.max(220, Math.min(420, Math.round(frame.width * 0.55)))
  const below = (titleLines(title, frame, 42).at(-1)?.y ?? 28) + 6
  const plotHeight = frame.height === null ? usual : Math.max(80, frame.height - top - below)
  const plot = { x: left, y: top, width: frame.width - left, height: plotHeight }
  const foot = top + plotHeight
  const titleBelow = titleLines(title, frame, foot + 42)
  const xRange = [plot.x + inset, plot.x + plot.width - inset] as const
  const yRange = [foot - inset, top + inset] as const
  const [x, y] = [linearScale(along.domain, xRange), linearScale(up.domain, yRange)]
  return {
    plot,
    allComputed: {
      up: areAllComputed(spec),
      along: areAllComputed({ ...spec, series: across.series }),
    },
    height: (titleBelow.at(-1)?.y ?? foot + 28) + 6,
    x,
    y,
    horizontal: axisOf(along, xRange, titleBelow, frame, (value, text) =>
      makeLabel(text, x(value), foot + 20, { anchor: 'middle' }),
    ),
    vertical: axisOf(up, yRange, titleAbove, frame, (value, text) =>
      makeLabel(text, plot.x - 8, y(value) + 4.5, { anchor: 'end' }),
    ),
  }

  function axisOf(
    values: ValueTicks,
    range: readonly [number, number],
    titleLabels: readonly Label[],
    at: ChartFrame,
    labelAt: (value: number, text: string) => Label,
  ): Axis {
    const texts = tickTexts(values, at)
    const ticks = values.ticks.map((value, i) => {
      const label = texts[i] ?? ''
      const position = range === xRange ? x(value) : y(value)
      return { value, position, label, labelAt: labelAt(value, label) }
    })
    const title = titleLabels.map(({ text }) => text).join(' ')
    return { kind: 'value', domain: values.domain, range, title, titleLabels, ticks, cut: values.cut }
  }
}

function tickTexts({ ticks, decimals }: ValueTicks, { locale }: ChartFrame): string[] {
  return ticks.map((value) => formatNumber(value, decimals, locale))
}

function titleLines(text: string, { width }: ChartFrame, y: number): Label[] {
  return wrapText(capitalised(text), width, 13).map((line, i) => makeLabel(line, 0, y + i * lineHeight))
}
