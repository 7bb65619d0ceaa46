import type { GapStatus, ValueStatus } from '../descriptor/ObservationStatus.ts'

/** A figure, or the reason why there is none: nobody can read the number without having met the gap. */
export type Observation =
  | { readonly value: number; readonly status: ValueStatus }
  | { readonly value: null; readonly status: GapStatus }

export const missingObservation: Observation = { value: null, status: 'missing' }

export function hasValue(
  observation: Observation,
): observation is { readonly value: number; readonly status: ValueStatus } {
  return observation.value !== null
}
