import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type SeriesLook, seriesLooks } from '../look/seriesLook.ts'
import { type TimeExtent, timeExtent } from '../scale/timeExtent.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { areAllComputed } from './stretches.ts'

/** What a chart over time is about, before it has a size. */
export interface LineBasis {
  readonly spec: ChartSpec
  readonly frame: ChartFrame
  readonly extent: TimeExtent
  readonly values: ValueTicks
  readonly looks: ReadonlyMap<string, SeriesLook>
  readonly allComputed: boolean
}

export function lineBasis(spec: ChartSpec, frame: ChartFrame): LineBasis {
  return {
    spec,
    frame,
    extent: timeExtent(spec),
    values: lineValues(spec, frame),
    looks: seriesLooks(spec),
    allComputed: areAllComputed(spec),
  }
}

function lineValues(spec: ChartSpec, frame: ChartFrame): ValueTicks {
  const figures = spec.series.flatMap((series) => series.points.flatMap((point) => point.observation.value ?? []))
  return valueTicks({
    values: [...figures, ...spec.targets.filter((target) => target.type !== 'baseline').map((target) => target.value)],
    unit: spec.unit,
    fromZero: spec.mark === 'column',
    fixed: spec.valueDomain,
    maxTicks: frame.height !== null && frame.height < 200 ? 3 : 5,
  })
}

/** How a series is drawn. Every series of the chart has a look. */
export function lookOf(basis: LineBasis, key: string): SeriesLook {
  const look = basis.looks.get(key)
  if (!look) throw new Error(`unknown series: ${key}`)
  return look
}
