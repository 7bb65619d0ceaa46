import type { Observation } from '../../../src/core/model/Observation.ts'
import { type Period, parsePeriod } from '../../../src/core/model/Period.ts'
import type { Series } from '../../../src/core/model/Series.ts'
import type { Target } from '../../../src/core/model/Target.ts'
import type { Unit } from '../../../src/core/model/Unit.ts'

export const percentUnit: Unit = {
  id: 'pct',
  kind: 'share',
  label: { nb: 'prosent', en: 'per cent' },
  symbol: { nb: '%', en: '%' },
  decimals: 1,
  scaleMin: 0,
  scaleMax: 100,
}

export function period(id: string): Period {
  const found = parsePeriod(id)
  if (!found) throw new Error(`no period: ${id}`)
  return found
}

/** A series of percentages by period; a number is a value without remark. */
export function seriesOf(figures: Record<string, number | Observation>, changes: Partial<Series> = {}): Series {
  const points = Object.entries(figures).map(([id, figure]) => ({
    period: period(id),
    observation: typeof figure === 'number' ? ({ value: figure, status: 'ok' } as const) : figure,
    origins: [],
  }))
  return {
    key: 'NO',
    label: { nb: 'Norge', en: 'Norway' },
    placeId: 'NO',
    group: '',
    role: 'country',
    unit: percentUnit,
    points: points.toSorted((a, b) => a.period.start - b.period.start),
    breaks: [],
    steps: [],
    ...changes,
  }
}

export function targetOf(value: number, due: string | null, changes: Partial<Target> = {}): Target {
  return {
    id: 'target',
    indicatorId: 'indicator',
    name: { nb: 'Mål', en: 'Target' },
    placeId: 'NO',
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
    level: 'nasjonal',
    sourceId: 'source',
    confidence: 'high',
    note: '',
    ...changes,
  }
}
