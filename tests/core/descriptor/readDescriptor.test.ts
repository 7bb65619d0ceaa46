import { describe, expect, it } from 'vitest'
import { readDescriptor, schemaPaths } from '../../../src/core/descriptor/readDescriptor.ts'
import { readSchema } from '../../../src/core/descriptor/readSchema.ts'

const resource = (over: object = {}) => ({
  name: 'a',
  path: 'a.csv',
  kg: { role: 'documents' },
  schema: { fields: [] },
  ...over,
})
const read = (json: unknown, schemas = new Map<string, unknown>()) => readDescriptor(json, schemas, 'datapackage.json')
const fault = { code: 'pakke-form', severity: 'setAside', file: 'datapackage.json', column: 'resources' }

describe('a descriptor', () => {
  it('gives a resource what Frictionless takes for granted', () => {
    expect(read({ resources: [resource()] }).descriptor.resources).toMatchObject([
      {
        name: 'a',
        title: 'a',
        encoding: 'utf-8',
        dialect: { delimiter: ',', quoteChar: '"', decimalChar: '.', groupChar: '' },
        schema: { fields: [], missingMarks: [{ mark: '', status: 'missing' }] },
      },
    ])
  })

  it('finds a schema in a file of its own, once', () => {
    const json = { resources: [resource({ schema: 's.json' }), resource({ name: 'b', schema: 's.json' })] }
    expect(schemaPaths(json)).toEqual(['s.json'])
    const schemas = new Map([['s.json', { fields: [{ name: 'x', type: 'integer' }] }]])
    expect(read(json, schemas).descriptor.resources.map(({ schema }) => schema?.fields[0]?.name)).toEqual(['x', 'x'])
  })

  it.each([
    ['without a name', resource({ name: '' }), 'a.csv'],
    ['without a role', resource({ kg: {} }), 'a'],
    ['of an unknown role', resource({ kg: { role: '__proto__' } }), 'a'],
    ['without a path', resource({ path: undefined }), 'a'],
    ['that is no object', 'a.csv', ''],
  ])('leaves out a resource %s, and says so', (_, faulty, value) => {
    const { descriptor, issues } = read({ resources: [faulty, resource({ name: 'b' })] })
    expect(descriptor.resources.map(({ name }) => name)).toEqual(['b'])
    expect(issues).toEqual([{ ...fault, value }])
  })

  it('leaves out the second of two resources of one name', () => {
    const { descriptor, issues } = read({ resources: [resource(), resource({ path: 'b.csv' })] })
    expect(descriptor.resources.map(({ path }) => path)).toEqual(['a.csv'])
    expect(issues).toEqual([{ ...fault, value: 'a' }])
  })

  it.each([
    '/etc/passwd',
    '../x.csv',
    'a/../../x.csv',
    'https://example.org/x.csv',
    '//example.org/x.csv',
    '\\\\example.org\\x.csv',
    '\t//example.org/x.csv',
    '%2e%2e/x.csv',
    'data:text/csv,a',
    'a.csv?token=1',
    ' ',
    '.',
  ])('lets no path out of the package: %j', (path) => {
    expect(read({ resources: [resource({ path })] }).descriptor.resources).toEqual([])
    expect(schemaPaths({ resources: [{ schema: path }] })).toEqual([])
  })

  it.each(['a.csv', 'mappe/a.csv', 'år 2023/tall–1.csv', '..a/b..csv'])('takes the path %j', (path) => {
    expect(read({ resources: [resource({ path })] }).descriptor.resources[0]?.path).toBe(path)
  })

  it.each([[null], [[]], ['tekst'], [{}], [{ resources: [] }], [{ resources: 'a' }]])('stops at %j', (json) => {
    expect(read(json)).toEqual({
      descriptor: { title: '', description: '', resources: [] },
      issues: [{ ...fault, severity: 'stop' }],
    })
  })
})

describe('a schema', () => {
  it('reads missing values with their reasons, and marks for numbers', () => {
    const schema = readSchema({
      fields: [],
      missingValues: ['', { value: ':', label: 'suppressed' }, { value: '?', label: 'ok' }],
      kg: {
        valueMarks: [
          { value: '-', number: 0, status: 'nil' },
          { value: '!', number: 1, status: 'missing' },
        ],
      },
    })
    expect(schema.missingMarks).toEqual([
      { mark: '', status: 'missing' },
      { mark: ':', status: 'suppressed' },
      { mark: '?', status: 'missing' },
    ])
    expect(schema.valueMarks).toEqual([{ mark: '-', number: 0, status: 'nil' }])
  })

  it('takes an unknown type for text, and keeps a pattern that is none, to be told of', () => {
    const { fields } = readSchema({ fields: [{ name: 'a', type: 'farge', constraints: { pattern: '([' } }] })
    expect(fields).toMatchObject([{ name: 'a', type: 'string', constraints: { pattern: '([' } }])
  })
})
