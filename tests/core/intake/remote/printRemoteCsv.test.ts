import { expect, it } from 'vitest'
import { type Remote, readRemote } from '../../../../src/core/descriptor/Remote.ts'
import { readCube } from '../../../../src/core/intake/json/readCube.ts'
import { printRemoteCsv } from '../../../../src/core/intake/remote/printRemoteCsv.ts'
import { fieldWith, schemaWith } from '../../../support/tables.ts'

const cube = readCube({
  class: 'dataset',
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 2, 2],
  role: { metric: ['ContentsCode'], time: ['Tid'] },
  dimension: {
    Region: { category: { index: ['0', '3203'] } },
    ContentsCode: { category: { index: ['Personer1', 'Andel'] } },
    Tid: { category: { index: ['2025', '2026'] } },
  },
  value: [100, 110, 1.5, null, 10, null, null, null],
  status: { '1': 'p', '3': ':', '5': '.', '6': ':', '7': '.' },
})
const remote = readRemote({
  address: 'https://data.ssb.no/x.json',
  columns: { Region: 'sted', Tid: 'periode', Personer1: 'folketall', Andel: 'andel' },
  codes: { sted: { '0': 'NO' } },
  constants: { kilde: 'ssb' },
}) as Remote
const marks = [
  { mark: '', status: 'missing' as const },
  { mark: ':', status: 'suppressed' as const },
  { mark: '.', status: 'impossible' as const },
]
const fields = [
  fieldWith('periode', 'year'),
  fieldWith('sted'),
  fieldWith('folketall', 'integer'),
  fieldWith('andel', 'number'),
  fieldWith('kilde'),
]

it('lays a cube out in the columns of the schema, a column a measure, with the reason for every gap', () => {
  const { text, leftOut, unsaid } = printRemoteCsv(
    cube,
    'ContentsCode',
    remote,
    schemaWith(fields, { missingMarks: marks }),
  )
  expect(text).toBe(
    'periode,sted,folketall,andel,kilde\n2025,NO,100,1.5,ssb\n2026,NO,110,:,ssb\n2025,3203,10,:,ssb\n2026,3203,.,.,ssb\n',
  )
  expect([leftOut, [...unsaid]]).toEqual([0, [['preliminary', 1]]])
})

it('leaves out a row without any figure where the schema wants one, and counts it', () => {
  const wanted = fields.map((field) =>
    field.name === 'folketall' ? fieldWith('folketall', 'integer', { required: true }) : field,
  )
  const { text, leftOut } = printRemoteCsv(cube, 'ContentsCode', remote, schemaWith(wanted, { missingMarks: marks }))
  expect([text.includes('2026,3203'), leftOut]).toEqual([false, 1])
})

it('refuses what has nowhere to go: a reason, a dimension, a field that must be filled', () => {
  const print = (schema: ReturnType<typeof schemaWith>) => () => printRemoteCsv(cube, 'ContentsCode', remote, schema)
  expect(print(schemaWith(fields))).toThrow('columns.andel')
  expect(print(schemaWith(fields.slice(1), { missingMarks: marks }))).toThrow('columns.Tid')
  const more = [...fields, fieldWith('kjonn', 'string', { required: true })]
  expect(print(schemaWith(more, { missingMarks: marks }))).toThrow('columns')
})

it('keeps what is measured as a dimension where it has a field, with the status beside the figure', () => {
  const long = readRemote({
    address: 'https://data.ssb.no/x.json',
    columns: { ContentsCode: 'variabel', Tid: 'periode', Region: 'sted', value: 'verdi' },
  }) as Remote
  const schema = schemaWith(['sted', 'variabel', 'periode', 'verdi', 'status'].map((name) => fieldWith(name)))
  const lines = printRemoteCsv(cube, 'ContentsCode', long, schema).text.split('\n')
  expect(lines.slice(0, 5)).toEqual([
    'sted,variabel,periode,verdi,status',
    '0,Personer1,2025,100,ok',
    '0,Personer1,2026,110,preliminary',
    '0,Andel,2025,1.5,ok',
    '0,Andel,2026,,suppressed',
  ])
})
