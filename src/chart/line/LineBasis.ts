import type { Series } from '../../core/model/Series.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type SeriesLook, seriesLooks } from '../look/seriesLook.ts'
import { type TimeExtent, timeExtent } from '../scale/timeExtent.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { type PointWords, pointWords } from '../words/pointWords.ts'
import { areAllComputed, isUncertain } from './stretches.ts'

/** What a chart over time is about, before it has a size. */
export interface LineBasis {
  readonly spec: ChartSpec
  readonly frame: ChartFrame
  readonly extent: TimeExtent
  readonly values: ValueTicks
  readonly looks: ReadonlyMap<string, SeriesLook>
  readonly allComputed: boolean
  /** What is said of the points of each series, by its key. Worked out once, however often the drawing is tried. */
  readonly words: ReadonlyMap<string, readonly LinePoint[]>
}

export interface LinePoint extends PointWords {
  readonly uncertain: boolean
}

export function lineBasis(spec: ChartSpec, frame: ChartFrame): LineBasis {
  const allComputed = areAllComputed(spec)
  return {
    spec,
    frame,
    extent: timeExtent(spec),
    values: lineValues(spec, frame),
    looks: seriesLooks(spec),
    allComputed,
    words: new Map(spec.series.map((series) => [series.key, linePoints(series, spec, frame, allComputed)])),
  }
}

function linePoints(series: Series, { unit }: ChartSpec, { locale }: ChartFrame, allComputed: boolean): LinePoint[] {
  return series.points.map((point) => ({
    ...pointWords(point, series, unit, locale),
    uncertain: isUncertain(point, series, allComputed),
  }))
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
