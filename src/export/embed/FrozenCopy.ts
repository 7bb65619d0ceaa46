import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { type Locale, readLocale } from '../../i18n/Locale.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { fingerprint } from './fingerprint.ts'

/** A chart with the figures of one day, to be shown as it is whatever becomes of the data. */
export interface FrozenCopy {
  /** Day and fingerprint of the figures: `2026-11-22-1f0c3b8a9d2`. */
  readonly name: string
  /** ISO date. */
  readonly made: string
  readonly locale: Locale
  readonly spec: ChartSpec
  readonly asMultiples: boolean
}

const kind = 'kg-frozen'

export function freezeChart({ spec, locale, today }: ChartSubject, asMultiples: boolean): FrozenCopy {
  return { name: `${today}-${figuresPrint(spec)}`, made: today, locale, spec, asMultiples }
}

/** Where a site keeps the copy, below its data folder. */
export function frozenPath(name: string): string {
  return `frozen/${name}.json`
}

export function printFrozenCopy(copy: FrozenCopy): string {
  return `${JSON.stringify({ kind, v: 1, ...copy }, null, 1)}\n`
}

/** Null for what is no copy, is another copy than the one asked for, or has other figures than its name says. */
export function parseFrozenCopy(text: string, name: string): FrozenCopy | null {
  const copy = readObject(text)
  if (copy?.kind !== kind || copy.v !== 1 || copy.name !== name || !isSpec(copy.spec)) return null
  const { made, locale, spec, asMultiples } = copy
  if (typeof made !== 'string' || name !== `${made}-${figuresPrint(spec)}`) return null
  return { name, made, locale: readLocale(String(locale)), spec, asMultiples: asMultiples === true }
}

/** The same for two charts with the same figures and targets, and for no others. */
export function figuresPrint({ series, targets }: Pick<ChartSpec, 'series' | 'targets'>): string {
  const figures = series.map(({ key, points }) => [
    key,
    points.map(({ period, observation }) => [period.id, observation.value, observation.status]),
  ])
  return fingerprint(JSON.stringify([figures, targets.map(({ id, value }) => [id, value])]))
}

function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** The figures are held against the name; the rest is taken on trust, as everything else in the data folder is. */
function isSpec(value: unknown): value is ChartSpec {
  if (typeof value !== 'object' || value === null || !('series' in value) || !('targets' in value)) return false
  return Array.isArray(value.series) && Array.isArray(value.targets)
}
