import { expect, it } from 'vitest'
import { tableChanges } from '../../../src/core/intake/tableChanges.ts'
import { fieldWith, schemaWith, tableWith } from '../../support/tables.ts'

const schema = schemaWith([fieldWith('place'), fieldWith('value', 'integer')], {
  missingMarks: [
    { mark: '..', status: 'missing' },
    { mark: ':', status: 'suppressed' },
  ],
})
const table = (...rows: string[]) => tableWith(['place,value', ...rows, ''].join('\n'), schema)

it('tells rows that are new and gone, and figures that are others', () => {
  expect(tableChanges(table('a,1', 'b,2', 'c,3'), table('d,4', 'c,3', 'a,5'), ['place'])).toEqual({
    added: [['d']],
    removed: [['b']],
    changed: [{ key: ['a'], field: 'value', before: '1', after: '5' }],
  })
})

it('tells a gap that has another reason', () => {
  expect(tableChanges(table('a,..', 'b,..'), table('a,:', 'b,..'), ['place']).changed).toEqual([
    { key: ['a'], field: 'value', before: 'missing', after: 'suppressed' },
  ])
})
