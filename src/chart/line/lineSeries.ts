import type { Series } from '../../core/model/Series.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { ResolvedPoint, ResolvedSeries, Stretch } from '../ResolvedChart.ts'
import { pointWords } from '../words/pointWords.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'
import { isUncertain, stretches } from './stretches.ts'

/** A series with its points in place, not yet labelled. */
export function lineSeries(basis: LineBasis, room: LineRoom, series: Series): ResolvedSeries {
  const { rank: _, ...look } = lookOf(basis, series.key)
  const parts = stretches(series, basis.allComputed)
  const positions = series.points.map((_point, i) => position(basis, room, series, i))
  const markers = markersOf(positions, parts, look.color === 'context')
  return {
    ...look,
    key: series.key,
    label: inLocale(series.label, basis.frame.locale),
    points: positions.map((point, i) => ({ ...point, marker: markers[i] ?? 'none' })),
    stretches: parts,
    endLabel: null,
  }
}

function position(
  { spec, frame, allComputed }: LineBasis,
  { x, y }: LineRoom,
  series: Series,
  i: number,
): ResolvedPoint {
  const point = series.points[i] as Series['points'][number]
  const words = pointWords(point, series, spec.unit, frame.locale)
  return {
    ...words,
    uncertain: isUncertain(point, series, allComputed),
    x: x(words.time),
    y: words.value === null ? null : y(words.value),
    marker: 'none',
    bar: null,
    valueLabel: null,
  }
}

/** Every point where they stand well apart, else only the last and those no line touches. Context series are as quiet as can be. */
function markersOf(
  points: readonly ResolvedPoint[],
  parts: readonly Stretch[],
  isContext: boolean,
): ResolvedPoint['marker'][] {
  const valued = points.filter((point) => point.y !== null)
  const crowded = valued.some((point, i) => i > 0 && point.x - (valued[i - 1] as ResolvedPoint).x < 15)
  return points.map((point, i) => {
    const lone = !parts.some(({ from, to }) => from <= i && i <= to)
    const shown = point.y !== null && (lone || point === valued.at(-1) || !(crowded || isContext))
    if (!shown) return 'none'
    return point.uncertain ? 'open' : 'filled'
  })
}
