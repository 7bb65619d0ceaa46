import type { GapStatus } from '../../descriptor/ObservationStatus.ts'

/**
 * Marks that stand for a missing number where nobody has declared any. The dots and the colon are those of SSB (Standardtegn i
 * tabeller); `-` is SSB's zero and others' gap, and is settled by the company it keeps. Texts are never taken for missing.
 */
export const missingMarks: ReadonlyMap<string, GapStatus> = new Map([
  ['.', 'impossible'],
  ['..', 'missing'],
  ['...', 'missingForNow'],
  ['…', 'missingForNow'],
  [':', 'suppressed'],
  ['*', 'suppressed'],
  ['**', 'suppressed'],
  ['-', 'missing'],
  ['–', 'missing'],
  ['—', 'missing'],
  ['\u2212', 'missing'],
  ['--', 'missing'],
  ['NA', 'missing'],
  ['N/A', 'missing'],
  ['n/a', 'missing'],
  ['n.a.', 'missing'],
  ['#N/A', 'missing'],
  ['#I/T', 'missing'],
  ['NULL', 'missing'],
  ['null', 'missing'],
  ['None', 'missing'],
  ['nan', 'missing'],
  ['NaN', 'missing'],
  ['NAN', 'missing'],
  ['i/t', 'missing'],
  ['\\N', 'missing'],
])

/** The dashes that mean zero in SSB's tables. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '\u2212'])
