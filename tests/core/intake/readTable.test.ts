import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusOfCode } from '../../../src/core/descriptor/ObservationStatus.ts'
import { guardFormula } from '../../../src/core/intake/formulaGuard.ts'
import { readTable } from '../../../src/core/intake/readTable.ts'
import { listAt, type NumberColumn } from '../../../src/core/intake/Table.ts'
import { fieldWith, norwegian, readText, resourceWith, rowsOfTable, schemaWith } from '../../support/tables.ts'

const places = schemaWith([fieldWith('kode'), fieldWith('navn'), fieldWith('tall', 'number')])
const inNorwegian = { dialect: norwegian }
const codesOf = (text: string) => readText(text, places).issues.map(({ code, line }) => [code, line])

it('a quote over fifty lines is one that was never closed, and one over less is a text', () => {
  const over = (breaks: number) => `kode,navn,tall\n1,"${'linje\n'.repeat(breaks)}",1\n2,b,2\n`
  expect(codesOf(over(50))).toEqual([])
  expect(codesOf(over(51))).toContainEqual(['sitat-apent', 53])
  expect(rowsOfTable(readText(over(51), places).table)).toEqual([['2', 'b', 2]])
})

describe('a table', () => {
  it('is read with codes as text and numbers as numbers, each row with its line', () => {
    const { table, receipt, issues } = readText(
      'kode;navn;tall\n0301;Oslo;1 234,5\n0220;Asker;−3,2\n',
      places,
      inNorwegian,
    )
    expect(rowsOfTable(table)).toEqual([
      ['0301', 'Oslo', 1234.5],
      ['0220', 'Asker', -3.2],
    ])
    expect([...(table?.lines ?? [])]).toEqual([2, 3])
    expect(issues).toEqual([])
    expect(receipt).toMatchObject({
      read: 3,
      header: 1,
      loaded: 2,
      setAside: 0,
      blank: 0,
      encoding: 'utf-8',
      bytes: 51,
    })
  })

  it.each(['\r\n', '\n', '\r'])('is the same whatever the line end: %j', (end) => {
    const text = ['kode,navn,tall', '1,a,1', '2,b,2', ''].join(end)
    expect(rowsOfTable(readText(text, places).table)).toEqual([
      ['1', 'a', 1],
      ['2', 'b', 2],
    ])
  })

  it('is the same with mixed line ends, and counts lines as an editor does', () => {
    const { table } = readText('kode,navn,tall\r\n1,a,1\n2,b,2\r\n', places)
    expect([...(table?.lines ?? [])]).toEqual([2, 3])
  })

  it('keeps line breaks, delimiters and quotes in a quoted cell, and the lines after it right', () => {
    const { table, issues } = readText('kode,navn,tall\n1,"to\nlinjer, ""sitat""",1\n2,b,x\n', places)
    expect(rowsOfTable(table)[0]).toEqual(['1', 'to\nlinjer, "sitat"', 1])
    expect([...(table?.lines ?? [])]).toEqual([2, 4])
    expect(issues).toMatchObject([{ code: 'tall-ikke-lest', line: 4, column: 'tall', value: 'x' }])
  })

  it('finds its columns by name, in any order', () => {
    expect(rowsOfTable(readText('tall,kode,navn\n1,a,b\n', places).table)).toEqual([['a', 'b', 1]])
  })

  it('finds its columns however their letters are put together', () => {
    const schema = schemaWith([fieldWith('\u00e5r'), fieldWith('tall', 'number')])
    expect(rowsOfTable(readText('a\u030ar,tall\n2024,1\n', schema).table)).toEqual([['2024', 1]])
  })

  it('counts blank rows and leaves them out, also before the header', () => {
    const { table, receipt, issues } = readText('\n\nkode,navn,tall\n\n1,a,1\n , ,\n\n', places)
    expect(receipt).toMatchObject({ read: 7, header: 1, loaded: 1, setAside: 0, blank: 5 })
    expect([...(table?.lines ?? [])]).toEqual([5])
    expect(issues).toEqual([])
  })

  it('is empty, and sound, with a header only', () => {
    expect(readText('kode,navn,tall', places)).toMatchObject({ table: { rowCount: 0 }, issues: [] })
  })
})

describe('a row that does not fit', () => {
  it('is set aside with its line, and the rest is used', () => {
    const { table, receipt, issues } = readText('kode,navn,tall\n1,a\n2,b,2\n3,c,3,ekstra\n', places)
    expect(rowsOfTable(table)).toEqual([['2', 'b', 2]])
    expect(receipt).toMatchObject({ read: 4, loaded: 1, setAside: 2 })
    expect(issues).toMatchObject([
      { code: 'rad-for-kort', severity: 'setAside', line: 2, value: '1 | a', expected: '3' },
      { code: 'rad-for-lang', severity: 'setAside', line: 4, value: '3 | c | 3 | ekstra', expected: '3' },
    ])
  })
})

describe('a quote left open', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index},navn ${index},${index}`)
  const linesOf = (text: string) => [...(readText(text, places).table?.lines ?? [])]

  it('costs its own row only, in the middle of a thousand', () => {
    const lines = ['kode,navn,tall', ...numbered(1000)]
    lines[11] = '10,"navn,10'
    const text = lines.join('\n')
    expect(readText(text, places).receipt).toMatchObject({ read: 1001, loaded: 999, setAside: 1 })
    expect(codesOf(text)).toEqual([['sitat-apent', 12]])
    expect(linesOf(text)).not.toContain(12)
  })

  it.each([12, 13, 30])('costs two rows at most when line %i closes it', (closing) => {
    const lines = ['kode,navn,tall', ...numbered(200)]
    lines[9] = '8,"navn,8'
    lines[closing - 1] = `${closing - 2},navn",${closing - 2}`
    expect(codesOf(lines.join('\n'))).toEqual([
      ['sitat-apent', 10],
      ['sitat-apent', closing],
    ])
    expect(linesOf(lines.join('\n'))).toHaveLength(198)
  })

  it('costs one row when it runs so far that no cell can be meant', () => {
    const lines = ['kode,navn,tall', ...numbered(200)]
    lines[11] = '10,"navn,10'
    lines[150] = '149,navn",149'
    expect(codesOf(lines.join('\n'))).toEqual([['sitat-apent', 12]])
    expect(linesOf(lines.join('\n'))).toHaveLength(199)
  })

  it('is not seen in a cell of many lines of prose', () => {
    const prose = Array.from({ length: 30 }, (_, index) => `linje ${index}, med komma`).join('\n')
    expect(rowsOfTable(readText(`kode,navn,tall\n1,"${prose}",1\n`, places).table)).toEqual([['1', prose, 1]])
  })

  it('leaves rightly quoted rows after it alone', () => {
    const text = 'kode,navn,tall\n1,"a,1\n2,"b, bb",2\n3,"c\ncc",3\n4,d,4\n'
    expect(codesOf(text)).toEqual([['sitat-apent', 2]])
    expect(rowsOfTable(readText(text, places).table)).toEqual([
      ['2', 'b, bb', 2],
      ['3', 'c\ncc', 3],
      ['4', 'd', 4],
    ])
    expect(linesOf(text)).toEqual([3, 4, 6])
  })

  it('is told on the last line too', () => expect(codesOf('kode,navn,tall\n1,"a,1')).toEqual([['sitat-apent', 2]]))

  it('does not mind inches inside a cell', () => {
    expect(rowsOfTable(readText('kode,navn,tall\n1,rør 5",1\n', places).table)).toEqual([['1', 'rør 5"', 1]])
  })

  // Were the time to grow with the square of the text, this would take minutes.
  it.each(['"a', '"a"', '"a""', '"""', 'a,"', '",""', '"\n""'])(
    'is found in time that grows with the text only: %j',
    { timeout: 10_000 },
    (line) => {
      const { receipt } = readText(`kode,navn,tall\n${`${line}\n`.repeat(1e5)}`, places)
      expect(receipt.loaded).toBe(0)
    },
  )
})

describe('a file that is no table', () => {
  it.each([
    ['nothing', '', 'fil-tom'],
    ['blank lines', ' \n\r\n', 'fil-tom'],
    ['delimiters only', ',,\n,,\n', 'fil-tom'],
    ['a web page', '\n<!DOCTYPE html><html></html>', 'fil-nettside'],
    ['a web page without its first line', '<html lang="nb">', 'fil-nettside'],
    ['XML', '<?xml version="1.0"?><feil/>', 'fil-nettside'],
  ])('is refused when it holds %s', (_, text, code) => {
    expect(readText(text, places)).toMatchObject({
      table: null,
      receipt: { loaded: 0, header: 0 },
      issues: [{ code, severity: 'stop' }],
    })
  })
})

describe('the header', () => {
  const lineOne = { file: 'tabell.csv', line: 1 }

  it('tells of a missing column, and goes on without it', () => {
    const { table, issues } = readText('kode,tall\n1,2\n', places)
    expect(rowsOfTable(table)).toEqual([['1', null, 2]])
    expect(issues).toEqual([{ ...lineOne, code: 'overskrift-mangler', severity: 'note', column: 'navn' }])
  })

  it('stops when a required column is missing, and accounts for every row', () => {
    const schema = schemaWith([fieldWith('kode', 'string', { required: true })])
    const { table, receipt, issues } = readText('navn\na\nb\n', schema)
    expect(table).toBeNull()
    expect(receipt).toMatchObject({ read: 3, header: 1, loaded: 0, setAside: 2, blank: 0 })
    expect(issues).toContainEqual({ ...lineOne, code: 'overskrift-mangler', severity: 'stop', column: 'kode' })
  })

  it('tells of an unknown, a blank and a repeated column, on the line where it stands', () => {
    const { table, issues } = readText('\nkode,navn,tall,farge,,kode\n1,a,2,blå,x,9\n', places)
    expect(rowsOfTable(table)).toEqual([['1', 'a', 2]])
    expect(issues).toEqual([
      { ...lineOne, line: 2, code: 'overskrift-tom', severity: 'note', column: '5' },
      { ...lineOne, line: 2, code: 'overskrift-lik', severity: 'setAside', column: 'kode' },
      { ...lineOne, line: 2, code: 'overskrift-ukjent', severity: 'note', column: 'farge' },
    ])
  })

  it('may be called what objects call their own', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const schema = schemaWith(names.map((name) => fieldWith(name)))
    const text = `${names.join(',')}\n${names.toReversed().join(',')}\n`
    expect(rowsOfTable(readText(text, schema).table)).toEqual([names.toReversed()])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('a cell', () => {
  const typed = (type: Parameters<typeof fieldWith>[1], cell: string) =>
    readText(`felt\n"${cell}"\n`, schemaWith([fieldWith('felt', type)]))
  const readCell = (type: Parameters<typeof fieldWith>[1], cell: string) => rowsOfTable(typed(type, cell).table)[0]?.[0]

  it.each(['0301', '1e5', '713752e1', '1.0', 'NA', 'true', '=1+1', '-5', '__proto__'])(
    'stays text in a text field: %s',
    (cell) => expect(readCell('string', cell)).toBe(cell),
  )

  it('is trimmed and composed, so that å is one letter however it was typed', () =>
    expect(readCell('string', ' A\u030as ')).toBe('Ås'))

  it.each(['2024-02-29', '2023-12', '2020'])('is a date: %s', (cell) => expect(readCell('date', cell)).toBe(cell))

  it.each([
    '2023-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-1-1',
    '20201',
    '01.02.2020',
    '2020-01-01T00:00',
    'i går',
  ])('is no date: %s', (cell) => {
    expect(readCell('date', cell)).toBeNull()
    expect(typed('date', cell).issues).toMatchObject([
      { code: 'dato-ikke-lest', line: 2, value: cell, expected: 'date' },
    ])
  })

  it.each(['3.5', '9007199254740993', '0x10', 'tre'])('is no whole number: %s', (cell) => {
    expect(readCell('integer', cell)).toBeNull()
    expect(typed('integer', cell).issues).toMatchObject([{ code: 'tall-ikke-lest', value: cell, expected: 'integer' }])
  })

  it.each(['ja', '1', 'True'])('is neither true nor false: %s', (cell) =>
    expect(typed('boolean', cell).issues).toMatchObject([{ code: 'verdi-ikke-lest', value: cell }]),
  )

  it('may hold a list', () => {
    const { table } = typed('list', 'T1.1| T1.2|T2.1')
    expect(table && listAt(table, 0, 'felt')).toEqual(['T1.1', 'T1.2', 'T2.1'])
  })
})

describe('a mark', () => {
  const ssb = schemaWith([fieldWith('tall', 'number')], {
    missingMarks: [
      { mark: '', status: 'missing' },
      { mark: '..', status: 'missing' },
      { mark: ':', status: 'suppressed' },
      { mark: '.', status: 'impossible' },
      { mark: '...', status: 'missingForNow' },
    ],
    valueMarks: [
      { mark: '-', number: 0, status: 'nil' },
      { mark: '0,0', number: 0, status: 'roundedToZero' },
    ],
  })
  const kolada = schemaWith([fieldWith('tall', 'number')], {
    missingMarks: [
      { mark: '-', status: 'missing' },
      { mark: '.', status: 'notApplicable' },
      { mark: '..', status: 'suppressed' },
    ],
  })
  const readMark = (mark: string, schema = ssb) => {
    const { table, issues } = readText(`tall\n"${mark}"\n"7"\n`, schema)
    const column = table?.columns[0] as NumberColumn
    const first = column.values[table?.lines.indexOf(2) ?? -1]
    return { value: first, status: statusOfCode(column.status[0] as number), issues: issues.length }
  }

  it.each([
    ['..', Number.NaN, 'missing'],
    [':', Number.NaN, 'suppressed'],
    ['.', Number.NaN, 'impossible'],
    ['...', Number.NaN, 'missingForNow'],
    [' : ', Number.NaN, 'suppressed'],
    ['-', 0, 'nil'],
    ['0,0', 0, 'roundedToZero'],
    ['0', 0, 'ok'],
  ])('says why: %j is %d, %s', (mark, value, status) => expect(readMark(mark)).toEqual({ value, status, issues: 0 }))

  it.each([
    ['-', 'missing'],
    ['.', 'notApplicable'],
    ['..', 'suppressed'],
  ])('means what its own source says: %s is %s at Kolada', (mark, status) =>
    expect(readMark(mark, kolada)).toEqual({ value: Number.NaN, status, issues: 0 }),
  )

  it('that no source has declared is told, and is missing', () =>
    expect(readMark('n.a.')).toEqual({ value: Number.NaN, status: 'missing', issues: 1 }))
})

describe('for any input', () => {
  const pieces = fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'a',
    'ø',
    '1',
    '.',
    '\ufeff',
    '\u0000',
    '__proto__',
    '<',
  )
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces, maxLength: 120 }))
  const headed = fc.tuple(fc.constantFrom('', 'kode,navn,tall\n'), anyText).map((parts) => parts.join(''))

  it('accounts for every record: read = header + loaded + set aside + blank', () => {
    fc.assert(
      fc.property(headed, (text) => {
        const { table, receipt } = readText(text, places)
        expect(receipt.header + receipt.loaded + receipt.setAside + receipt.blank).toBe(receipt.read)
        expect(table?.rowCount ?? 0).toBe(receipt.loaded)
      }),
      { numRuns: 2000 },
    )
  })

  it('names every row it sets aside, and no other', () => {
    const rowFaults = ['rad-for-kort', 'rad-for-lang', 'sitat-apent']
    fc.assert(
      fc.property(headed, (text) => {
        const { table, receipt, issues } = readText(text, places)
        const misfits = issues.filter(({ code }) => rowFaults.includes(code)).length
        expect(receipt.setAside - misfits).toBe(table ? 0 : receipt.setAside - misfits)
        if (table === null) expect(issues.some(({ severity }) => severity === 'stop')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads any bytes in any encoding, and never throws', () => {
    const encodings = fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'tull')
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), encodings, (bytes, encoding) => {
        expect(readTable(bytes, resourceWith({ encoding }), places).receipt.bytes).toBe(bytes.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a written table back as it was', () => {
    const cell = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ';', '\n', ',', ' ', 'æ'), fc.string({ minLength: 1, maxLength: 1 })),
    })
    const row = fc.tuple(cell, cell)
    const quoted = (text: string) => `"${guardFormula(text.trim()).replaceAll('"', '""')}"`
    const schema = schemaWith([fieldWith('a'), fieldWith('b')], { missingMarks: [] })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''))
        const text = [['a', 'b'], ...filled].map((cells) => cells.map(quoted).join(';')).join('\r\n')
        const { table, issues } = readText(text, schema, inNorwegian)
        expect(issues).toEqual([])
        expect(rowsOfTable(table)).toEqual(
          filled.map((cells) => cells.map((text) => text.trim().normalize('NFC') || null)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
