import type { Origin } from './Origin.ts'

/** A dictionary-coded column: each row holds an index into the list of distinct texts. */
export interface Coded {
  readonly categories: readonly string[]
  readonly codes: Uint8Array | Uint16Array | Uint32Array
}

/** An axis of a dataset. `geo` holds place ids, `time` holds period ids, `indicator` indicator ids. */
export interface Dimension extends Coded {
  readonly id: string
  readonly role: 'geo' | 'time' | 'indicator' | 'other'
}

/** What follows each row: where it stands and what is said of it. */
export interface RowOrigins {
  readonly file: Coded
  readonly line: Uint32Array
  readonly source: Coded
  readonly confidence: Coded
  readonly notes: ReadonlyMap<number, string>
}

/**
 * Observations in columns. One value and one status a row; row order carries no meaning.
 * Plain data: it can be posted to a worker and written as JSON. NaN stands where the status is a gap.
 */
export interface Dataset {
  readonly id: string
  readonly dimensions: readonly Dimension[]
  readonly values: Float64Array
  /** Indices into `observationStatuses`. */
  readonly status: Uint8Array
  readonly origins: RowOrigins
}

export function rowCount(dataset: Dataset): number {
  return dataset.values.length
}

export function dimensionOf(dataset: Dataset, id: string): Dimension {
  const dimension = dataset.dimensions.find((candidate) => candidate.id === id)
  if (!dimension) throw new Error(`unknown dimension: ${id} of ${dataset.id}`)
  return dimension
}

/** The category of a row in a coded column. */
export function categoryAt(coded: Coded, row: number): string {
  return coded.categories[coded.codes[row] as number] as string
}

export function originAt(dataset: Dataset, row: number): Origin {
  const { file, line, source, confidence, notes } = dataset.origins
  const sure = categoryAt(confidence, row)
  return {
    file: categoryAt(file, row),
    line: line[row] as number,
    sourceId: categoryAt(source, row),
    confidence: sure === 'high' || sure === 'medium' || sure === 'low' ? sure : null,
    note: notes.get(row) ?? '',
  }
}
