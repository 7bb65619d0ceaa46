import type { PivotAxis, PivotResult } from '../../core/aggregate/cube/PivotResult.ts'
import { newestCategory } from '../../core/aggregate/cube/queryOfPivot.ts'
import { isGapStatus, type ValueStatus } from '../../core/descriptor/ObservationStatus.ts'
import type { Observation } from '../../core/model/Observation.ts'
import { comparePeriods, type Period, parsePeriod } from '../../core/model/Period.ts'
import type { Point, Series, SeriesRole } from '../../core/model/Series.ts'
import { axisOf, namesOf, type PivotFrame } from './PivotFrame.ts'
import { categoriesOf, cellOf } from './pivotTable.ts'

/** The first series of a slice, and how many there are in all. */
export interface SliceSeries {
  readonly series: readonly Series[]
  readonly all: number
}

interface SliceRows {
  /** The rows of the answer in the reader's order. */
  readonly order: readonly number[]
  /** At most so many series are made. */
  readonly most: number
}

/** The cells of a slice as series over time, one for each combination of the other categories. Null without time. */
export function pivotSeries(frame: PivotFrame, result: PivotResult, { order, most }: SliceRows): SliceSeries | null {
  const time = frame.shape.dimensions.find(({ role }) => role === 'time')?.id
  const fixed = time === undefined ? null : onlyPeriod(frame, time)
  const isOnAxis = time !== undefined && isTimeOnAxis(result, time)
  if (time === undefined || (!isOnAxis && fixed === null)) return null
  const across = Array.from({ length: result.columns.length }, (_, column) =>
    keyOf(frame, result.columns, column, time),
  )
  const found = new Map<string, { readonly parts: readonly Part[]; readonly points: Point[] }>()
  const all = new Set<string>()
  for (const row of order) {
    const down = keyOf(frame, result.rows, row, time)
    for (const [column, head] of across.entries()) {
      const key = [down.text, head.text].filter((text) => text !== '').join('/')
      all.add(key)
      const period = parsePeriod(down.period ?? head.period ?? fixed ?? '')
      if (!period || (!found.has(key) && found.size >= most)) continue
      const known = found.get(key) ?? { parts: [...down.parts, ...head.parts], points: [] }
      known.points.push(pointOf(result, row * result.columns.length + column, period))
      found.set(key, known)
    }
  }
  const series = [...found].map(([key, { parts, points }]) => ({
    ...seriesOf(frame, key, parts),
    points: points.toSorted((a, b) => comparePeriods(a.period, b.period)),
  }))
  return { series, all: all.size }
}

/** Whether the answer has time across or down, and not just one period. */
export function isTimeOnAxis({ rows, columns }: PivotResult, time: string): boolean {
  return [...rows.dimensions, ...columns.dimensions].includes(time)
}

/** One cell of the answer as a series of its own, with one figure or gap. Null where it has no period. */
export function seriesOfCell(
  frame: PivotFrame,
  result: PivotResult,
  { row, column }: { readonly row: number; readonly column: number },
  time: string,
  fixed: string | null,
): Series | null {
  const [down, head] = [keyOf(frame, result.rows, row, time), keyOf(frame, result.columns, column, time)]
  const period = parsePeriod(down.period ?? head.period ?? fixed ?? '')
  if (!period) return null
  const key = [down.text, down.period ?? '', head.text].filter((text) => text !== '').join('/')
  const points = [pointOf(result, row * result.columns.length + column, period)]
  return { ...seriesOf(frame, key, [...down.parts, ...head.parts]), points }
}

type Part = readonly [dimension: string, category: string]

interface Key {
  readonly text: string
  readonly parts: readonly Part[]
  readonly period: string | null
}

function keyOf({ shape }: PivotFrame, axis: PivotAxis, key: number, time: string): Key {
  const all = categoriesOf(axis, key, shape).map((category, d): Part => [axis.dimensions[d] as string, category])
  const parts = all.filter(([id]) => id !== time)
  return {
    parts,
    text: parts.map(([, category]) => category).join('/'),
    period: all.find(([id]) => id === time)?.[1] ?? null,
  }
}

/** The period of a slice that keeps just one. */
export function onlyPeriod({ shape, question }: PivotFrame, time: string): string | null {
  const axis = axisOf({ shape }, time)
  const pick = question.picks.get(time)
  if (pick?.kind === 'newest') return newestCategory(axis) ?? null
  if (pick?.kind === 'some' && pick.categories.length === 1) return pick.categories[0] ?? null
  if (pick?.kind === 'range' && pick.from !== null && pick.from === pick.to) return pick.from
  return axis.categories.length === 1 ? (axis.categories[0] ?? null) : null
}

function seriesOf(frame: PivotFrame, key: string, parts: readonly Part[]): Series {
  const place = parts.find(([id]) => axisOf(frame, id).role === 'geo')?.[1] ?? ''
  const names = namesOf(
    frame,
    parts.map(([id]) => id),
    parts.map(([, category]) => category),
  )
  const name = names.join(', ') || frame.resource.title
  return {
    key: key === '' ? frame.resource.name : key,
    label: { nb: name, en: name },
    placeId: place,
    group: '',
    role: roleOf(place, frame.base.plan),
    unit: frame.unit,
    points: [],
    breaks: [],
    steps: [],
  }
}

function roleOf(place: string, plan: PivotFrame['base']['plan']): SeriesRole {
  if (place !== '' && place === plan?.homeId) return 'home'
  return place !== '' && place === plan?.countryId ? 'country' : 'peer'
}

/** A figure that lacks parts is drawn as an estimate is: it is no whole. */
function pointOf(result: PivotResult, at: number, period: Period): Point {
  const { value, status, incomplete } = cellOf(result, at)
  const gap = isGapStatus(status) ? status : 'missing'
  const observation: Observation =
    value === null
      ? { value: null, status: gap }
      : { value, status: incomplete || isGapStatus(status) ? 'estimate' : (status as ValueStatus) }
  return { period, observation, origins: [] }
}
