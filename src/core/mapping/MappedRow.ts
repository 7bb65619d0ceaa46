import type { ObservationStatus } from '../descriptor/ObservationStatus.ts'

/** One figure of the table, with the line of the file it stands on. */
export interface MappedRow {
  readonly measure: string
  readonly placeId: string
  readonly group: string
  readonly period: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly line: number
}
