import { describe, expect, it } from 'vitest'
import { observationStatuses } from '../../../src/core/descriptor/ObservationStatus.ts'
import { openFile } from '../../../src/core/intake/openFile.ts'

const cube = {
  version: '2.0',
  class: 'dataset',
  id: ['A', 'B'],
  size: [2, 2],
  role: { time: ['B'] },
  dimension: {
    A: { category: { index: ['x', 'y'], label: { x: 'Ex', y: 'Why' } } },
    B: { category: { index: { p: 0, q: 1 } } },
  },
  value: [1, 2, 3, 4] as unknown,
}

function faultOf(changed: object): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...cube, ...changed }))
  const reading = openFile({ file: 'a.json', bytes })
  return reading.outcome === 'refused' && reading.issues[0]?.code === 'kube-form'
    ? reading.issues[0].column
    : reading.outcome
}

const withA = (category: object) => ({ dimension: { ...cube.dimension, A: { category } } })

describe('a cube whose parts do not agree is refused with the path', () => {
  it.each<[string, object, string]>([
    ['no id', { id: undefined }, 'id'],
    ['id of numbers', { id: [1, 2] }, 'id'],
    ['the same id twice', { id: ['A', 'A'] }, 'id'],
    ['no size', { size: undefined }, 'size'],
    ['a size too few', { size: [2] }, 'size'],
    ['a negative size', { size: [2, -2] }, 'size'],
    ['half a size', { size: [2, 0.5] }, 'size'],
    ['a dimension that is not there', { id: ['A', 'C'] }, 'role.time'],
    ['a dimension without description', { id: ['A', 'B', 'C'], size: [2, 2, 1] }, 'dimension.C'],
    ['a dimension that no id names', { id: ['A'], size: [2], role: {} }, 'dimension.B'],
    ['a unit of nothing', withA({ index: ['x', 'y'], unit: { z: { decimals: 1 } } }), 'dimension.A.category.unit.z'],
    ['units that are a list', withA({ index: ['x', 'y'], unit: [1] }), 'dimension.A.category.unit'],
    ['a note on nothing', withA({ index: ['x', 'y'], note: { z: ['n'] } }), 'dimension.A.category.note.z'],
    [
      'a place for nothing',
      withA({ index: ['x', 'y'], coordinates: { z: [1, 2] } }),
      'dimension.A.category.coordinates.z',
    ],
    ['parts of nothing', withA({ index: ['x', 'y'], child: { z: ['x'] } }), 'dimension.A.category.child.z'],
    ['a part that is no category', withA({ index: ['x', 'y'], child: { x: ['z'] } }), 'dimension.A.category.child.x'],
    ['parts in a ring', withA({ index: ['x', 'y'], child: { x: ['y'], y: ['x'] } }), 'dimension.A.category.child.x'],
    ['a part of itself', withA({ index: ['x', 'y'], child: { y: ['y'] } }), 'dimension.A.category.child.y'],
    ['no category', { dimension: { ...cube.dimension, A: {} } }, 'dimension.A.category'],
    ['no index', withA({ label: { x: 'Ex', y: 'Why' } }), 'dimension.A.category.index'],
    ['an index too short', withA({ index: ['x'] }), 'dimension.A.category.index'],
    ['a code twice', withA({ index: ['x', 'x'] }), 'dimension.A.category.index'],
    ['a position twice', withA({ index: { x: 0, y: 0 } }), 'dimension.A.category.index.y'],
    ['a position out of range', withA({ index: { x: 0, y: 2 } }), 'dimension.A.category.index.y'],
    ['a label of nothing', withA({ index: ['x', 'y'], label: { z: 'Zed' } }), 'dimension.A.category.label.z'],
    ['a label that is no text', withA({ index: ['x', 'y'], label: { x: 1 } }), 'dimension.A.category.label.x'],
    ['too few values', { value: [1, 2, 3] }, 'value'],
    ['no values', { value: undefined }, 'value'],
    ['a value that is a list', { value: [1, 2, 3, [4]] }, 'value.3'],
    ['a value out of range', { value: { 4: 1 } }, 'value.4'],
    ['a value at no position', { value: { a: 1 } }, 'value.a'],
    ['too few statuses', { status: ['a', 'b'] }, 'status'],
    ['a status out of range', { status: { 9: 'a' } }, 'status.9'],
    ['a role for nobody', { role: { geo: ['C'] } }, 'role.geo'],
  ])('%s', (_, changed, path) => {
    expect(faultOf(changed)).toBe(path)
  })

  it('and one whose parts agree is read', () => expect(faultOf({})).toBe('read'))
})

describe('reasons that a statistics bank numbers', () => {
  const read = (extension: object) => {
    const numbered = { ...cube, value: [null, null, null, null], status: { 0: '1', 1: '2', 2: '3' }, extension }
    const reading = openFile({ file: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(numbered)) })
    if (reading.outcome !== 'read') throw new Error(reading.outcome)
    const { columns } = reading.table
    const value = columns.find(({ field }) => field.name === 'value')
    const statuses = value?.kind === 'number' ? [...value.status].map((code) => observationStatuses[code]) : []
    return [statuses, columns.map(({ field }) => field.name)]
  }

  it.each([
    ['Missing', 'Not applicable', 'Data is subject to secrecy'],
    ['Puuttuva', 'Tieto on epälooginen esitettäväksi', 'Tieto on salassapitosäännön alainen'],
    ['Uppgift saknas', 'Uppgiften är logiskt omöjlig', 'Uppgiften är sekretessbelagd'],
  ])('are read by what it says they mean: %s', (missing, impossible, secret) => {
    const missingValueDescriptions = { 1: missing, 2: impossible, 3: secret }
    expect(read({ missingValueDescriptions })).toEqual([
      ['missing', 'impossible', 'suppressed', 'missing'],
      ['A', 'A_label', 'B', 'value'],
    ])
  })

  it('stand beside the gap where nobody says what they mean', () => {
    expect(read({})).toEqual([
      ['missing', 'missing', 'missing', 'missing'],
      ['A', 'A_label', 'B', 'value', 'status'],
    ])
  })
})

describe('an answer as statistics banks give it', () => {
  const tableOf = (changed: object) => {
    const reading = openFile({
      file: 'a.json',
      bytes: new TextEncoder().encode(JSON.stringify({ ...cube, ...changed })),
    })
    if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading.issues))
    return reading.table
  }
  const cellsOf = (changed: object) => {
    const value = tableOf(changed).columns.find(({ field }) => field.name === 'value')
    if (value?.kind !== 'number') throw new Error('no values')
    return [...value.values].map((one, at) => [one, observationStatuses[value.status[at] as number]])
  }
  const gaps = { value: [5, null, null, null], status: { 1: '-', 2: '..', 3: '-' } }

  it('is read where what it measures is told without being a dimension (Greenland)', () => {
    const contents = { label: 'EliminatedContents', category: { index: { EliminatedValue: 0 } } }
    const table = tableOf({ dimension: { ...cube.dimension, ContentsCode: contents } })
    expect(table.columns.map(({ field }) => field.name)).toEqual(['A', 'A_label', 'B', 'value'])
  })

  it('has none where a PX file writes a dash, however the values are listed', () => {
    const extension = { px: { decimals: 0 } }
    const wanted = [
      [5, 'ok'],
      [0, 'nil'],
      [Number.NaN, 'missing'],
      [0, 'nil'],
    ]
    expect(cellsOf({ ...gaps, extension })).toEqual(wanted)
    expect(cellsOf({ ...gaps, value: { 0: 5 }, extension })).toEqual(wanted)
  })

  it('has a gap where another writes a dash', () => {
    expect(cellsOf(gaps).map(([, status]) => status)).toEqual(['ok', 'missing', 'missing', 'missing'])
  })

  it('has none where Statistics Finland numbers the reason «Magnitude nil»', () => {
    const extension = { missingValueDescriptions: { 1: 'Missing', 7: 'Magnitude nil' } }
    expect(cellsOf({ value: [1, null, null, 2], status: { 1: '7', 2: '1' }, extension })).toEqual([
      [1, 'ok'],
      [0, 'nil'],
      [Number.NaN, 'missing'],
      [2, 'ok'],
    ])
  })

  it('has each flag of Eurostat’s that says something we show, beside others too', () => {
    const status = { 0: 'bp', 1: 'ep', 2: 'c', 3: 'du' }
    expect(cellsOf({ source: 'ESTAT', value: { 0: 1, 1: 2, 3: 4 }, status }).map(([, said]) => said)).toEqual([
      'breakBefore',
      'estimate',
      'suppressed',
      'ok',
    ])
  })

  it('hides nothing where Eurostat writes a colon, and does with a «c»', () => {
    const said = { value: [null, null, null, 4], status: { 0: ':', 1: ': c', 2: ':u' } }
    const statuses = (source: string) => cellsOf({ ...said, source }).map(([, status]) => status)
    expect(statuses('ESTAT')).toEqual(['missing', 'suppressed', 'missing', 'ok'])
    expect(statuses('Statistisk sentralbyrå')).toEqual(['suppressed', 'missing', 'missing', 'ok'])
  })

  it('tells the unit of each measure beside it', () => {
    const unit = { x: { base: 'tonn', decimals: 0 }, y: { symbol: '$', label: 'million' } }
    const { columns } = tableOf(withA({ index: ['x', 'y'], unit }))
    expect(columns.map(({ field }) => field.name)).toEqual(['A', 'A_unit', 'B', 'value'])
    expect(columns[1]).toMatchObject({ categories: ['tonn', 'million $'], codes: Int32Array.of(0, 0, 1, 1) })
  })
})
