import type { ObservationStatus } from '../core/descriptor/ObservationStatus.ts'
import type { Observation } from '../core/model/Observation.ts'
import type { Unit } from '../core/model/Unit.ts'
import { formatNumber } from './formatNumber.ts'

/** The status of a figure as it is shown: an ordinary one that the decimals of its unit turn into 0 is said to be rounded. */
export function shownStatus({ value, status }: Observation, { decimals }: Unit): ObservationStatus {
  if (status !== 'ok' || value === null || value === 0) return status
  return /[1-9]/.test(formatNumber(value, decimals, 'nb')) ? status : 'roundedToZero'
}
