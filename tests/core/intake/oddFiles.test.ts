import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileReading } from '../../../src/core/intake/FileReading.ts'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'

const opened = (content: string | Uint8Array): FileReading =>
  openFile({ file: 'a.csv', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })
const rowsOf = (reading: FileReading) => (reading.outcome === 'read' ? tableRows(reading.table).rows : reading.outcome)
const codesOf = (reading: FileReading) => reading.issues.map(({ code }) => code)

describe('a gzipped file', () => {
  const content = 'kommune;antall\nTromsø;1\nBodø;2\n'

  it('is read as the file it holds', () => {
    const reading = opened(gzipSync(content))
    expect(rowsOf(reading)).toEqual(rowsOf(opened(content)))
    expect(reading.guesses[0]).toMatchObject({ aspect: 'format', value: 'gzip' })
  })

  it.each([
    ['too large', gzipSync(new Uint8Array(50_000_001)), 'fil-for-stor'],
    ['blown up', gzipSync(new Uint8Array(20_000_000)), 'fil-for-stor'],
    ['cut off', gzipSync(content).subarray(0, 30), 'fil-type'],
    ['two in one', Buffer.concat([gzipSync(content), gzipSync(content)]), 'fil-type'],
    ['packed twice', gzipSync(gzipSync(content)), 'fil-type'],
  ])('is refused when it is %s', (_, bytes, code) => {
    const reading = opened(new Uint8Array(bytes))
    expect(reading.outcome).toBe('refused')
    expect(codesOf(reading)).toEqual([code])
  })

  it('is met with an answer whatever is wrong with it', () => {
    const whole = gzipSync(content)
    const spoilt = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
      const bytes = new Uint8Array(whole)
      bytes[at] = byte
      return bytes
    })
    fc.assert(fc.property(spoilt, (bytes) => void expect(opened(bytes).outcome).toMatch(/read|question|refused/)))
  })
})

describe('a table aligned with spaces', () => {
  it('keeps names of several words whole where columns stand two spaces apart', () => {
    const lines = ['Kommune        Antall   Andel', 'Oslo             1200    12,5', 'Nore og Uvdal      30     0,2']
    expect(rowsOf(opened(`${lines.join('\n')}\n`))).toEqual([
      ['Oslo', 1200, 12.5],
      ['Nore og Uvdal', 30, 0.2],
    ])
  })
})

describe('small tables one after another', () => {
  it('are asked for, each with its own title', () => {
    const tables = ['Tabell 1\nkommune;antall\nOslo;1\nBergen;2', 'Tabell 2\nfylke;andel;år\nX;2,5;2020\nY;3,5;2021']
    const reading = opened(`${tables.join('\n\n')}\n`)
    expect(reading).toMatchObject({ outcome: 'question', question: { key: 'table' } })
    expect(reading.outcome === 'question' && reading.question.choices).toHaveLength(2)
  })
})

describe('values that failed before the file came here', () => {
  it('are missing, and named, where a spreadsheet could not work out a number', () => {
    const reading = opened('kommune;antall\nOslo;#REF!\nBergen;#DIV/0!\nAsker;3\nBærum;4\n')
    expect(rowsOf(reading)).toEqual([
      ['Oslo', null],
      ['Bergen', null],
      ['Asker', 3],
      ['Bærum', 4],
    ])
    expect(codesOf(reading)).toEqual(['tall-ikke-lest', 'tall-ikke-lest'])
  })

  it('are missing, and named, where a day is not in the calendar', () => {
    const reading = opened('dato;antall\n31.02.2020;1\n01.03.2020;2\n02.03.2020;2\n')
    expect(rowsOf(reading)).toEqual([
      [null, 1],
      ['2020-03-01', 2],
      ['2020-03-02', 2],
    ])
    expect(codesOf(reading)).toEqual(['dato-ikke-lest'])
  })
})

describe('a row that sums the others', () => {
  it.each([
    ['«SUMMA»', 'län;röster\nStockholm;20\nVästra Götaland;30\nSUMMA;99\n', ['sumrad-funnet']],
    ['«Alle aldre»', 'alder;antall\n0–5 år;1\n6–15 år;5\nAlle aldre;6\n', ['sumrad-funnet']],
    ['no sentence that begins with alle', 'tiltak;kr\nAlle skal ha tilgang;1\nBru;5\nTrinn;2\n', []],
    ['nothing where nothing is counted', 'tiltak;ansvar\nAlle barn;Oppvekst\nBru;Teknisk\nTrinn;Helse\n', []],
  ])('is %s', (_, content, codes) => {
    expect(codesOf(opened(content))).toEqual(codes)
  })
})

describe('a text that is no delimited table', () => {
  it.each([
    ['a PC-Axis file', 'CHARSET="ANSI";\nAXIS-VERSION="2013";\nSTUB="region";\nDATA=\n1 2\n3 4;\n', 'px'],
    ['a letter', 'From: a@b.no\nTo: c@d.no\nSubject: Hei, du\n\nTabellen, som avtalt.\nHilsen, meg\n', 'mail'],
    ['rich text', '{\\rtf1\\ansi\nHei; dette er; tekst\\par\nMer; tekst; her}\n', 'rtf'],
    ['a dump', '-- dump\nCREATE TABLE t (a int, b text);\nINSERT INTO t VALUES (1, 2);\n', 'sql'],
  ])('%s is refused by its name', (_, content, value) => {
    expect(opened(content)).toMatchObject({ outcome: 'refused', issues: [{ code: 'fil-type', value }] })
  })

  it('but a table below some lines of its own is read', () => {
    const reading = opened('Tittel: Folketall\nKilde: SSB\n\nregion;antall\nAsker;1\nLier;2\nFrogn;3\n')
    expect(rowsOf(reading)).toEqual([
      ['Asker', 1],
      ['Lier', 2],
      ['Frogn', 3],
    ])
  })
})

describe('a way of writing worth a word', () => {
  it.each([
    ['dates of several kinds', 'dato;n\n01.02.2024;1\n2024-02-02;2\n3/2/2024;3\n04.02.24;4\n', 'dato-ikke-lest', 5],
    ['periods of several kinds', 'periode;n\n2023;10\n2023K1;2\n2023K2;3\n2024;9\n', 'dato-ikke-lest', 3],
    ['days as a spreadsheet counts them', 'Dato;n\n45292;10\n45293;12\n45294;9\n', 'dato-ikke-lest', undefined],
    ['a row that another hand has quoted', `"navn";"n"\n'Asker';"1"\n"Lier";"2"\n"Frogn";"3"\n`, 'sitat-apent', 2],
    ['a blank line between rows', 'navn;n\nAsker;1\n\nLier;2\nFrogn;3\n', 'rad-tom', 3],
  ])('%s', (_, content, code, line) => {
    const reading = opened(content)
    expect(reading.issues.map(({ code, line }) => ({ code, line }))).toEqual([{ code, line }])
    expect(reading.issues[0]?.severity).toBe('note')
  })

  it('is not what an ordinary table has', () => {
    expect(codesOf(opened('periode;dato;n\n2023K1;2024-01-01;1\n2023K2;2024-01-02;2\n'))).toEqual([])
  })
})

describe('odd signs and long headings', () => {
  it('two tabs are one sign where they only stand together', () => {
    expect(rowsOf(opened('navn\t\tantall\nAsker\t\t1\nLier\t\t2\n'))).toEqual([
      ['Asker', 1],
      ['Lier', 2],
    ])
  })

  it.each(['^', '~', '¦', '\\t'])('«%s» parts cells where nothing more common does', (sign) => {
    expect(rowsOf(opened('navn^antall^andel\nAsker^1^2\nLier^3^4\n'.replaceAll('^', sign)))).toEqual([
      ['Asker', 1, 2],
      ['Lier', 3, 4],
    ])
  })

  it('a heading longer than most files is a heading', () => {
    const content = `navn;${'lang'.repeat(150_000)}\nAsker;1\nLier;2\n`
    expect(rowsOf(opened(content))).toEqual([
      ['Asker', 1],
      ['Lier', 2],
    ])
  })

  it('numbers under what places have are numbers, though as many digits each', () => {
    expect(
      rowsOf(opened('Kommune;Barnehageplasser 2022;Skole\nAsker;5012;0012\nBærum;7012;0013\nLier;1612;0014\n')),
    ).toEqual([
      ['Asker', 5012, '0012'],
      ['Bærum', 7012, '0013'],
      ['Lier', 1612, '0014'],
    ])
  })

  it('a quote inside the last cell is a letter, and the row is in use', () => {
    const reading = opened('navn;sted\nAsker;59° 12\' 3"')
    expect(reading.issues).toMatchObject([{ code: 'sitat-apent', severity: 'note' }])
    expect(rowsOf(reading)).toHaveLength(1)
  })
})

describe('JSON of services', () => {
  const page = (total: unknown) =>
    opened(
      JSON.stringify({
        _embedded: { enheter: [{ navn: 'A' }, { navn: 'B' }] },
        page: { size: 2, totalElements: total },
      }),
    )

  it('says that it is one page of several', () => {
    expect(page(400).issues).toMatchObject([{ code: 'fil-avkuttet', severity: 'note', value: '2', expected: '400' }])
    expect(page(2).issues).toEqual([])
    expect(page('mange').issues).toEqual([])
  })

  it('holds nothing where no feature has properties', () => {
    const reading = opened(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}',
    )
    expect(reading).toMatchObject({ outcome: 'refused', issues: [{ code: 'fil-tom' }] })
  })

  it('holds numbers as texts, datasets beside a version and collections in collections', () => {
    const cube = { id: ['A'], size: [2], dimension: { A: { category: { index: ['x', 'y'] } } }, value: ['1', '2.5'] }
    const rows = [
      ['x', 1],
      ['y', 2.5],
    ]
    const collection = (item: object) => ({ version: '2.0', class: 'collection', link: { item: [item] } })
    const inside = collection(collection({ version: '2.0', class: 'dataset', ...cube }))
    expect(rowsOf(opened(JSON.stringify({ version: '2.0', tall: { class: 'dataset', ...cube } })))).toEqual(rows)
    expect(rowsOf(opened(JSON.stringify(inside)))).toEqual(rows)
  })
})

describe('numbers with a point that are no decimals', () => {
  it.each([
    ['months', 'Tid;Verdi', ['10.2014', '11.2014', '12.2014']],
    ['sections that pass the tenth', 'Ledd;Verdi', ['5.1', '5.9', '5.10']],
    ['versions, by their heading', 'versjon;Verdi', ['2.1', '2.10', '3.0']],
  ])('stay as they are written: %s', (_, header, cells) => {
    const reading = opened(`${header}\n${cells.map((cell) => `${cell};1\n`).join('')}`)
    expect(rowsOf(reading)).toEqual(cells.map((cell) => [cell, 1]))
  })

  it.each([
    ['amounts of two decimals', ['5.10', '5.90', '4.25']],
    ['amounts of one decimal or two', ['5.9', '6.10', '7.5']],
    ['amounts beside something like a month', ['10.2014', '3.5', '2.25']],
  ])('%s are numbers', (_, cells) => {
    const reading = opened(`sted;verdi\n${cells.map((cell, at) => `${'abc'[at]};${cell}\n`).join('')}`)
    expect(rowsOf(reading)).toEqual(cells.map((cell, at) => ['abc'[at], Number(cell)]))
  })
})

describe('keys that objects are born with', () => {
  it('are columns like others, and change nothing', () => {
    const reading = opened('[{"__proto__": {"x": 1}, "constructor": 2, "a": 3}, {"a": 4}]')
    expect(rowsOf(reading)).toEqual([
      [1, 2, 3],
      [null, null, 4],
    ])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect('x' in {}).toBe(false)
  })
})

describe('a remark on rounding below a table', () => {
  it('is a note, and no fault', () => {
    const remark = 'På grunn av avrunding er summen ikke 100'
    const reading = opened(`svar;andel\nJa;33,4\nNei;33,4\nVet ikke;33,4\n${remark}\n`)
    expect(reading.receipt).toMatchObject({ loaded: 3, notes: 1, setAside: 0 })
    expect(reading.issues).toEqual([])
  })
})
