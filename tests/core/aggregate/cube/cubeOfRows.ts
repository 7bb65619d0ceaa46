import type { CubeMeasure, CubeSource } from '../../../../src/core/aggregate/cube/CubeSource.ts'
import { statusCode } from '../../../../src/core/descriptor/ObservationStatus.ts'
import { codeTexts } from '../../../../src/core/model/buildDataset.ts'

/** A cell of a measure: a number, or the gap that stands in its place. */
export type Figure = number | 'missing' | 'suppressed' | 'impossible'

export interface TestRow {
  readonly keys: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, Figure>>
}

type Told = Partial<Pick<CubeMeasure, 'additive' | 'measureType'>>

interface Frame {
  readonly measures?: Readonly<Record<string, Told>>
  readonly level?: string
  readonly parents?: CubeSource['parents']
}

/** A cube of rows written out. The dimension `year` is time; measures are additive flows unless told otherwise. */
export function cubeOfRows(
  rows: readonly TestRow[],
  { measures = { value: {} }, level, parents }: Frame = {},
): CubeSource {
  const ids = Object.keys(rows[0]?.keys ?? { place: '', year: '', sex: '', level: '' })
  return {
    name: 'test',
    title: 'test',
    rowCount: rows.length,
    dimensions: ids.map((id) => ({
      id,
      role: id === 'year' ? 'time' : 'other',
      ...codeTexts(rows.map(({ keys }) => keys[id] as string)),
    })),
    measures: Object.entries(measures).map(([field, told]) => {
      const figures = rows.map((row) => row.figures[field] ?? 'missing')
      return {
        field,
        label: field,
        unitId: 'count',
        measureType: 'flow',
        additive: true,
        ...told,
        values: Float64Array.from(figures, (figure) => (typeof figure === 'number' ? figure : Number.NaN)),
        status: Uint8Array.from(figures, (figure) => (typeof figure === 'number' ? 0 : statusCode(figure))),
      }
    }),
    level: level ?? null,
    parents: parents ?? {},
  }
}
