import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { openPackage } from '../../../src/core/intake/package/openPackage.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { TooManyCells } from '../../../src/core/intake/xlsx/readSheet.ts'
import { workbookFault } from '../../../src/core/intake/xlsx/workbookFault.ts'
import { LoadError } from '../../../src/core/issue/LoadError.ts'
import { validatePlan } from '../../../src/core/validate/validatePlan.ts'
import { writeXlsx } from '../../../src/export/xlsx/writeXlsx.ts'
import { readAtHand } from '../../../src/load/openAtHand.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a file that cannot be read says which fault it has', () => {
  it.each([
    ['nothing', 'a.csv', '', 'fil-tom'],
    ['blanks alone', 'a.csv', ' \n\n \n', 'fil-tom'],
    ['delimiters alone', 'a.csv', ';;\n;;\n', 'skille-usikkert'],
    ['a title and headings, and no rows', 'a.csv', 'Folketall i kommunene\n\nkommune;år;antall\n', 'fil-tom'],
    ['an empty list', 'a.json', '[]', 'fil-tom'],
    ['features without a word', 'a.json', '{"type":"FeatureCollection","features":[]}', 'fil-tom'],
    ['a package’s descriptor alone', 'datapackage.json', '{"resources":[{"name":"a","path":"a.csv"}]}', 'fil-type'],
    ['JSON with a fault', 'a.json', '[{"a": 1}, {"a": x}]', 'fil-type'],
    ['JSON without rows', 'a.json', '{"a": 1, "b": "to"}', 'fil-type'],
    ['JSON that ends too soon', 'a.json', '[{"a": 1}, {"a": ', 'fil-avkuttet'],
    ['a page to sign in on', 'a.csv', '<!doctype html><title>Logg inn</title>', 'fil-nettside'],
  ])('%s', (_, file, text, code) => {
    const reading = openFile({ file, bytes: bytesOf(text) })
    expect(reading.outcome).toBe('refused')
    expect(reading.issues.map((issue) => [issue.code, issue.severity, issue.file])).toEqual([[code, 'stop', file]])
  })

  it('a workbook whose sheets hold nothing', async () => {
    const sheets = [{ name: 'Ark1', rows: [], hasHeading: false, widths: [] }]
    const reading = openFile({ file: 'a.xlsx', bytes: await writeXlsx(sheets, 'Tom') })
    expect(reading.issues).toMatchObject([{ code: 'fil-tom', severity: 'stop', file: 'a.xlsx' }])
  })

  it('a sheet with more cells than are read', () => {
    expect(workbookFault(new TooManyCells(), 'a.xlsx')).toMatchObject({ code: 'fil-for-stor', severity: 'stop' })
  })

  it('a file that is too large is not fetched at all', async () => {
    const read = () => Promise.reject(new Error('was read'))
    const { reading } = await readAtHand({ path: 'a.csv', size: 2 ** 31, read }, {})
    expect(reading.issues).toMatchObject([{ code: 'fil-for-stor', expected: expect.stringMatching(/MB$/) }])
  })
})

describe('a table that its package describes', () => {
  async function faultOf(resource: object, files: Readonly<Record<string, string>>) {
    const read = (path: string) =>
      files[path] === undefined
        ? Promise.reject(new LoadError('notFound', path))
        : Promise.resolve(bytesOf(files[path]))
    const [reading] = await openPackage({ resources: [resource] }, read)
    expect(reading?.outcome).toBe('refused')
    return reading?.issues.map(({ code, severity, file }) => [code, severity, file])
  }
  const schema = { fields: [{ name: 'id', type: 'integer' }] }

  it.each([
    ['is empty', { name: 'a', path: 'a.csv', schema }, ' \n', 'fil-tom'],
    ['is a web page', { name: 'a', path: 'a.csv', schema }, '<html><body>404</body></html>', 'fil-nettside'],
    ['has no rows in its JSON', { name: 'a', path: 'a.json', schema }, '{"id": 1}', 'fil-type'],
  ])('and %s', async (_, resource, text, code) => {
    expect(await faultOf(resource, { [resource.path]: text })).toEqual([[code, 'stop', resource.path]])
  })

  it('and has no address', async () => {
    expect(await faultOf({ name: 'a', schema }, {})).toEqual([['pakke-form', 'stop', 'a']])
  })

  it('and whose schema is no JSON: the fault is the schema’s', async () => {
    const files = { 'a.csv': 'id\n1\n', 's.json': 'id: integer' }
    expect(await faultOf({ name: 'a', path: 'a.csv', schema: 's.json' }, files)).toEqual([
      ['pakke-form', 'stop', 's.json'],
    ])
  })
})

describe('a row or a heading that its schema does not have', () => {
  const fields = ['id', 'v', 'n'].map((name) => ({ name, type: 'string' }))
  async function issuesOf(text: string, more: object = {}) {
    const resource = { name: 'a', path: 'a.csv', schema: { fields, ...more } }
    const [reading] = await openPackage({ resources: [resource] }, () => Promise.resolve(bytesOf(text)))
    return reading?.issues.map(({ code, severity, line, column }) => [code, severity, line, column])
  }
  const good = '1,a,x\n2,b,y\n3,c,z\n'

  it.each([
    ['is too short', `id,v,n\n${good}4,d\n5,e,å\n`, ['rad-for-kort', 'setAside', 5, undefined]],
    ['is too long', `id,v,n\n${good}4,d,æ,ø\n5,e,å\n`, ['rad-for-lang', 'setAside', 5, undefined]],
    ['has a quote that is never closed', `id,v,n\n${good}4,"d,æ\n5,e,å\n`, ['sitat-apent', 'setAside', 5, undefined]],
    ['is called otherwise', `id,v,m\n${good}`, ['overskrift-mangler', 'note', 1, 'n']],
    ['is one too many', `id,v,n,m\n1,a,x,p\n2,b,y,q\n3,c,z,r\n`, ['overskrift-ukjent', 'note', 1, 'm']],
  ])('%s', async (_, text, issue) => {
    expect(await issuesOf(text)).toContainEqual(issue)
  })
})

it.each([
  [{ type: 'duration' }, 'P1Y', 'ett år', 'verdi-ikke-lest'],
  [{ type: 'array' }, '[1]', '{}', 'verdi-ikke-lest'],
  [{ type: 'boolean' }, 'true', 'kanskje', 'verdi-ikke-lest'],
  [{ type: 'number', groupChar: '.', decimalChar: ',' }, '18.500,00', '18500.00', 'tall-ikke-lest'],
  [{ type: 'number' }, '1.5', '1,5', 'tall-ikke-lest'],
  [{ type: 'year' }, '2026', '26', 'dato-ikke-lest'],
  [{ type: 'yearmonth' }, '2026-11', '2026-13', 'dato-ikke-lest'],
  [{ type: 'date', format: '%d.%m.%Y' }, '01.02.2026', '31.02.2026', 'dato-ikke-lest'],
  [{ type: 'date' }, '2026-02-01', '2026-02-31', 'dato-ikke-lest'],
])('a cell that is not of the declared %o has its own code', async (field, right, wrong, code) => {
  const schema = {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'v', ...field },
    ],
  }
  const resource = { name: 'a', path: 'a.csv', schema, dialect: { delimiter: '|' } }
  const text = `id|v\n1|${right}\n2|${right}\n3|${wrong}\n`
  const [reading] = await openPackage({ resources: [resource] }, () => Promise.resolve(bytesOf(text)))
  expect(reading?.issues).toMatchObject([{ code, severity: 'setAside', line: 4, column: 'v', value: wrong }])
})

it('a text among the values of a cube is told of with its place', () => {
  const cube = {
    version: '2.0',
    class: 'dataset',
    id: ['a'],
    size: [3],
    dimension: { a: { category: { index: ['x', 'y', 'z'] } } },
    value: [1, 'mye', 3],
  }
  const reading = openFile({ file: 'a.json', bytes: bytesOf(JSON.stringify(cube)) })
  expect(reading.issues).toMatchObject([
    { code: 'tall-ikke-lest', severity: 'setAside', column: 'value', value: 'mye' },
  ])
})

it('a last line that ends within a quote was cut off', () => {
  const text = 'kommune;n\n"Asker";1\n"Lier";2\n"Bærum";3\n"Hole;4'
  const reading = openFile({ file: 'a.csv', bytes: bytesOf(text) })
  expect(reading.issues).toMatchObject([{ code: 'fil-avkuttet', line: 5 }])
})

it('the tables that were not chosen are set aside, and counted', () => {
  const text = 'a;b\n1;2\n3;4\n\n\nc;d;e\n5;6;7\n8;9;10\n'
  const reading = openFile({ file: 'a.csv', bytes: bytesOf(text) }, { table: '1' })
  expect(reading.receipt).toMatchObject({ loaded: 2, setAside: 3 })
  expect(reading.issues).toContainEqual(expect.objectContaining({ code: 'flere-tabeller', severity: 'setAside' }))
})

it('a plan without name or home says which it lacks', () => {
  expect(validatePlan({ name: 'Plan' }, 'plan.json')).toEqual([
    { code: 'pakke-form', severity: 'stop', file: 'plan.json', column: 'home_place' },
  ])
  expect(validatePlan([], 'plan.json').map(({ code, column }) => [code, column])).toEqual([
    ['pakke-form', 'name'],
    ['pakke-form', 'home_place'],
  ])
})

// In a terminal nobody answers: a question is told as the fault it is about.
it.each([
  ['delimiter', 'Kommune;2022;2023\nAsker;0,5;1,5\nSe også vedlegg\nTall fra fjor\nHentet i går\n', 'skille-usikkert'],
  ['header', '2021;2022\n2023;2024\n2025;2026\n', 'overskrift-usikker'],
  ['table', 'a;b\n1;2\n3;4\n\n\nc;d;e\n5;6;7\n8;9;10\n', 'flere-tabeller'],
  ['decimal', 'kommune;beløp\nAsker;245.000\nLier;310.125\n', 'tall-flertydig'],
  ['date', 'dag;n\n01/02/2024;1\n03/04/2024;2\n', 'dato-flertydig'],
])('a question about %s has its own code', (key, text, code) => {
  const reading = openFile({ file: 'a.csv', bytes: bytesOf(text) })
  if (reading.outcome !== 'question') throw new Error(`${key}: ${reading.outcome}`)
  expect([reading.question.key, reading.issues.at(-1)?.code]).toEqual([key, code])
})

it('NaN, as programs write what they do not have, is missing and no number, and no text either', () => {
  const reading = openFile({ file: 'a.csv', bytes: bytesOf('kommune,n\nAsker,1.5\nLier,NaN\nHole,2.5\nBærum,3.5\n') })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  expect(reading.table.columns[1]?.field.type).toBe('number')
  expect(tableRows(reading.table).rows.map(([, n]) => n)).toEqual([1.5, null, 2.5, 3.5])
})
