import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import type { ReadingChoices } from '../../../src/core/intake/ReadingChoices.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { gatherIssues } from '../../../src/core/issue/Issue.ts'
import { filesOf } from '../../support/packageFiles.ts'

const files = [...filesOf('intake')].filter(([path]) => path !== 'expected.json' && !path.includes('/'))
const expected = JSON.parse(new TextDecoder().decode(filesOf('intake').get('expected.json')))

function opened(file: string, bytes: Uint8Array, choices: ReadingChoices = {}) {
  const reading = openFile({ file, bytes }, choices)
  const codes = gatherIssues(reading.issues).map(({ code }) => code)
  const issues = codes.length > 0 ? { issues: codes } : {}
  if (reading.outcome === 'question') return { outcome: 'question', asks: reading.question.key, ...issues }
  if (reading.outcome === 'refused') return { outcome: 'refused', ...issues }
  const fields = reading.table.columns.map(({ field }) => `${field.name}: ${field.type}`)
  const { rows, status } = tableRows(reading.table)
  return { outcome: 'read', fields, rows, ...(status && { status }), ...issues }
}

const text = (content: string) => new TextEncoder().encode(content)
const rowsOf = (content: string, choices?: ReadingChoices) => opened('a.csv', text(content), choices)

describe('files as publishers write them', () => {
  it.each(files)('%s', (path, bytes) => {
    expect(opened(path, bytes)).toEqual(expected[path])
  })
})

describe('an answer to a question', () => {
  it('settles the decimal mark', () => {
    const content = 'kommune;beløp\nAsker;245.000\nBærum;250.125\n'
    expect(rowsOf(content, { decimal: ',' })).toMatchObject({
      rows: [
        ['Asker', 245000],
        ['Bærum', 250125],
      ],
    })
    expect(rowsOf(content, { decimal: '.' })).toMatchObject({
      rows: [
        ['Asker', 245],
        ['Bærum', 250.125],
      ],
    })
  })

  it('settles the order of day and month', () => {
    const content = 'when,n\n01/02/2020,5\n03/04/2020,6\n'
    expect(rowsOf(content, { date: 'dmy' })).toMatchObject({
      rows: [
        ['2020-02-01', 5],
        ['2020-04-03', 6],
      ],
    })
    expect(rowsOf(content, { date: 'mdy' })).toMatchObject({
      rows: [
        ['2020-01-02', 5],
        ['2020-03-04', 6],
      ],
    })
  })

  it('settles which table', () => {
    const content =
      'Kommune;Antall\nAsker;12\nBærum;14\nOslo;99\n\nFylke;Andel\nAkershus;12,5\nBuskerud;13,5\nOslo;2,5\n'
    expect(rowsOf(content, { table: '2' })).toMatchObject({
      fields: ['Fylke: string', 'Andel: number'],
      rows: [
        ['Akershus', 12.5],
        ['Buskerud', 13.5],
        ['Oslo', 2.5],
      ],
    })
  })

  it('settles whether the first row is a header', () => {
    const content = 'Asker;Ola\nOslo;Kari\nAsker;Per\n'
    expect(rowsOf(content, { header: '0' })).toMatchObject({ fields: ['kolonne_1: string', 'kolonne_2: string'] })
    expect(rowsOf(content, { header: '1' })).toMatchObject({ fields: ['Asker: string', 'Ola: string'] })
  })

  it('says what a mark means', () => {
    const content = 'navn;n\na;1\nb;-\nc;x\nd;4\ne;5\nf;6\n'
    expect(rowsOf(content, { nil: '-', missing: 'x' })).toMatchObject({
      rows: [
        ['a', 1],
        ['b', 0],
        ['c', null],
        ['d', 4],
        ['e', 5],
        ['f', 6],
      ],
    })
  })
})

describe('a damaged row', () => {
  const body = Array.from({ length: 1000 }, (_, index) => `${index};navn ${index};${index},5`)
  const damaged = (line: string) =>
    opened('a.csv', text(['id;navn;verdi', ...body.slice(0, 10), line, ...body.slice(11)].join('\n')))

  it.each([
    ['an opened quote', '10;"navn 10;10,5'],
    ['a cell too few', '10;10,5'],
    ['a cell too many', '10;navn;10;10,5'],
  ])('with %s costs itself only', (_, line) => {
    const reading = damaged(line)
    expect(reading.outcome).toBe('read')
    expect('rows' in reading && reading.rows.length).toBeGreaterThanOrEqual(999)
    expect(reading.issues).toBeDefined()
  })
})

describe('what must never be read without a word', () => {
  it('asks when every row is one cell longer than the header and ends blank', () => {
    expect(rowsOf('a;b;c\n1;2;3;\n4;5;6;\n')).toMatchObject({ outcome: 'question', asks: 'trailing' })
  })

  it('refuses a decimal comma that splits its own cell', () => {
    expect(rowsOf('år,verdi\n2020,1,5\n2021,2,5\n')).toMatchObject({ outcome: 'refused', issues: ['rad-for-lang'] })
  })

  it('does not take a row with a surplus blank cell for whole when the last column is mostly blank', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${index};x;${index};`)
    expect(rowsOf(['a;b;c;merknad', ...rows, '99;;x;5;'].join('\n'))).toMatchObject({ issues: ['rad-for-lang'] })
  })

  it.each(['Fylkesnr', 'fylkesnummer', 'Bydelsnr.', 'länskod', 'kommunkod', 'Kreisnummer'])(
    'keeps two digits under «%s» as text, and a count under the place as numbers',
    (head) => {
      const rows = (name: string) => `${name};Navn;Verdi\n11;A;20\n15;B;30\n18;C;12\n`
      expect(rowsOf(rows(head))).toMatchObject({ fields: [`${head}: string`, 'Navn: string', 'Verdi: integer'] })
      expect(rowsOf(rows('Fylkesveier'))).toMatchObject({
        fields: ['Fylkesveier: integer', 'Navn: string', 'Verdi: integer'],
      })
    },
  )

  it('keeps a column of codes as text', () => {
    expect(rowsOf('orgnr;n\n920125298;1\n974553732;2\n')).toMatchObject({
      rows: [
        ['920125298', 1],
        ['974553732', 2],
      ],
    })
    expect(rowsOf('id;n\n12345678901234567;1\n2;2\n')).toMatchObject({
      rows: [
        ['12345678901234567', 1],
        ['2', 2],
      ],
    })
  })
})

describe('what a careful reader sees at once', () => {
  const typesOf = (content: string) => {
    const reading = rowsOf(content)
    return 'fields' in reading ? reading.fields : reading
  }

  it('degrees on the map have no thousands', () => {
    expect(rowsOf('navn;breddegrad;lengdegrad\nAsker;59,833;10,435\nOslo;59,911;10,750\n')).toMatchObject({
      rows: [
        ['Asker', 59.833, 10.435],
        ['Oslo', 59.911, 10.75],
      ],
    })
    expect(typesOf('id,stop_lat,stop_lon\n1,59.833,10.435\n2,59.892,10.524\n')).toEqual([
      'id: integer',
      'stop_lat: number',
      'stop_lon: number',
    ])
  })

  it('a number of mandates is no date, and an industry code is no number', () => {
    expect(typesOf('parti;Antall mandater;Antall valgtingstemmer\nA;3;24528\nSV;1;4315\n')).toEqual([
      'parti: string',
      'Antall mandater: integer',
      'Antall valgtingstemmer: integer',
    ])
    expect(rowsOf('navn;naeringskode1.kode\nA;84.110\nB;01.110\nC;66.220\n')).toMatchObject({
      rows: [
        ['A', '84.110'],
        ['B', '01.110'],
        ['C', '66.220'],
      ],
    })
  })

  it('an amount may say its currency twice', () => {
    expect(rowsOf('tiltak;kostnad\nbro;kr 1 250 000,-\nvei;kr 950 000,-\n')).toMatchObject({
      rows: [
        ['bro', 1250000],
        ['vei', 950000],
      ],
    })
  })

  it('figures held back as «<5» make no text of their column', () => {
    expect(rowsOf('sted;antall\nA;<5\nB;12\nC;<5\nD;30\n')).toMatchObject({
      fields: ['sted: string', 'antall: integer'],
      issues: ['tall-ikke-lest'],
    })
  })

  it('a text over two lines makes text of its column', () => {
    expect(rowsOf('a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n')).toMatchObject({
      fields: ['a: string', 'b: integer', 'c: integer'],
    })
  })

  it('contact lines with commas below a table are notes', () => {
    const below = '\nSist endret:\n20240221 08:00\n\nKontakt:\nJohan Dahl, SSB\n +47 40902540\nEspen Berg, SSB\n'
    expect(
      rowsOf(`07459: Alders- og kjønnsfordeling\n\nregion;1986;1987\n0101 Halden;258;259\n0104 Moss;247;246\n${below}`),
    ).toMatchObject({
      rows: [
        ['0101 Halden', 258, 259],
        ['0104 Moss', 247, 246],
      ],
    })
  })

  it('a sentence below the table is a note, also where it is padded to the width', () => {
    const note = 'Data er gyldig per 15.04.2024 (CC BY 4.0), Meteorologisk institutt, hentet i dag'
    expect(rowsOf(`navn;tid;grader\nBlindern;01.01.2024;-8,3\nBlindern;02.01.2024;-12,1\n${note};;\n`)).toMatchObject({
      rows: [
        ['Blindern', '2024-01-01', -8.3],
        ['Blindern', '2024-01-02', -12.1],
      ],
    })
  })

  it('a damaged first row is no second heading', () => {
    const rows = ['2020;1,5;a', '2021;2,5;b', '2022;3,5;c', '2023;4,5;d', '2024;5,5;e', '2025;6,5;f']
    const damaged = "'2019';'0,5';'x'"
    expect(rowsOf(['år;verdi;navn', damaged, ...rows].join('\n'))).toMatchObject({
      fields: [expect.any(String), 'verdi: number', 'navn: string'],
      rows: expect.objectContaining({ length: 7 }),
    })
  })

  it('any sign may stand between cells in quotes', () => {
    expect(rowsOf('"a"#"b"\n"1"#"x # y"\n"2"#"z"\n')).toMatchObject({
      rows: [
        [1, 'x # y'],
        [2, 'z'],
      ],
    })
    expect(rowsOf('"a"\t\t"b"\n"1"\t\t"x"\n"2"\t\t"z"\n')).toMatchObject({
      rows: [
        [1, 'x'],
        [2, 'z'],
      ],
    })
  })

  it('quotes first met late in a file are quotes', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `${index},navn`)
    expect(rowsOf(['id,navn', ...rows, '400,"navn, med komma"'].join('\n'))).toMatchObject({
      rows: expect.objectContaining({ 400: [400, 'navn, med komma'] }),
    })
  })

  it('an excuse in one line is no table, and more columns than a sheet has are too many', () => {
    expect(rowsOf('Internal Server Error\n')).toEqual({ outcome: 'refused', issues: ['skille-usikkert'] })
    const wide = (cell: string) => Array.from({ length: 20_001 }, () => cell).join(';')
    expect(rowsOf(`${wide('a')}\n${wide('1')}\n`)).toEqual({ outcome: 'refused', issues: ['fil-for-stor'] })
    expect(rowsOf(JSON.stringify(Array.from({ length: 6000 }, (_, index) => ({ [`k${index}`]: 1 }))))).toEqual({
      outcome: 'refused',
      issues: ['fil-for-stor'],
    })
  })
})

it('every line of a file is accounted for, each under what became of it', () => {
  const lines = ['sep=;', 'Folk i kommunene', '', 'kommune;år;folk', 'Asker;2024;99;1', 'Asker;2023;98', '']
  const content = [...lines, 'Bærum;2024;131', 'Bærum;2023', 'Lier;2024;29', '', 'Kilde: SSB', ''].join('\n')
  const { receipt } = openFile({ file: 'a.csv', bytes: text(content) })
  const { read, title, header, loaded, setAside, blank, notes } = receipt
  expect({ read, title, header, loaded, setAside, blank, notes }).toEqual({
    read: 12,
    title: 2,
    header: 1,
    loaded: 3,
    setAside: 2,
    blank: 3,
    notes: 1,
  })
})

it('a column whose mark is settled by the columns beside it says so', () => {
  const content = 'sted;andel;folk\nAsker;1,5;1.234\nLier;2,25;2.345\nBærum;3,5;3.456\n'
  const { issues } = openFile({ file: 'a.csv', bytes: text(content) })
  const expected = { code: 'tall-flertydig', severity: 'note', column: 'folk', count: 3, expected: '1.234 = 1234' }
  expect(issues).toEqual([{ file: 'a.csv', ...expected }])
})

it('a name is one name however its letters are put together', () => {
  const reading = openFile({ file: 'a.csv', bytes: text('sted;folk\nA\u030asnes;10\n\u00c5snes;20\nLier;30\n') })
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  expect(tableRows(reading.table).rows.map(([name]) => name)).toEqual(['\u00c5snes', '\u00c5snes', 'Lier'])
})

it.each(['\nTallene er prøver'])('below a table %j is a note', (below) => {
  const { receipt } = openFile({ file: 'a.csv', bytes: text(`sted;år;folk\nAsker;2023;10\nLier;2023;20\n${below}\n`) })
  expect([receipt.loaded, receipt.setAside, receipt.notes]).toEqual([2, 0, 1])
})
