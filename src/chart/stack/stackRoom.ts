import { inLocale } from '../../i18n/Locale.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { nameColumn } from '../label/nameColumn.ts'
import { unitTitleLabels } from '../label/unitTitle.ts'
import { keyEntries, keyHeight } from '../line/keyEntries.ts'
import type { KeyEntry } from '../ResolvedChart.ts'
import type { RowRoom } from '../RowRoom.ts'
import { linearScale } from '../scale/linearScale.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { textWidth } from '../textWidth.ts'
import { plainValue } from '../words/valueText.ts'
import type { StackBar } from './stackBars.ts'

/** The plot of stacked bars with its scale; the key of the parts stands over it, as it is read first. */
export interface StackRoom extends RowRoom {
  readonly key: readonly KeyEntry[]
}

export function stackRoom(spec: ChartSpec, frame: ChartFrame, bars: readonly StackBar[]): StackRoom {
  const values = stackValues(spec, frame, bars)
  const names = bars.map(({ label }) => label)
  const { left, isAbove: namesAbove } = nameColumn(names, frame.width)
  const [rowHeight, barHeight] = namesAbove ? [50, 20] : bars.length <= 12 ? [34, 22] : [28, 18]
  const titleLabels = unitTitleLabels(spec.unit, frame)
  const keyTop = (titleLabels.at(-1)?.y ?? 0) + 8
  const key = partKey(spec, frame, keyTop)
  const plot = {
    x: left,
    y: keyTop + keyHeight(key, keyTop) + 6,
    width: frame.width - left,
    height: bars.length * rowHeight,
  }
  const xRange = [plot.x, plot.x + plot.width - totalMargin(spec, frame, bars)] as const
  return {
    plot,
    x: linearScale(values.domain, xRange),
    xRange,
    values,
    rowHeight,
    barHeight,
    namesAbove,
    titleLabels,
    key,
  }
}

/** From 0 to the longest bar. */
function stackValues(spec: ChartSpec, { width }: ChartFrame, bars: readonly StackBar[]): ValueTicks {
  const totals = bars.flatMap(({ total }) => total ?? [])
  const unit = { ...spec.unit, scaleMax: null }
  const maxTicks = width < 480 ? 3 : 5
  const nice = valueTicks({ values: totals, unit, fromZero: true, fixed: spec.valueDomain, maxTicks })
  if (spec.valueDomain) return nice
  const longest = Math.max(0, ...totals) || 1
  return { ...nice, domain: [0, longest], ticks: nice.ticks.filter((tick) => tick <= longest * 1.001), cut: false }
}

/** Room for the total beyond the longest bar. */
function totalMargin(spec: ChartSpec, { locale }: ChartFrame, bars: readonly StackBar[]): number {
  const widths = bars.flatMap(({ total }) =>
    total === null ? [] : textWidth(plainValue(total, spec.unit, locale), 13, 700),
  )
  return Math.ceil(Math.max(24, ...widths) + 8)
}

/** Every part in words, with the filling it has in all the bars. */
function partKey({ stack, series }: ChartSpec, { width, locale }: ChartFrame, top: number): KeyEntry[] {
  const texts = (stack?.parts ?? []).map((words, part) => {
    return { kind: 'series', of: series[part]?.key ?? '', text: inLocale(words, locale), weight: 400 } as const
  })
  return keyEntries(texts, width, top)
}
