import type { CubeQuery, Reduction } from '../../../src/core/aggregate/cube/CubeQuery.ts'
import type { CubeSource } from '../../../src/core/aggregate/cube/CubeSource.ts'
import { cubeOfStatistics } from '../../../src/core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../../../src/core/aggregate/cube/openCube.ts'
import { defaultDialect } from '../../../src/core/descriptor/Dialect.ts'
import type { Resource } from '../../../src/core/descriptor/Resource.ts'
import { readSchema } from '../../../src/core/descriptor/readSchema.ts'
import { readStatistics } from '../../../src/core/pipeline.ts'
import { oneCategory, steps, tenPlaces } from './questions.ts'

const texts = ['code', 'name', 'category', 'sex', 'age', 'flag'].map((name) => ({ name, type: 'string' }))
const key = ['code', 'year', 'category', 'sex', 'age']
const schema = readSchema({
  fields: [...texts, { name: 'year', type: 'year' }, { name: 'value', type: 'integer' }],
  primaryKey: key,
})
const cube = {
  dimensions: key,
  geo: 'code',
  time: 'year',
  measures: [{ field: 'value', unitId: 'count', measureType: 'flow', additive: true }],
  level: null,
  totals: {},
  parents: {},
  sourceIds: [],
}
export const resource: Resource = {
  name: 'municipal',
  path: 'municipal.csv',
  title: '',
  description: '',
  role: 'statistics',
  encoding: 'utf-8',
  dialect: defaultDialect,
  schema,
  cube,
}

/** Bytes → typed, validated Dataset, as the worker of the site does it. */
export async function read(bytes: Uint8Array): Promise<CubeSource> {
  const { statistics } = await readStatistics(resource, async () => bytes)
  const source = statistics && cubeOfStatistics(statistics, cube)
  if (!source) throw new Error('not read')
  return source
}

export const rowCount = (source: CubeSource) => source.rowCount

export function questions(source: CubeSource, isFresh: boolean) {
  const kept = openCube(source)
  const at = (id: string, name: string) => source.dimensions.find((d) => d.id === id)?.categories.indexOf(name) ?? -1
  const only = (dimension: string, names: readonly string[]) => ({
    dimension,
    categories: names.map((name) => at(dimension, name)),
  })
  const ask = (reduce: Reduction, more: Partial<CubeQuery>) => () => {
    const query = { measure: 'value', filters: [], rows: [], columns: [], reduce, ...more }
    const { rows, columns, values } = (isFresh ? openCube(source) : kept).ask(query)
    return { rows, columns, values }
  }
  const list = ({ rows, columns, values }: ReturnType<ReturnType<typeof ask>>) =>
    Array.from(values, (value, cell) => {
      const words = (axis: typeof rows, key: number) =>
        axis.dimensions.map(
          (id, d) => source.dimensions.find((x) => x.id === id)?.categories[axis.codes[d]?.[key] as number],
        )
      const [r, c] = [Math.floor(cell / columns.length), cell % columns.length]
      return [[...words(rows, r), ...words(columns, c)].join('|'), value] as const
    }).filter(([, value]) => !Number.isNaN(value))
  const slice = [only('code', tenPlaces), only('category', [oneCategory])]
  const stepThrough = () => {
    const cubeOfSteps = isFresh ? openCube(source) : kept
    return steps.map(({ place, category }: { place: string; category: string }) => {
      const filters = [only('code', [place]), only('category', [category])]
      const query = { measure: 'value', filters, rows: ['year'], columns: [], reduce: { kind: 'sum' } as const }
      return cubeOfSteps.ask(query).values.reduce((sum, value) => sum + value, 0)
    })
  }
  return {
    i: { run: ask({ kind: 'sum' }, { rows: ['year'] }), list },
    ii: { run: ask({ kind: 'mean' }, { rows: ['code'], columns: ['year'], filters: slice }), list },
    iii: { run: ask({ kind: 'sum' }, { rows: ['code', 'year'], columns: ['category'] }), list },
    iv: { run: ask({ kind: 'median' }, { rows: ['year'] }), list },
    v: { run: stepThrough, list: (sums: number[]) => sums.map((sum, step) => [String(step), sum] as const) },
  }
}
