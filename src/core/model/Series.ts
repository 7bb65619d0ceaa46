import type { Observation } from './Observation.ts'
import type { Origin } from './Origin.ts'
import type { Period } from './Period.ts'
import type { Unit } from './Unit.ts'
import type { Words } from './Words.ts'

/** home: the municipality of the plan · country: the whole · group: an average or sum over several · peer: any other place. */
export type SeriesRole = 'home' | 'country' | 'group' | 'peer'

/** One figure of a series, with what it rests on. A gap is a point too. */
export interface Point {
  readonly period: Period
  readonly observation: Observation
  /** The rows of the files this figure comes from; empty for a period no file has a row for. */
  readonly origins: readonly Origin[]
  /** What we worked the figure out from, step by step; left out for a figure as it was read. */
  readonly inputs?: readonly Input[]
}

/** A figure that went into another: a part of a sum, a denominator, the base of an index, a target, or the figure before the step. */
export interface Input {
  readonly step: Step['kind']
  readonly role: 'figure' | 'part' | 'denominator' | 'base' | 'member' | 'latest' | 'target'
  readonly label: Words
  readonly unit: Unit
  readonly period: Period
  readonly observation: Observation
  readonly origins: readonly Origin[]
  /** How much a member counts in a weighted average. */
  readonly weight?: number
}

/** A place in time that no line may cross: the figures on its two sides are not of the same thing. */
export interface Break {
  /** The first period on the new side. */
  readonly period: Period
  readonly reason: Words
}

/** Something that was done to the figures after they were read. */
export interface Step {
  readonly kind:
    | 'asRead'
    | 'renumbered'
    | 'sum'
    | 'perCapita'
    | 'index'
    | 'change'
    | 'pointChange'
    | 'average'
    | 'weightedAverage'
    | 'worked'
  readonly words: Words
  /** How many there are in the group an average is of, those without figures too. */
  readonly groupSize?: number
}

/** The small, row-shaped end of the data's way: one place (or group) over time, in one unit. */
export interface Series {
  /** Unique in a chart: the place id, and the population group behind a `/` where there is one. */
  readonly key: string
  readonly label: Words
  readonly placeId: string
  /** Population group such as `67–79 år`; empty when the figure is for all. */
  readonly group: string
  readonly role: SeriesRole
  readonly unit: Unit
  /** In order of time; expected periods without a row are present as gaps. */
  readonly points: readonly Point[]
  readonly breaks: readonly Break[]
  readonly steps: readonly Step[]
}

/** The last point that has a value; null when there is none. */
export function latestPoint(series: Series): Point | null {
  return series.points.findLast((point) => point.observation.value !== null) ?? null
}
