import type { Reading } from './Course.ts'

/**
 * Compound yearly growth as a fraction, (y/y0)^(1/(t − t0)) − 1. Null when it cannot be had: from 0, or over a change of sign.
 * A 0 is never replaced by a small number; that changes the verdict.
 */
export function yearlyRate(from: Reading, to: Reading): number | null {
  if (from.value === 0 || from.value * to.value < 0) return null
  return (to.value / from.value) ** (1 / (to.time - from.time)) - 1
}
