import type { ChartSpec } from '../../../src/chart/ChartSpec.ts'
import {
  type GapStatus,
  isGapStatus,
  type ObservationStatus,
  type ValueStatus,
} from '../../../src/core/descriptor/ObservationStatus.ts'
import { type Period, parsePeriod } from '../../../src/core/model/Period.ts'
import type { Point, Series, SeriesRole } from '../../../src/core/model/Series.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import type { Target } from '../../../src/core/model/Target.ts'
import type { Unit } from '../../../src/core/model/Unit.ts'

export const percent: Unit = {
  id: 'pct',
  kind: 'share',
  label: { nb: 'prosent', en: 'per cent' },
  symbol: { nb: '%', en: '%' },
  decimals: 1,
  scaleMin: 0,
  scaleMax: 100,
}
export const count: Unit = {
  ...percent,
  id: 'count',
  kind: 'count',
  label: { nb: 'antall', en: 'number' },
  symbol: { nb: '', en: '' },
  decimals: 0,
  scaleMax: null,
}
export const change: Unit = { ...percent, id: 'pct-change', kind: 'ratio', scaleMin: null, scaleMax: null }

/** A figure with its year; a status instead of a figure is a gap. */
export type Row = readonly [period: number | string, value: number | GapStatus, status?: ValueStatus]

export function period(text: number | string): Period {
  const found = parsePeriod(String(text))
  if (!found) throw new Error(`not a period: ${text}`)
  return found
}

export function series(name: string, rows: readonly Row[], more: Partial<Series> = {}): Series {
  return {
    key: name,
    label: { nb: name, en: name },
    placeId: name,
    group: '',
    role: roles[name] ?? 'peer',
    unit: percent,
    points: rows.map(point),
    breaks: [],
    steps: [],
    ...more,
  }
}

const roles: Record<string, SeriesRole> = { Asker: 'home', Norge: 'country' }

function point([when, value, status = 'ok']: Row): Point {
  const observation = typeof value === 'number' ? { value, status } : { value: null, status: gapOf(value) }
  return { period: period(when), observation, origins: [] }
}

function gapOf(status: ObservationStatus): GapStatus {
  if (!isGapStatus(status)) throw new Error(`not a gap: ${status}`)
  return status
}

/** One figure a year from `from` on. */
export function yearly(from: number, values: readonly number[]): Row[] {
  return values.map((value, i) => [from + i, value])
}

export function target(id: string, value: number, due: number | string | null, more: Partial<Target> = {}): Target {
  return {
    id,
    indicatorId: 'x',
    name: { nb: id, en: id },
    placeId: 'Norge',
    value,
    unitId: 'pct',
    comparator: '>=',
    due: due === null ? null : period(due),
    basePeriod: null,
    type: 'target',
    path: 'linear',
    adopted: null,
    validFrom: null,
    validTo: null,
    replacedBy: null,
    file: 'targets.csv',
    line: 2,
    setBy: '',
    level: '',
    sourceId: '',
    confidence: 'high',
    note: '',
    ...more,
  }
}

const ssb: Source = {
  id: 'ssb',
  publisher: 'Statistisk sentralbyrå',
  title: 'tabell 14024',
  url: 'https://www.ssb.no/statbank/table/14024',
  kind: 'statistikk',
  licence: 'CC BY 4.0',
  licenceNote: '',
  retrieved: '2026-11-22',
  updated: '',
  nextUpdate: 'ukjent',
  format: '',
  readVia: '',
  reuse: '',
  note: '',
}

export function spec(id: string, all: readonly Series[], more: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id,
    mark: 'line',
    headline: 'Nesten alle kunne få 100 Mbit/s i 2023, men det er langt igjen i spredtbygde strøk',
    measure: 'Husstander med tilbud om minst 100 Mbit/s',
    unit: all[0]?.unit ?? percent,
    series: all,
    targets: [],
    sources: [ssb],
    notes: [],
    focus: null,
    period: null,
    today: 2026.89,
    valueDomain: null,
    ...more,
  }
}
