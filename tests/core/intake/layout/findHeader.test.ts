import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../../src/core/intake/tableRows.ts'

const opened = (text: string) => {
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  if (reading.outcome !== 'read') return { outcome: reading.outcome }
  const { table, titles, issues } = reading
  const names = table.columns.map(({ field }) => field.name)
  return { names, rows: tableRows(table).rows, titles, issues: issues.map(({ code, line }) => [code, line]) }
}

describe('the rows above the figures', () => {
  it('are one heading with the units below it, also above a single row of figures', () => {
    expect(opened('sted;folk;areal\n;antall;km2\nAsker;100;1,5\n')).toMatchObject({
      names: ['sted', 'folk antall', 'areal km2'],
      rows: [['Asker', 100, 1.5]],
    })
  })

  it('are one heading when it is said twice above a single row', () => {
    expect(opened('dag;sted;folk\ndag;sted;folk\n2024-01-01;Asker;100\n')).toMatchObject({
      names: ['dag', 'sted', 'folk'],
      rows: [['2024-01-01', 'Asker', 100]],
    })
  })

  it('are a title when it is a sentence cut at as many commas as the table has', () => {
    const rows = ['kommunenavn,fylke,senter', 'BOKN,Rogaland,Føresvik', 'VEFSN,Nordland,Mosjøen', 'GOL,Buskerud,Gol']
    expect(opened(`Samarbeid, etter fylke, kommune og senter\n${rows.join('\n')}\n`)).toMatchObject({
      names: ['kommunenavn', 'fylke', 'senter'],
      titles: ['Samarbeid  etter fylke  kommune og senter'],
    })
  })

  it('are a heading where a space follows every comma of the file', () => {
    expect(
      opened('Navn, fylke, senter\nBokn, Rogaland, Føresvik\nVefsn, Nordland, Mosjøen\nGol, Buskerud, Gol\n'),
    ).toMatchObject({
      names: ['Navn', 'fylke', 'senter'],
      rows: [
        ['Bokn', 'Rogaland', 'Føresvik'],
        ['Vefsn', 'Nordland', 'Mosjøen'],
        ['Gol', 'Buskerud', 'Gol'],
      ],
    })
  })
})

describe('a first row of texts', () => {
  it('is asked about when it holds a text longer than headings are', () => {
    const long = 'Rapporteringsenhet, satt sammen av kommunenummer eller bydelsnummer og navn'
    expect(opened(`enhet,Enhet,"${long}"\nkode,Kode,Kommunenummer\nfylke,Fylke,Fylkets navn\n`)).toEqual({
      outcome: 'question',
    })
  })
})

describe('a last line with as many cells as the table', () => {
  it('is no table of its own', () => {
    const rows = ['"A","Akershus",87702', '"H","Akershus",59181', '"V","Oslo",28639', '"SV","Oslo",41434']
    expect(
      opened(`"Parti","Fylke","Stemmer"\n${rows.join('\n')}\n\nMerk: tall, med komma, i teksten\n`).issues,
    ).toContainEqual(['tall-ikke-lest', 7])
  })
})

describe('days with years of two digits', () => {
  it('are texts, and told of', () => {
    expect(opened('sted,sett\nAsker,3/30/12\nOslo,4/2/12\nMoss,\n')).toMatchObject({
      rows: [
        ['Asker', '3/30/12'],
        ['Oslo', '4/2/12'],
        ['Moss', null],
      ],
      issues: [['dato-ikke-lest', 2]],
    })
  })

  it.each([
    ['Dato', 'Dato', ['17.04.12', '18.04.12'], [['dato-ikke-lest', 2]]],
    ['a version', 'versjon', ['10.9.14', '10.9.15'], []],
    ['a code without months', 'snitt', ['14/40/13', '15/40/13'], []],
  ])('are told of under %s by what they are', (_, name, [first, second], issues) => {
    expect(opened(`navn;${name}\nA;${first}\nB;${second}\n`).issues).toEqual(issues)
  })
})
