import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'

const utf8 = new TextEncoder()
const opened = (content: string | Uint8Array) => {
  const reading = openFile({ file: 'a.csv', bytes: typeof content === 'string' ? utf8.encode(content) : content })
  const issues = reading.issues.map(({ code, line }) => [code, line])
  if (reading.outcome !== 'read') return { outcome: reading.outcome, issues, names: [], rows: [] }
  const names = reading.table.columns.map(({ field }) => field.name)
  return { outcome: reading.outcome, issues, names, rows: tableRows(reading.table).rows, titles: reading.titles }
}
const withByte = (text: string, mark: string, byte: number) =>
  utf8.encode(text).map((each) => (each === mark.charCodeAt(0) ? byte : each))

describe('bytes that are no letters', () => {
  const text = 'sted;antall\nTromsø;1\nBodø;2\nÅlesund;3\nV@gsøy;4\n'

  it('do not make other letters of those around them', () => {
    const { rows, issues } = opened(withByte(text, '@', 0xff))
    expect(rows).toEqual([
      ['Tromsø', 1],
      ['Bodø', 2],
      ['Ålesund', 3],
      ['V\ufffdgsøy', 4],
    ])
    expect(issues).toEqual([['tegn-tapt', 5]])
  })

  it('are read as Windows wrote them where most letters are so', () => {
    const bytes = Uint8Array.from([...'sted;antall\nTroms@;1\nBod@;2\n'], (sign) =>
      sign === '@' ? 0xf8 : sign.charCodeAt(0),
    )
    expect(opened(bytes)).toMatchObject({
      rows: [
        ['Tromsø', 1],
        ['Bodø', 2],
      ],
      issues: [],
    })
  })

  it('are refused with their line when they are zero', () => {
    expect(opened(withByte('sted;antall\nOslo;1\nTrom@;1\nBodo;2\n', '@', 0))).toMatchObject({
      outcome: 'refused',
      issues: [['fil-type', 3]],
    })
  })

  it('have no line when most of them are zero', () => {
    expect(opened(withByte('a@b@c@d@;1@\n2@2@;3\n', '@', 0)).issues).toEqual([['fil-type', undefined]])
  })
})

describe('letters that another machine wrote', () => {
  it.each([
    ['Ø of the Macintosh', [0xaf, ...utf8.encode('stfold;1')]],
    ['ü of the Macintosh', [...utf8.encode('G'), 0x9f, ...utf8.encode('nter;1')]],
    ['ß of the Macintosh', [...utf8.encode('Stra'), 0xa7, ...utf8.encode('e;1')]],
    ['ß of DOS', [...utf8.encode('Stra'), 0xe1, ...utf8.encode('e;1')]],
    ['a stray byte in a word', [...utf8.encode('Ask'), 0xff, ...utf8.encode('er;1')]],
    ['a stray letter between digits', [...utf8.encode('Asker;10'), 0xff, ...utf8.encode('8')]],
  ])('are told of with their line: %s', (_, row) => {
    const bytes = Uint8Array.from([
      ...utf8.encode('sted;antall\nOslo;2\n'),
      ...row,
      ...utf8.encode('\nMoss;3\nHorten;4\n'),
    ])
    expect(opened(bytes).issues).toContainEqual(['tegn-usikre', 3])
  })

  it('are told of when they were broken by Latin-1', () => {
    expect(opened('sted;antall\nÃ\u0098stfold;1\nOslo;2\n').issues).toEqual([['tegn-tapt', 2]])
  })
})

describe('dates in words', () => {
  it('are dates', () => {
    expect(opened('dag,antall\n1 januar 2022,1\n17. mai 2022,2\n30 April 2022,3\n24. desember 2022,4\n').rows).toEqual([
      ['2022-01-01', 1],
      ['2022-05-17', 2],
      ['2022-04-30', 3],
      ['2022-12-24', 4],
    ])
  })

  it('are told of where the calendar does not have them', () => {
    const days = ['1. mars 2022', '31. april 2022', '3. mars 2022', '4. mars 2022', '5. mars 2022']
    const { rows, issues } = opened(`dag,antall\n${days.map((day) => `${day},1`).join('\n')}\n`)
    expect(rows[1]).toEqual([null, 1])
    expect(issues).toContainEqual(['dato-ikke-lest', 3])
  })
})

describe('what stands above the heading', () => {
  it('is a title when it begins as a name of what follows it', () => {
    const text =
      'Laget:,02.12.2022,,\nLaget av:,Kari,Nordmann,\nNavn,Yrke,Alder,Dag\nAnna,lege,69,2016-01-01\nBo,smed,60,2016-01-02\n'
    expect(opened(text)).toMatchObject({
      names: ['Navn', 'Yrke', 'Alder', 'Dag'],
      titles: ['Laget: 02.12.2022', 'Laget av: Kari Nordmann'],
    })
  })
})

describe('a first row that may be one of the rows', () => {
  const codes = ['AD;Andorra', 'AE;Emiratene', 'AF;Afghanistan', 'AG;Antigua', 'AI;Anguilla', 'AL;Albania']

  it('is asked about when it has its place in an ordered list of codes', () => {
    expect(opened(`${codes.join('\n')}\n`)).toMatchObject({ outcome: 'question', issues: [['overskrift-usikker', 1]] })
  })

  it('is a heading above one', () => {
    expect(opened(`ID;Land\n${codes.join('\n')}\n`).names).toEqual(['ID', 'Land'])
  })
})

describe('a footnote with a sign that parts cells elsewhere', () => {
  it('does not ask how the table above it is cut', () => {
    const rows = ['1840-12-01,telling,887,,', '1871-12-01,telling,988,,', '1970-05-27,telling,11522,5567,5955']
    const text = `dag,slag,folk,menn,kvinner\n${rows.join('\n')}\n1) Tallene er avrundet; se merknad.\n`
    expect(opened(text)).toMatchObject({ outcome: 'read', names: ['dag', 'slag', 'folk', 'menn', 'kvinner'] })
  })
})

describe('a heading of several rows with merged cells', () => {
  it('goes on where the first cell is blank and labels stand over some of the figures', () => {
    const text = [
      'Virksomhet,Slag,Lønnet,,,,Kostnad,Merknad',
      ',,Saksbehandlere,,Ledere,,,',
      ',,Antall,Årsverk,Antall,Årsverk,,',
      'Vegvesenet,Etat,164,147.89,277,268.42,16985215.12,',
      'Kystverket,Etat,4250,3644.81,805,761.98,14230588.00,',
      'Losvesenet,Etat,0,0,292,282,1220204.47,',
    ]
    expect(opened(`${text.join('\n')}\n`)).toMatchObject({
      names: [
        'Virksomhet',
        'Slag',
        'Lønnet Saksbehandlere Antall',
        'Saksbehandlere Årsverk',
        'Ledere Antall',
        'Ledere Årsverk',
        'Kostnad',
        'Merknad',
      ],
      rows: [
        ['Vegvesenet', 'Etat', 164, 147.89, 277, 268.42, 16985215.12, null],
        ['Kystverket', 'Etat', 4250, 3644.81, 805, 761.98, 14230588, null],
        ['Losvesenet', 'Etat', 0, 0, 292, 282, 1220204.47, null],
      ],
      issues: [],
    })
  })

  it('takes the units below it along', () => {
    const text = 'sted;folk;andel\n;antall;prosent\nAsker;100;1,5\nOslo;200;2,5\nMoss;300;3,5\n'
    expect(opened(text)).toMatchObject({ names: ['sted', 'folk antall', 'andel prosent'], issues: [] })
  })

  it('ends where figures begin, also in a row without a name', () => {
    const text = 'sted;folk;;merknad\nAsker;100;1,5;a\n;200;ukjent;b\nMoss;300;3,5;c\nOslo;3;3,5;c\n'
    expect(opened(text).rows[1]?.slice(0, 2)).toEqual([null, 200])
  })
})

describe('a last line without a line end', () => {
  const endings = (text: string) =>
    openFile({ file: 'a.csv', bytes: utf8.encode(text) }).guesses.filter(({ aspect }) => aspect === 'ending')

  it('is noted, since a file that was cut off in its last cell looks the same', () => {
    expect(endings('sted;merknad;antall\nAsker;a;1\nOslo;b;20')).toEqual([
      { aspect: 'ending', value: 'whole', basis: 'noLineEnd' },
    ])
  })

  it.each([
    ['the file ends with one', 'sted;merknad;antall\nAsker;a;1\nOslo;b;20\n'],
    ['the line is set aside as cut off', 'sted;merknad;antall\nAsker;a;1\nMoss;c;3\nHol;d;4\nOslo;b'],
  ])('is not where %s', (_, text) => {
    expect(endings(text)).toEqual([])
  })
})
