import type { Issue } from '../issue/Issue.ts'
import type { KnowledgeBase, ResourceState } from '../model/KnowledgeBase.ts'
import type { Observation } from '../model/Observation.ts'
import type { Origin } from '../model/Origin.ts'
import type { Period } from '../model/Period.ts'
import type { Input, Point, Series, Step } from '../model/Series.ts'
import type { Source } from '../model/Source.ts'
import type { Unit } from '../model/Unit.ts'
import type { Words } from '../model/Words.ts'
import { faultsAround } from './faultsAround.ts'
import { figureFaults } from './figureFaults.ts'
import { originsOf } from './originsOf.ts'

/** Where a figure comes from: its rows, their sources, what was done to it, and what is known of its worth. */
export interface Provenance {
  readonly label: Words
  readonly period: Period
  readonly observation: Observation
  readonly unit: Unit
  /** Who worked the figure out: we, here on the page or before it came into the file; null for the source itself. */
  readonly computed: 'here' | 'before' | null
  /** The rows the figure rests on, each once; empty for a period no file has a row for. */
  readonly rows: readonly ProvenanceRow[]
  readonly sources: readonly Source[]
  /** What was done after reading, in order, each step with the figures that went into it. */
  readonly steps: readonly (Step & { readonly inputs: readonly Input[] })[]
  /** That of the least certain row; null where no row says. */
  readonly confidence: Origin['confidence']
  readonly notes: readonly string[]
  /** Of its rows; without a row, what was set aside in the files its series is read from. */
  readonly faults: readonly Issue[]
}

export interface ProvenanceRow {
  readonly origin: Origin
  /** Null where the register of sources lacks it. */
  readonly source: Source | null
  readonly resource: ResourceState | null
}

/** Traces a point of a series back to the rows of the files. Of a step no figure is lost: what it was worked out from is there. */
export function provenanceOf(point: Point, series: Series, base: KnowledgeBase): Provenance {
  const origins = originsOf(point)
  const steps = series.steps.filter(({ kind }) => kind !== 'asRead')
  const rows = origins.map((origin) => ({
    origin,
    source: base.sources.get(origin.sourceId) ?? null,
    resource: base.resources.find(({ resource }) => resource.path === origin.file) ?? null,
  }))
  return {
    label: series.label,
    period: point.period,
    observation: point.observation,
    unit: series.unit,
    computed: computedBy(point.observation, steps.length > 0),
    rows,
    sources: [...new Set(rows.flatMap(({ source }) => source ?? []))],
    steps: steps.map((step) => ({ ...step, inputs: (point.inputs ?? []).filter((input) => input.step === step.kind) })),
    confidence:
      (['low', 'medium', 'high'] as const).find((level) => origins.some((one) => one.confidence === level)) ?? null,
    notes: [...new Set(origins.map(({ note }) => note).filter((note) => note !== ''))],
    faults: origins.length === 0 ? faultsAround(series, base) : figureFaults(point, base),
  }
}

function computedBy({ value, status }: Observation, isTransformed: boolean): Provenance['computed'] {
  if (value === null) return null
  if (isTransformed) return 'here'
  return status === 'computed' ? 'before' : null
}
