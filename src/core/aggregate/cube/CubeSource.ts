import type { Quotient } from '../../descriptor/Resource.ts'
import type { Dimension } from '../../model/Dataset.ts'
import type { MeasureType } from '../../model/Indicator.ts'

/** A measured column of a cube and what must be known to reduce it. */
export interface CubeMeasure {
  readonly field: string
  readonly label: string
  readonly unitId: string
  readonly measureType: MeasureType | ''
  readonly additive: boolean
  /** For a share that several rows have together. */
  readonly quotient?: Quotient
  /** NaN where the status is a gap. */
  readonly values: Float64Array
  /** Indices into `observationStatuses`. */
  readonly status: Uint8Array
}

/** Rows in columns: every dimension and every measure has one entry a row. Row order carries no meaning. */
export interface CubeSource {
  readonly name: string
  readonly title: string
  readonly rowCount: number
  readonly dimensions: readonly Dimension[]
  readonly measures: readonly CubeMeasure[]
  /** The dimension whose categories are levels of a hierarchy (kommune, fylke, land), which are never reduced together. */
  readonly level: string | null
  /** The dimension whose categories are different things measured, each in a unit of its own. */
  readonly variable?: string | null
  /** By dimension: for each category that is part of another, the index of the other. A total is the parent of all. */
  readonly parents: Readonly<Record<string, readonly (number | null)[]>>
}
