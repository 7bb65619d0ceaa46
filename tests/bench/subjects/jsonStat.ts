import { cubeOfStatistics } from '../../../src/core/aggregate/cube/cubeOfStatistics.ts'
import type { Cube, Resource } from '../../../src/core/descriptor/Resource.ts'
import { readSchema } from '../../../src/core/descriptor/readSchema.ts'
import { readStatistics } from '../../../src/core/pipeline.ts'
import { resource } from './kunnskapsgrunnlag.ts'

export { questions, rowCount } from './kunnskapsgrunnlag.ts'

const cube = resource.cube as Cube
const texts = cube.dimensions.filter((name) => name !== 'year').map((name) => ({ name, type: 'string' }))
const value = { name: 'value', type: 'integer', constraints: { required: true } }
const asStat: Resource = {
  ...resource,
  path: 'municipal.json',
  schema: readSchema({ fields: [...texts, { name: 'year', type: 'year' }, value], primaryKey: cube.dimensions }),
}

/** The same figures as JSON-stat, without the names and flags that CSV has a column for. */
export async function read(bytes: Uint8Array) {
  const { statistics } = await readStatistics(asStat, async () => bytes)
  const source = statistics && cubeOfStatistics(statistics, cube)
  if (!source) throw new Error('not read')
  return source
}
