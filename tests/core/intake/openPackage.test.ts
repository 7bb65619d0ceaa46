import { describe, expect, it } from 'vitest'
import { openPackage } from '../../../src/core/intake/package/openPackage.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { gatherIssues } from '../../../src/core/issue/Issue.ts'
import { LoadError } from '../../../src/core/issue/LoadError.ts'

/** The only resource of a package, with the files beside it. */
async function opened(resource: object, files: Readonly<Record<string, string>>) {
  const read = (path: string) =>
    files[path] === undefined
      ? Promise.reject(new LoadError('notFound', path))
      : Promise.resolve(new TextEncoder().encode(files[path]))
  const [reading] = await openPackage({ resources: [{ name: 'a', path: 'a.csv', ...resource }] }, read)
  if (!reading) throw new Error('no table')
  const rows = reading.outcome === 'read' ? tableRows(reading.table).rows : reading.outcome
  const issues = gatherIssues(reading.issues).map(({ code, column, line }) => [code, column, line])
  return { rows, issues, receipt: reading.receipt, files: reading.issues.map(({ file }) => file) }
}

const schema = (...fields: object[]) => ({ schema: { fields } })
const [id, v] = [
  { name: 'id', type: 'integer' },
  { name: 'v', type: 'string' },
]

describe('a dialect as Frictionless writes it', () => {
  it('a field has marks of its own for what is missing', async () => {
    const number = { name: 'n', type: 'number', missingValues: ['-99'] }
    const { rows } = await opened(schema(id, number), { 'a.csv': 'id,n\n1,-99\n2,5\n' })
    expect(rows).toEqual([
      [1, null],
      [2, 5],
    ])
  })

  it('header rows stand where they are told to, joined by what is told', async () => {
    const dialect = { headerRows: [2, 3], headerJoin: '-' }
    const fields = schema({ name: 'a-x', type: 'integer' }, { name: 'b-y', type: 'integer' })
    const { rows, issues, receipt } = await opened({ dialect, ...fields }, { 'a.csv': 'Tittel,\na,b\nx,y\n1,2\n3,4\n' })
    expect(rows).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(issues).toEqual([])
    expect(receipt).toMatchObject({ read: 5, header: 2, loaded: 2, notes: 1 })
  })

  it('blanks after the separator are no part of a cell', async () => {
    const dialect = { delimiter: ';', skipInitialSpace: true }
    const { rows } = await opened({ dialect, ...schema(id, v) }, { 'a.csv': 'id; v\n1;  c\n' })
    expect(rows).toEqual([[1, 'c']])
  })

  it('may stand in a file of its own', async () => {
    const files = { 'a.csv': 'id|v\n1|a;b,c\n', 'd.json': '{"delimiter":"|"}' }
    expect((await opened({ dialect: 'd.json', ...schema(id, v) }, files)).rows).toEqual([[1, 'a;b,c']])
  })

  it('each file of a table in several may bring the header along', async () => {
    const files = { 'a.csv': 'id,v\n1,x\n', 'b.csv': 'id,v\n2,y\n' }
    const { rows, receipt } = await opened({ path: ['a.csv', 'b.csv'], ...schema(id, v) }, files)
    expect(rows).toEqual([
      [1, 'x'],
      [2, 'y'],
    ])
    expect(receipt).toMatchObject({ read: 4, header: 2, loaded: 2 })
  })

  it.each([
    ['%d %b %Y', '31 Dec 2023', '2023-12-31'],
    ['%d. %B %Y', '1. mai 2024', '2024-05-01'],
    ['%d.%m.%y', '02.03.24', '2024-03-02'],
    ['%d %b %Y', '31 Feb 2023', null],
    ['%Q', '2024', null],
  ])('reads a date by %s', async (format, cell, expected) => {
    const { rows } = await opened(schema({ name: 'd', type: 'date', format }), { 'a.csv': `d\n${cell}\n` })
    expect(rows).toEqual([[expected]])
  })

  it.each([
    ['%d/%m/%Y %I:%M %p', '31/12/2023 12:05 AM', '2023-12-31T00:05:00'],
    ['%d/%m/%Y %I:%M %p', '31/12/2023 12:05 pm', '2023-12-31T12:05:00'],
    ['', '2023-12-31 12:05:00', '2023-12-31T12:05:00'],
    ['%Y-%m-%dT%H:%M:%S.%f%z', '2023-12-31T12:05:09.25+01:00', '2023-12-31T12:05:09.25+01:00'],
  ])('reads a time by «%s»', async (format, cell, expected) => {
    const { rows } = await opened(schema({ name: 'd', type: 'datetime', format }), { 'a.csv': `d\n${cell}\n` })
    expect(rows).toEqual([[expected]])
  })
})

describe('a limit that is broken is told, and the value kept', () => {
  it.each([
    ['a text too long', { type: 'string', constraints: { maxLength: 3 } }, 'abcd', 'verdi-utenfor'],
    ['a text too short', { type: 'string', constraints: { minLength: 2 } }, 'a', 'verdi-utenfor'],
    ['a day too early', { type: 'date', constraints: { minimum: '2020-01-01' } }, '2019-12-31', 'verdi-utenfor'],
    ['a number at an open end', { type: 'number', constraints: { exclusiveMaximum: 10 } }, '10', 'verdi-utenfor'],
    ['a number outside a list', { type: 'integer', constraints: { enum: [1, 2] } }, '3', 'verdi-ukjent'],
    ['a category nobody named', { type: 'string', categories: ['a', 'b'] }, 'c', 'verdi-ukjent'],
    ['an address without @', { type: 'string', format: 'email' }, 'ab', 'verdi-ikke-lest'],
    ['no place on earth', { type: 'geopoint' }, '"200,59"', 'verdi-ikke-lest'],
  ])('%s', async (_, field, cell, code) => {
    const { rows, issues } = await opened(schema({ name: 'f', ...field }), { 'a.csv': `f\n${cell}\n` })
    expect(issues).toEqual([[code, 'f', 2]])
    expect(String((rows as unknown[][])[0]?.[0])).toBe(cell.replaceAll('"', ''))
  })

  it.each([
    ['a text of the right length', { type: 'string', constraints: { minLength: 1, maxLength: 3 } }, 'æøå'],
    ['a day on the border', { type: 'date', constraints: { minimum: '2020-01-01' } }, '2020-01-01'],
    ['a number inside an open end', { type: 'number', constraints: { exclusiveMaximum: 10 } }, '9.99'],
    ['a category', { type: 'integer', categories: [{ value: 0, label: 'nei' }] }, '0'],
    ['a point', { type: 'geopoint' }, '"10.5, 59.8"'],
  ])('but nothing of %s', async (_, field, cell) => {
    expect((await opened(schema({ name: 'f', ...field }), { 'a.csv': `f\n${cell}\n` })).issues).toEqual([])
  })
})

describe('what cannot be had', () => {
  it('is told by its own name', async () => {
    const { rows, files } = await opened({ schema: 'nope.json' }, { 'a.csv': 'id\n1\n' })
    expect([rows, files]).toEqual(['refused', ['nope.json']])
  })
})
