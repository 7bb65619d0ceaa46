import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDialect } from '../../../../src/core/descriptor/Dialect.ts'
import type { FieldType } from '../../../../src/core/descriptor/Field.ts'
import type { Resource } from '../../../../src/core/descriptor/Resource.ts'
import { readSchema } from '../../../../src/core/descriptor/readSchema.ts'
import { cleanReader } from '../../../../src/core/intake/clean/cleanReader.ts'
import { readCleanTable } from '../../../../src/core/intake/clean/readCleanTable.ts'
import { readTable } from '../../../../src/core/intake/readTable.ts'

const fields: readonly (readonly [string, FieldType])[] = [
  ['kommune', 'string'],
  ['navn', 'string'],
  ['år', 'year'],
  ['dato', 'date'],
  ['antall', 'integer'],
  ['andel', 'number'],
  ['flagg', 'string'],
]

const schema = readSchema({
  fields: fields.map(([name, type]) => ({ name, type })),
  missingValues: [
    { value: '', label: 'missing' },
    { value: ':', label: 'suppressed' },
    { value: '..', label: 'missing' },
  ],
  kg: { valueMarks: [{ value: '-', number: 0, status: 'nil' }] },
})

function resourceOf(dialect: Partial<Resource['dialect']> = {}): Resource {
  return {
    name: 'prøve',
    path: 'prøve.csv',
    title: '',
    description: '',
    role: 'statistics',
    encoding: 'utf-8',
    dialect: { ...defaultDialect, ...dialect },
    schema,
    cube: null,
  }
}

const header = fields.map(([name]) => name)
const bytesOf = (text: string) => new TextEncoder().encode(text)

function readInPieces(bytes: Uint8Array, cuts: readonly number[], resource: Resource) {
  const reader = cleanReader(resource, schema, bytes.length)
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b)
  let from = 0
  for (const end of ends) {
    reader?.feed(bytes.slice(from, end))
    from = end
  }
  return reader?.finish() ?? null
}

/** What the full intake makes of the same bytes. */
const expected = (bytes: Uint8Array, resource: Resource) => readTable(bytes, resource, schema)

const oddCells = fc.constantFrom(
  ...[
    '',
    ' ',
    '-',
    ':',
    '..',
    ' 7 ',
    '1 234',
    '1\u00a0234',
    '−5',
    '007',
    '-0',
    '1e3',
    '1.',
    '.5',
    '1,5',
    '"a""b"',
    '"a,b"',
  ],
  ...[
    '"a;b"',
    '"12"',
    'a"b',
    '"x" ',
    "'=1",
    '=1',
    'Å',
    'A\u030a',
    'Ã¸',
    '\ufeff',
    '\u0000',
    '2024-02-30',
    '12345678901234567890',
  ],
  ...[
    '0.1',
    '123456789.123456',
    '9007199254740993',
    '\r',
    'a\rb',
    '"a\nb"',
    '<b>',
    '1_000',
    '+1',
    '2024-13',
    '😀',
    '\u2028',
  ],
)

const cleanRow = fc.tuple(
  fc.constantFrom('0301', '3203', '4601'),
  fc.constantFrom('Oslo', 'Asker', 'Bærum, Østre', 'Å'),
  fc.integer({ min: 1900, max: 2100 }).map((year) => String(year).padStart(4, '0')),
  fc.constantFrom('2024-02-29', '2023', '2023-11'),
  fc.oneof(fc.integer().map(String), fc.constantFrom(':', '..', '-', '')),
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.integer({ max: 1e6 }).map((n) => String(n / 100)),
  ),
  fc.constantFrom('', '', '', 'p', ':'),
)

const quoted = (cell: string, delimiter: string) => (cell.includes(delimiter) ? `"${cell}"` : cell)

const files = fc.record({
  rows: fc.array(cleanRow, { maxLength: 12 }),
  odd: fc.array(fc.record({ row: fc.nat(12), column: fc.nat(7), cell: oddCells }), { maxLength: 2 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  decimalChar: fc.constantFrom('.' as const, ',' as const),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  before: fc.constantFrom('', '\ufeff', '\n', '\r\n\r\n'),
  after: fc.constantFrom('', '\n', '\n\n', '\r\n'),
  cuts: fc.array(fc.nat(2000), { maxLength: 5 }),
})

type File = typeof files extends fc.Arbitrary<infer T> ? T : never

function printFile({ rows, odd, delimiter, decimalChar, lineEnd, before, after }: File): Uint8Array {
  const cells = rows.map((row) =>
    row.map((cell, at) => quoted(at === 5 ? cell.replace('.', decimalChar) : cell, delimiter)),
  )
  for (const { row, column, cell } of odd) {
    const target = cells[row]
    if (target && column < 7) target[column] = cell
    else if (target) target.push(cell)
  }
  return bytesOf(before + [header, ...cells].map((line) => line.join(delimiter)).join(lineEnd) + after)
}

describe('the reader of clean files', () => {
  it('gives what the full intake gives, whole or in pieces, or gives up', () => {
    const runs = Number(process.env.KG_RUNS ?? 3000)
    let read = 0
    fc.assert(
      fc.property(files, (file) => {
        const resource = resourceOf({ delimiter: file.delimiter, decimalChar: file.decimalChar })
        const bytes = printFile(file)
        const whole = readCleanTable(bytes, resource, schema)
        const pieces = readInPieces(bytes, file.cuts, resource)
        expect(pieces).toEqual(whole)
        if (whole === null) return
        read += 1
        expect(whole).toEqual(expected(bytes, resource))
      }),
      { numRuns: runs, seed: 7 },
    )
    expect(read).toBeGreaterThan(runs / 4)
  })

  it('reads bytes that are no letters only where the full intake finds nothing wrong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(40), (noise, at) => {
        const text = bytesOf(`${header.join(',')}\n0301,Oslo,2024,2024,1,1.5,\n3203,Asker,2024,2024,2,2.5,p\n`)
        const start = text.length - at
        const bytes = Uint8Array.from([...text.slice(0, start), ...noise, ...text.slice(start)])
        const clean = readCleanTable(bytes, resourceOf(), schema)
        if (clean !== null) expect(clean).toEqual(expected(bytes, resourceOf()))
      }),
      { numRuns: 2000, seed: 11 },
    )
  })

  it.each([
    ['a row too short', '0301,Oslo\n'],
    ['a number that is none', '0301,Oslo,2024,2024,ti,1.5,\n'],
    ['a day that does not exist', '0301,Oslo,2024,2024-02-30,1,1.5,\n'],
    ['a quote left open', '0301,"Oslo,2024,2024,1,1.5,\n'],
    ['a line of blank cells', ' ,,,,,,\n'],
  ])('gives up at %s', (_, row) => {
    expect(readCleanTable(bytesOf(`${header.join(',')}\n${row}`), resourceOf(), schema)).toBeNull()
  })

  it('gives up at labels that are not the declared ones', () => {
    expect(readCleanTable(bytesOf('kommune;navn\n0301;Oslo\n'), resourceOf({ delimiter: ';' }), schema)).toBeNull()
    expect(readCleanTable(bytesOf(''), resourceOf(), schema)).toBeNull()
  })

  it('reads columns in any order', () => {
    const bytes = bytesOf('flagg,andel,antall,dato,år,navn,kommune\np,1.5,1,2024,2024,"Bærum, Østre",3201\n')
    expect(readCleanTable(bytes, resourceOf(), schema)).toEqual(expected(bytes, resourceOf()))
  })

  it('keeps the last digit of every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(20), (value, digits) => {
        const text = fc.stringify(value).includes('e') ? String(value) : value.toFixed(digits)
        const bytes = bytesOf(`${header.join(',')}\n0301,Oslo,2024,2024,1,${text},\n`)
        const clean = readCleanTable(bytes, resourceOf(), schema)
        if (clean !== null) expect(clean.table?.columns[5]).toMatchObject({ values: Float64Array.of(Number(text)) })
      }),
    )
  })
})
