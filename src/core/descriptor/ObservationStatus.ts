/** Statuses of an observation that has a value. */
export const valueStatuses = [
  'ok',
  'preliminary',
  'estimate',
  'computed',
  'nil',
  'roundedToZero',
  'breakBefore',
] as const
/** Statuses of an observation without a value: the reason why. */
export const gapStatuses = ['missing', 'impossible', 'suppressed', 'missingForNow', 'notApplicable'] as const

export type ValueStatus = (typeof valueStatuses)[number]
export type GapStatus = (typeof gapStatuses)[number]
export type ObservationStatus = ValueStatus | GapStatus

/** Every status in a fixed order; a column of statuses holds indices into this list. */
export const observationStatuses: readonly ObservationStatus[] = [...valueStatuses, ...gapStatuses]

export function statusCode(status: ObservationStatus): number {
  return observationStatuses.indexOf(status)
}

export function statusOfCode(code: number): ObservationStatus {
  const status = observationStatuses[code]
  if (!status) throw new Error(`unknown status code: ${code}`)
  return status
}

export function isGapStatus(status: ObservationStatus): status is GapStatus {
  return (gapStatuses as readonly string[]).includes(status)
}

export function isObservationStatus(text: string): text is ObservationStatus {
  return (observationStatuses as readonly string[]).includes(text)
}
