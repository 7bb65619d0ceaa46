import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import type { Table } from '../../../src/core/intake/Table.ts'
import { placeFinder } from '../../../src/core/mapping/findPlaces.ts'
import { type Mapping, mappingLacks, unused, withRole } from '../../../src/core/mapping/Mapping.ts'
import { mapTable } from '../../../src/core/mapping/mapTable.ts'
import { proposeMapping } from '../../../src/core/mapping/proposeMapping.ts'
import type { Place } from '../../../src/core/model/Place.ts'

const place = (id: string, nb: string, over: Partial<Place> = {}): Place => ({
  id,
  name: { nb, en: nb },
  kind: 'kommune',
  validFrom: null,
  validTo: null,
  note: '',
  ...over,
})

const places = [
  place('NO', 'Norge', { kind: 'land' }),
  place('0301', 'Oslo'),
  place('0220', 'Asker (kommunen før 2020)', { validTo: 2019 }),
  place('3025', 'Asker 2020–2023', { validFrom: 2020, validTo: 2023 }),
  place('3203', 'Asker', { validFrom: 2024 }),
  place('3201', 'Bærum', { validFrom: 2024 }),
  place('3024', 'Bærum 2020–2023', { validFrom: 2020, validTo: 2023 }),
]
const findPlace = placeFinder(places, 'NO')

function tableOf(content: string): Table {
  const reading = openFile({ file: 'prove.csv', bytes: new TextEncoder().encode(content) })
  if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading))
  return reading.table
}

function mapped(content: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping) {
  const table = tableOf(content)
  const mapping = change(proposeMapping(table, findPlace))
  const { rows, ...rest } = mapTable(table, mapping, findPlace)
  const short = rows.map(({ placeId, group, period, measure, value, status, line }) =>
    [placeId, group, period, measure, value ?? status, line].join(' · '),
  )
  return { ...rest, roles: mapping.uses.map(({ role }) => role), rows: short }
}

describe('a long table', () => {
  it('is recognised by headings and cells, and every figure keeps its line', () => {
    expect(
      mapped('kommunenummer;kommune;år;Andel (%)\n3203;Asker;2024;47,5\n3201;Bærum;2024;51\n0301;Oslo;2024;:\n'),
    ).toMatchObject({
      roles: ['place', 'placeName', 'period', 'value'],
      rows: [
        '3203 ·  · 2024 · Andel (%) · 47.5 · 2',
        '3201 ·  · 2024 · Andel (%) · 51 · 3',
        '0301 ·  · 2024 · Andel (%) · suppressed · 4',
      ],
      places: { byCode: 3, byName: 0, own: [] },
      issues: [],
    })
  })

  it('parts figures by their other columns, and takes the word for all for no group', () => {
    expect(
      mapped(
        'region;kjønn;år;antall\n3203 Asker;Begge kjønn;2024;10\n3203 Asker;Menn;2024;4\n3203 Asker;Kvinner;2024;6\n',
      ).rows,
    ).toEqual([
      '3203 ·  · 2024 · antall · 10 · 2',
      '3203 · Menn · 2024 · antall · 4 · 3',
      '3203 · Kvinner · 2024 · antall · 6 · 4',
    ])
  })

  it('tells measures apart where several columns, or a column of its own, say what is measured', () => {
    expect(mapped('kommune;år;Elever;Lærere\nAsker;2024;10;2\nBærum;2024;12;3\n').measures).toEqual([
      'Elever',
      'Lærere',
    ])
    expect(mapped('region,statistikkvariabel,år,value\n3203,Folketall,2024,99\n3203,Fødte,2024,9\n').measures).toEqual([
      'Folketall',
      'Fødte',
    ])
  })
})

describe('a wide table', () => {
  it('turns its columns of years into rows', () => {
    expect(mapped('Kommune;2022;2023;2024\nAsker;1;2;3\nBærum;4;..;6\n')).toMatchObject({
      roles: ['place', 'value', 'value', 'value'],
      isUnpivoted: true,
      measures: [''],
      rows: [
        '3025 ·  · 2022 ·  · 1 · 2',
        '3025 ·  · 2023 ·  · 2 · 2',
        '3203 ·  · 2024 ·  · 3 · 2',
        '3024 ·  · 2022 ·  · 4 · 3',
        '3024 ·  · 2023 ·  · missing · 3',
        '3201 ·  · 2024 ·  · 6 · 3',
      ],
    })
  })

  it('knows what is measured where every row says the same', () => {
    expect(
      mapped('region;statistikkvariabel;2023;2024\n3203 Asker;Andel (prosent);10;2\n3201 Bærum;Andel (prosent);12;3\n'),
    ).toMatchObject({ roles: ['place', 'measure', 'value', 'value'], measures: ['Andel (prosent)'] })
  })

  it('reads what is measured and when out of one heading', () => {
    expect(mapped('region;Personer 2023;Personer 2024;Hushold 2024\n3203 Asker;1;2;3\n').rows).toEqual([
      '3203 ·  · 2023 · Personer · 1 · 2',
      '3203 ·  · 2024 · Personer · 2 · 2',
      '3203 ·  · 2024 · Hushold · 3 · 2',
    ])
  })
})

describe('places', () => {
  it('are found by code with a letter, without its zero, and before a name', () => {
    const found = ['K-3203', '301', '3203 Asker', 'Hele landet', 'Asker kommune'].map((text) => findPlace(text, 2024))
    expect(found.map((match) => match?.placeId)).toEqual(['3203', '0301', '3203', 'NO', '3203'])
  })

  it('of one name are told apart by the year, and never joined by name across a merger', () => {
    expect([2019, 2021, 2024, null].map((year) => findPlace('Asker', year)?.placeId)).toEqual([
      '0220',
      '3025',
      '3203',
      '3203',
    ])
  })

  it('that nobody knows are kept under their own names', () => {
    expect(mapped('sted;år;antall\nAsker;2024;1\nHeggedal;2024;2\n').places.own).toEqual([
      { id: 'egen-heggedal', name: 'Heggedal' },
    ])
  })
})

describe('rows that cannot be figures', () => {
  it('are set aside with their line', () => {
    const { rows, issues } = mapped('kommune;år;antall\nAsker;2024;1\n;2024;2\nBærum;2024;3\nOslo;2024;4\n')
    expect(rows).toHaveLength(3)
    expect(issues).toMatchObject([{ code: 'verdi-mangler', severity: 'setAside', line: 3, column: 'kommune' }])
  })

  it('are all set aside where they disagree, and counted once where they say the same', () => {
    const { rows, issues } = mapped('kommune;år;antall\nAsker;2024;1\nAsker;2024;2\nOslo;2024;4\nOslo;2024;4\n')
    expect(rows).toEqual(['0301 ·  · 2024 · antall · 4 · 4'])
    expect(issues.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['nokkel-dobbel', 'setAside', 2],
      ['nokkel-dobbel', 'setAside', 3],
      ['nokkel-dobbel', 'note', 4],
      ['nokkel-dobbel', 'note', 5],
    ])
  })
})

describe('what the file does not tell', () => {
  it('is asked for, and holds for every row when it is said', () => {
    const table = tableOf('måned;utslipp\nJanuar 2024;1,5\nFebruar 2024;2,5\n')
    const mapping = proposeMapping(table, findPlace)
    expect(mappingLacks(mapping)).toBe('place')
    const { rows } = mapTable(table, { ...mapping, placeId: '3203' }, findPlace)
    expect(rows.map(({ placeId, period, value }) => [placeId, period, value])).toEqual([
      ['3203', '2024-01', 1.5],
      ['3203', '2024-02', 2.5],
    ])
  })

  it('is asked for in the order value, place, period', () => {
    const none: Mapping = { uses: [unused, unused], placeId: null, period: null }
    expect(mappingLacks(none)).toBe('value')
    const value = { role: 'value', measure: 'x', period: null } as const
    expect(mappingLacks(withRole(none, 0, value))).toBe('place')
    expect(mappingLacks({ ...withRole(none, 0, value), placeId: 'NO' })).toBe('period')
    expect(mappingLacks({ ...withRole(none, 0, value), placeId: 'NO', period: '2024' })).toBeNull()
  })
})
