import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import { isUncertain } from '../line/stretches.ts'
import { seriesLooks } from '../look/seriesLook.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { resolveEmpty } from '../resolveEmpty.ts'
import { pointWords } from '../words/pointWords.ts'
import { type ScatterPair, scatterPairs } from './scatterPairs.ts'
import { type ScatterRoom, scatterRoom } from './scatterRoom.ts'

/** Places by two measures in one period. Both axes may be cut; every place with both figures is a point. */
export function resolveScatter(spec: ChartSpec, frame: ChartFrame): Drawing {
  const pairs = scatterPairs(spec)
  if (pairs.length === 0) return resolveEmpty(spec, frame)
  const room = scatterRoom(spec, frame, pairs)
  const looks = seriesLooks({ ...spec, quiet: true })
  const drawn = pairs.map((pair): ResolvedSeries => {
    const look = looks.get(pair.series.key)
    if (!look) throw new Error(`unknown series: ${pair.series.key}`)
    const { rank: _, ...rest } = look
    return {
      ...rest,
      marker: 'circle',
      markerSize: look.color === 'context' ? 4.5 : 6,
      open: false,
      key: pair.series.key,
      label: inLocale(pair.series.label, frame.locale),
      points: [scatterPoint(spec, frame, room, pair)],
      stretches: [],
      endLabel: null,
    }
  })
  return {
    ...emptyDrawing,
    mark: 'scatter',
    height: room.height,
    plot: room.plot,
    horizontal: room.horizontal,
    vertical: room.vertical,
    series: named(drawn, room, frame),
  }
}

function scatterPoint(spec: ChartSpec, frame: ChartFrame, room: ScatterRoom, pair: ScatterPair): ResolvedPoint {
  const { series, point, across } = pair
  const texts = textsIn(chartTexts, frame.locale)
  const up = formatValue(point.observation.value, spec.unit, frame.locale)
  const along = formatValue(across.observation.value, spec.across?.unit ?? spec.unit, frame.locale)
  const words = pointWords(point, series, spec.unit, frame.locale)
  const uncertain =
    isUncertain(point, series, room.allComputed.up) || isUncertain(across, series, room.allComputed.along)
  const beside = pointWords(across, series, spec.across?.unit ?? spec.unit, frame.locale)
  const statusWords = [...new Set([words.statusWords, beside.statusWords])].filter((part) => part !== '').join('; ')
  const parts = [
    inLocale(series.label, frame.locale),
    formatPeriod(point.period, frame.locale),
    `${spec.measure} ${up}`,
    `${spec.across?.measure ?? ''} ${along}`,
    statusWords,
  ]
  return {
    ...words,
    statusWords,
    label: texts.upAndAlong(up, along),
    across: across.observation.value,
    spoken: parts.filter((part) => part !== '').join(', '),
    uncertain,
    x: room.x(across.observation.value),
    y: room.y(point.observation.value),
    marker: uncertain ? 'open' : 'filled',
    bar: null,
    valueLabel: null,
  }
}

/** Names beside the points, the strongest first; a name that would cover another is left to the notes. */
function named(drawn: readonly ResolvedSeries[], room: ScatterRoom, frame: ChartFrame): ResolvedSeries[] {
  const places = new Map<string, Label>()
  let obstacles: Obstacles = {
    bounds: { x: room.plot.x, y: room.plot.y - 8, width: frame.width - room.plot.x, height: room.plot.height + 8 },
    labels: [],
    segments: [],
    markers: drawn.flatMap(({ points, markerSize: size }) =>
      points.map(({ x, y }) => ({ x: x - size, y: (y ?? 0) - size, width: 2 * size, height: 2 * size })),
    ),
  }
  for (const series of drawn.toSorted((a, b) => b.weight - a.weight)) {
    const found = placeLabel(candidates(series), obstacles)
    if (!found) continue
    places.set(series.key, found)
    obstacles = withLabels(obstacles, [found])
  }
  return drawn.map((series) => {
    const at = places.get(series.key)
    return at ? { ...series, endLabel: { ...at, name: series.label, value: '', leader: null } } : series
  })
}

function candidates({ label, points, emphasis, markerSize }: ResolvedSeries) {
  const { x, y } = points[0] as ResolvedPoint
  const middle = (y ?? 0) + 4.5
  const style = { weight: emphasis === 'bold' ? 700 : 400 }
  const away = markerSize + 4
  return [
    { label: makeLabel(label, x + away, middle, style), cost: 0 },
    { label: makeLabel(label, x - away, middle, { ...style, anchor: 'end' }), cost: 4 },
    { label: makeLabel(label, x, (y ?? 0) - away - 2, { ...style, anchor: 'middle' }), cost: 8 },
    { label: makeLabel(label, x, (y ?? 0) + away + 11, { ...style, anchor: 'middle' }), cost: 8 },
  ]
}
