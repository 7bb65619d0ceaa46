import type { CubeQuery } from '../../src/core/aggregate/cube/CubeQuery.ts'
import type { Cube } from '../../src/core/descriptor/Resource.ts'
import { readStatistics } from '../../src/core/pipeline.ts'
import { openCubes } from '../../src/load/openCubes.ts'
import { serveDesk } from '../../src/load/serveDesk.ts'
import { fieldWith, resourceWith, schemaWith } from '../support/tables.ts'

export type Request = { readonly call: 'ask'; readonly times: number } | { readonly call: 'state' }

const cube: Cube = {
  dimensions: ['place', 'year'],
  geo: 'place',
  time: 'year',
  measures: [{ field: 'value', unitId: 'count', measureType: 'flow', additive: true }],
  level: null,
  totals: {},
  parents: {},
  sourceIds: [],
}
const schema = schemaWith([fieldWith('place'), fieldWith('year', 'year'), fieldWith('value', 'integer')])
const resource = resourceWith({ role: 'statistics', schema, cube })
const lines = Array.from({ length: 200_000 }, (_, row) => `p${row % 10_000},${2000 + Math.floor(row / 10_000)},${row}`)
const bytes = new TextEncoder().encode(`place,year,value\n${lines.join('\n')}\n`)
const cubes = openCubes()
let state = 'notAsked'

/** The desk and the cubes of the site, on a table of its own, and what has become of the last question. */
serveDesk<Request, never>(async (request, _, signal) => {
  if (request.call === 'state') return state
  await cubes.open('table', cube, () => readStatistics(resource, async () => bytes))
  state = 'underWay'
  const query: CubeQuery = { measure: 'value', filters: [], rows: ['year'], columns: [], reduce: { kind: 'median' } }
  try {
    const answers = await cubes.ask('table', Array.from({ length: request.times }).fill(query) as CubeQuery[], signal)
    state = 'answered'
    return answers.length
  } catch (error) {
    state = 'cancelled'
    throw error
  }
})
