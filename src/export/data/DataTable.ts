import type { ObservationStatus } from '../../core/descriptor/ObservationStatus.ts'
import type { Source } from '../../core/model/Source.ts'

/** One figure, gap or target of a chart, in full precision. */
export interface DataRow {
  readonly indicatorId: string
  readonly indicator: string
  readonly placeId: string
  readonly place: string
  /** Population group; empty for all. */
  readonly group: string
  /** Canonical: `2023`, `2023-K2`, `2023-06`, `2023-06-21`. Empty for a target without a year. */
  readonly period: string
  readonly kind: 'figure' | 'target'
  readonly value: number | null
  /** Of a target always `ok`. */
  readonly status: ObservationStatus
  readonly unitId: string
  readonly unit: string
  /** Numbers of the notes that follow the figure, counted from 1. */
  readonly notes: readonly number[]
  readonly sourceIds: readonly string[]
}

/** The figures of a chart as they leave the house. */
export interface DataTable {
  readonly rows: readonly DataRow[]
  /** Footnotes in the order of their numbers. */
  readonly notes: readonly string[]
  readonly sources: readonly Source[]
}
