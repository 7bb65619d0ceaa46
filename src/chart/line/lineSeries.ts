import type { Series } from '../../core/model/Series.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { ResolvedPoint, ResolvedSeries, Stretch } from '../ResolvedSeries.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'
import { stretches } from './stretches.ts'

/** A series with its points in place, not yet labelled. */
export function lineSeries(basis: LineBasis, { x, y }: LineRoom, series: Series): ResolvedSeries {
  const { rank: _, ...look } = lookOf(basis, series.key)
  const words = basis.words.get(series.key) ?? []
  const parts = stretches(series, basis.allComputed)
  const places = words.map(({ time, value }) => ({ x: x(time), y: value === null ? null : y(value) }))
  const shown = shownMarkers(places, parts, look.color === 'context')
  return {
    ...look,
    key: series.key,
    label: inLocale(series.label, basis.frame.locale),
    points: words.map((word, i): ResolvedPoint => {
      const place = places[i] ?? { x: 0, y: null }
      const marker = shown[i] ? (word.uncertain ? 'open' : 'filled') : 'none'
      return { ...word, x: place.x, y: place.y, marker, bar: null, valueLabel: null }
    }),
    stretches: parts,
    endLabel: null,
  }
}

interface Place {
  readonly x: number
  readonly y: number | null
}

/** Every point where they stand well apart, else only the last and those no line touches. Context series are as quiet as can be. */
function shownMarkers(places: readonly Place[], parts: readonly Stretch[], isContext: boolean): boolean[] {
  const valued = places.filter(({ y }) => y !== null)
  const crowded = valued.some((place, i) => i > 0 && place.x - (valued[i - 1]?.x ?? 0) < 15)
  return places.map((place, i) => {
    if (place.y === null) return false
    const isLone = !parts.some(({ from, to }) => from <= i && i <= to)
    return isLone || place === valued.at(-1) || !(crowded || isContext)
  })
}
