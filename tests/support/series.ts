import { missingObservation, type Observation } from '../../src/core/model/Observation.ts'
import { yearPeriod } from '../../src/core/model/Period.ts'
import type { Series } from '../../src/core/model/Series.ts'
import type { Unit } from '../../src/core/model/Unit.ts'

export const percent: Unit = {
  id: 'percent',
  kind: 'share',
  label: { nb: 'prosent', en: 'per cent' },
  symbol: { nb: '%', en: '%' },
  decimals: 1,
  scaleMin: 0,
  scaleMax: 100,
}

export const persons: Unit = {
  id: 'persons',
  kind: 'count',
  label: { nb: 'personer', en: 'persons' },
  symbol: { nb: '', en: '' },
  decimals: 0,
  scaleMin: 0,
  scaleMax: null,
}

/** A series with one figure a year; null is a gap. */
export function seriesWith(
  figures: Readonly<Record<number, number | null | Observation>>,
  over: Partial<Series> = {},
): Series {
  const placeId = over.placeId ?? '3203'
  return {
    key: placeId,
    label: { nb: placeId, en: placeId },
    placeId,
    group: '',
    role: 'peer',
    unit: persons,
    points: Object.entries(figures).map(([year, figure]) => ({
      period: yearPeriod(Number(year)),
      observation: observationWith(figure),
      origins: [{ file: `${placeId}.csv`, line: Number(year), sourceId: 'test', confidence: null, note: '' }],
    })),
    breaks: [],
    steps: [],
    ...over,
  }
}

function observationWith(figure: number | null | Observation): Observation {
  if (figure === null) return missingObservation
  return typeof figure === 'number' ? { value: figure, status: 'ok' } : figure
}

/** The values of a series by year, gaps as null. */
export function valuesOf(series: Series): Record<string, number | null> {
  return Object.fromEntries(series.points.map(({ period, observation }) => [period.id, observation.value]))
}
