import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { cubeOfStatistics } from '../../src/core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../../src/core/aggregate/cube/openCube.ts'
import type { Cube } from '../../src/core/descriptor/Resource.ts'
import { checkPackage, readPackage, readStatistics } from '../../src/core/pipeline.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const files = fileSource(fileURLToPath(new URL('../fixtures/package', import.meta.url)))
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))

/** The package with its population table as an answer in JSON-stat. */
async function read(path: string): Promise<Uint8Array> {
  if (path === 'statistics/population.json') return bytesOf(answer)
  const bytes = await files(path)
  if (path !== 'datapackage.json') return bytes
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(text.replace('statistics/population.csv', 'statistics/population.json'))
}

const answer = {
  version: '2.0',
  class: 'dataset',
  id: ['place_id', 'period'],
  size: [2, 2],
  dimension: {
    place_id: { category: { index: ['3203', 'NO'] } },
    period: { category: { index: ['2025', '2026'] } },
  },
  value: { 0: 98_000, 1: 99_000, 3: 5_600_000 },
  status: { 1: 'p', 2: ':' },
}

it('a statistics table in JSON-stat is opened, counted and checked as one in CSV', async () => {
  const { descriptor } = await readPackage(read)
  const resource = descriptor.resources.find(({ role }) => role === 'statistics')
  if (!resource) throw new Error('no statistics in the fixture')
  const { statistics, issues } = await readStatistics(resource, read)
  expect(issues).toEqual([])
  const source = statistics && cubeOfStatistics(statistics, resource.cube as Cube)
  if (!source) throw new Error('not read')
  const query = { measure: 'population', filters: [], columns: ['period'], reduce: { kind: 'sum' as const } }
  const { values, status } = openCube(source).ask({ ...query, rows: ['place_id'] })
  expect([...values]).toEqual([98_000, 99_000, Number.NaN, 5_600_000])
  expect(new Set(status).size).toBe(3)
  const { receipts, issues: checked } = await checkPackage(read)
  expect(receipts.find(({ file }) => file === 'statistics/population.json')).toMatchObject({ read: 4, loaded: 4 })
  expect(checked).toEqual([])
})
