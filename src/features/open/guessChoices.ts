import type { Guess, GuessAspect } from '../../core/intake/FileReading.ts'
import type { ChoiceKey } from '../../core/intake/ReadingChoices.ts'

/** A way to change how a file is read: one of a few, or the reader's own words. */
export interface ChangeControl {
  readonly key: ChoiceKey
  /** Null for a field to write in. */
  readonly values: readonly string[] | null
}

const controls: Readonly<Partial<Record<GuessAspect, ChangeControl>>> = {
  encoding: { key: 'encoding', values: ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] },
  delimiter: { key: 'delimiter', values: [';', ',', '\t', '|'] },
  quote: { key: 'quote', values: ['"', "'", ''] },
  title: { key: 'skip', values: null },
  header: { key: 'header', values: ['0', '1', '2', '3'] },
  decimal: { key: 'decimal', values: [',', '.'] },
  percent: { key: 'decimal', values: [',', '.'] },
  date: { key: 'date', values: ['dmy', 'mdy'] },
  missing: { key: 'missing', values: null },
  nil: { key: 'nil', values: null },
  sheet: { key: 'sheet', values: null },
  table: { key: 'table', values: null },
  path: { key: 'path', values: null },
  code: { key: 'text', values: null },
}

export function controlOf({ aspect }: Guess): ChangeControl | null {
  return controls[aspect] ?? null
}
