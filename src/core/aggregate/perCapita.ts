import { hasValue, missingObservation, type Observation } from '../model/Observation.ts'
import type { Point, Series } from '../model/Series.ts'
import { inputOf } from './inputOf.ts'

/**
 * Counts divided by the population of the same place and period, times `per` (1 or 1 000).
 * A period without a population is missing; another year's population is never used.
 */
export function perCapita(series: Series, population: Series | undefined, per: 1 | 1000): Series {
  const people = new Map(population?.points.map((point) => [point.period.id, point]))
  const points = series.points.map((point) => {
    const denominator = people.get(point.period.id)
    return {
      ...point,
      observation: divided(point.observation, denominator?.observation, per),
      origins: [...point.origins, ...(denominator?.origins ?? [])],
      inputs: [...(point.inputs ?? []), ...inputsOf(series, point, population, denominator)],
    }
  })
  const symbol =
    per === 1
      ? { nb: 'per innbygger', nn: 'per innbyggjar', en: 'per inhabitant' }
      : { nb: 'per 1 000 innbyggere', nn: 'per 1 000 innbyggjarar', en: 'per 1,000 inhabitants' }
  // «Antall per innbygger» says no more than «per innbygger».
  const isPlain = series.unit.id === 'count'
  const label = isPlain
    ? symbol
    : {
        nb: `${series.unit.label.nb} ${symbol.nb}`,
        nn: `${series.unit.label.nb} ${symbol.nn}`,
        en: `${series.unit.label.en} ${symbol.en}`,
      }
  return {
    ...series,
    unit: {
      ...series.unit,
      id: `${series.unit.id}-per-${per}`,
      kind: 'rate',
      label,
      symbol: { nb: '', en: '' },
      decimals: per === 1 ? 2 : 1,
      scaleMax: null,
    },
    points,
    steps: [
      ...series.steps,
      {
        kind: 'perCapita',
        words: {
          nb: `Delt på folketallet 1. januar samme år, ${symbol.nb}`,
          nn: `Delt på folketalet 1. januar same år, ${symbol.nn}`,
          en: `Divided by the population on 1 January of the same year, ${symbol.en}`,
        },
      },
    ],
  }
}

function inputsOf(series: Series, point: Point, population: Series | undefined, denominator: Point | undefined) {
  const figure = inputOf(series, point, 'perCapita', 'figure')
  if (!population) return [figure]
  const absent = { period: point.period, observation: missingObservation, origins: [] }
  return [figure, inputOf(population, denominator ?? absent, 'perCapita', 'denominator')]
}

function divided(observation: Observation, denominator: Observation | undefined, per: number): Observation {
  if (!hasValue(observation)) return observation
  if (!denominator || !hasValue(denominator) || denominator.value === 0) return missingObservation
  return {
    value: (observation.value * per) / denominator.value,
    status: observation.status === 'ok' ? 'computed' : observation.status,
  }
}
