import { describe, expect, it } from 'vitest'
import type { CubeQuery } from '../../src/core/aggregate/cube/CubeQuery.ts'
import { cubeOfStatistics } from '../../src/core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../../src/core/aggregate/cube/openCube.ts'
import { reasonAt } from '../../src/core/aggregate/cube/PivotResult.ts'
import { openFile } from '../../src/core/intake/openFile.ts'
import { type Delivery, ownUnit } from '../../src/core/mapping/Delivery.ts'
import { placeFinder } from '../../src/core/mapping/findPlaces.ts'
import { mapStatistics } from '../../src/core/mapping/mapStatistics.ts'
import { proposeMapping } from '../../src/core/mapping/proposeMapping.ts'
import type { Place } from '../../src/core/model/Place.ts'
import type { Unit } from '../../src/core/model/Unit.ts'
import { readDelivery } from '../../src/load/readDelivery.ts'

const place = (id: string, nb: string, kind: Place['kind']): Place => ({
  id,
  name: { nb, en: '' },
  kind,
  validFrom: null,
  validTo: null,
  note: '',
})
const places = [place('NO', 'Norge', 'land'), place('0301', 'Oslo', 'kommune'), place('3203', 'Asker', 'kommune')]
const findPlace = placeFinder(places, 'NO')

const lines = ['region;kjønn;alder;status;år;personer']
for (const [at, name] of ['Hele landet', '0301 Oslo', '3203 Asker'].entries())
  for (const sex of ['I alt', 'Kvinner', 'Menn'])
    for (const age of ['0–17 år', '18 år og over'])
      for (const year of [2023, 2024])
        lines.push([name, sex, age, 'bosatt', year, (at + 1) * (sex === 'I alt' ? 2 : 1)].join(';'))

const persons: Unit = { ...ownUnit('personer', 0), kind: 'count' }

async function cubeOf(content: string, unit: Unit, measure: string) {
  const reading = openFile({ file: 'folk.csv', bytes: new TextEncoder().encode(content) })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  const mapping = proposeMapping(reading.table, findPlace)
  const { table, facts } = mapStatistics(reading.table, mapping, findPlace, { measure, places })
  const words = { title: 'Folk', unit, publisher: 'Oss', sourceTitle: 'Prøve', url: '', licence: '' }
  const delivery: Delivery = {
    ...{ id: 'egen_tabell_folk', file: 'folk.csv', as: 'statistics', retrieved: '2026-11-23' },
    ...words,
    rows: [],
    table,
    places,
  }
  const { base, resources, statistics } = await readDelivery(delivery)
  const [resource] = resources
  const found = statistics()
  if (!found || !resource?.cube) throw new Error('no statistics')
  const source = cubeOfStatistics(found, resource.cube)
  if (!source) throw new Error('no cube')
  return { base, facts, resource, source, cube: openCube(source) }
}

const ask = (over: Partial<CubeQuery>): CubeQuery => ({
  measure: 'value',
  filters: [],
  rows: ['place_id'],
  columns: [],
  reduce: { kind: 'sum' },
  ...over,
})

describe('a table from a reader as statistics', () => {
  it('keeps every variable of its own, with the levels of its places and its totals', async () => {
    const { base, facts, resource, source } = await cubeOf(lines.join('\n'), persons, 'personer')
    expect(base.issues).toEqual([])
    expect(facts).toMatchObject({ measures: ['personer'], places: { byCode: 2, byName: 1, own: [] } })
    expect(source.dimensions.map(({ id, role, categories }) => [id, role, categories.length])).toEqual([
      ['place_id', 'geo', 3],
      ['level', 'other', 2],
      ['kjønn', 'other', 3],
      ['alder', 'other', 2],
      ['period', 'time', 2],
    ])
    expect(resource.path).toBe('din fil: folk.csv')
    expect(resource.cube?.totals).toEqual({ kjønn: ['I alt'] })
  })

  it('is summed over groups without its totals, and not over time', async () => {
    const { cube, source } = await cubeOf(lines.join('\n'), persons, 'personer')
    const newest = { dimension: 'period', categories: [1] }
    const kommune = source.dimensions.find(({ id }) => id === 'level')?.categories.indexOf('kommune') ?? -1
    const sums = cube.ask(ask({ filters: [newest, { dimension: 'level', categories: [kommune] }] }))
    expect([...sums.values]).toEqual([8, 12])
    const overTime = cube.ask(ask({ filters: [{ dimension: 'level', categories: [kommune] }] }))
    expect([...overTime.values].every(Number.isNaN)).toBe(true)
    expect(reasonAt(overTime, 0)).toBeTruthy()
  })

  it('has no figure where its rows say two things of one key, and its sum lacks a part', async () => {
    const rows = ['0301 Oslo;Kvinner;5', '0301 Oslo;Kvinner;6', '0301 Oslo;Menn;7', '3203 Asker;Kvinner;1']
    const told = [...rows, '3203 Asker;Kvinner;1', '3203 Asker;Menn;2'].map((line) =>
      line.replace(/;(\d)$/, ';2024;$1'),
    )
    const { cube } = await cubeOf(['region;kjønn;år;personer', ...told].join('\n'), persons, 'personer')
    const { values, counted, expected } = cube.ask(ask({}))
    expect([[...values], [...counted], [...expected]]).toEqual([
      [7, 3],
      [1, 2],
      [2, 2],
    ])
  })

  it('has each variable of a JSON-stat once, by its words', async () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      id: ['region', 'sex', 'year'],
      size: [2, 2, 1],
      dimension: {
        region: { category: { index: ['0301', '3203'], label: { '0301': 'Oslo', '3203': 'Asker' } } },
        sex: { category: { index: ['1', '2'], label: { 1: 'Menn', 2: 'Kvinner' } } },
        year: { category: { index: ['2024'] } },
      },
      value: [1, 2, 3, 4],
    }
    const { source } = await cubeOf(JSON.stringify(cube), persons, 'value')
    expect(source.dimensions.map(({ id, categories }) => [id, categories])).toEqual([
      ['place_id', ['0301', '3203']],
      ['sex_label', ['Menn', 'Kvinner']],
      ['period', ['2024']],
    ])
  })

  it('is not summed at all in a unit nobody knows', async () => {
    const { cube } = await cubeOf(lines.join('\n'), ownUnit('poeng', 0), 'personer')
    const sums = cube.ask(ask({ rows: ['level'], filters: [{ dimension: 'period', categories: [1] }] }))
    expect([...sums.values].every(Number.isNaN)).toBe(true)
  })
})
