import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { defaultDialect } from '../../src/core/descriptor/Dialect.ts'
import { gapStatuses, observationStatuses, valueStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import type { Resource } from '../../src/core/descriptor/Resource.ts'
import { readSchema } from '../../src/core/descriptor/readSchema.ts'
import { guardFormula, withoutFormulaGuard } from '../../src/core/intake/formulaGuard.ts'
import { readTable } from '../../src/core/intake/readTable.ts'
import { numberAt, textAt } from '../../src/core/intake/Table.ts'
import type { Observation } from '../../src/core/model/Observation.ts'
import { yearPeriod } from '../../src/core/model/Period.ts'
import type { ChartSubject } from '../../src/export/ChartSubject.ts'
import { chartJson } from '../../src/export/data/chartJson.ts'
import { chartJsonStat } from '../../src/export/data/chartJsonStat.ts'
import { chartWorkbook } from '../../src/export/data/chartWorkbook.ts'
import { excelColumns, machineColumns, printExcelCsv, printMachineCsv } from '../../src/export/data/printDataCsv.ts'
import { printRegisterCsv } from '../../src/export/data/printRegisterCsv.ts'
import { tableOfChart } from '../../src/export/data/tableOfChart.ts'
import { fileName } from '../../src/export/fileName.ts'
import { reuseForbidden } from '../../src/export/reuseForbidden.ts'
import { statusSign, statusWords } from '../../src/i18n/statusWords.ts'
import { series, spec, target } from '../chart/examples/build.ts'
import { indicatorWith } from '../support/knowledgeBaseWith.ts'
import { seriesWith } from '../support/series.ts'
import { sheetCells, textIn, unzip } from '../support/unzip.ts'

function subjectOf(chart: ChartSubject['spec']): ChartSubject {
  return { spec: chart, indicator: null, locale: 'nb', today: '2026-11-22', link: 'https://kg.example/indikator/?id=a' }
}

const oslo = { placeId: '0301', key: '0301', label: { nb: 'Oslo; "by"', en: 'Oslo' } }
const subject = subjectOf(
  spec(
    'bb_100',
    [
      seriesWith({ 2021: 0.1 + 0.2, 2022: { value: null, status: 'suppressed' }, 2023: -1234567.5 }, oslo),
      seriesWith({ 2021: { value: 0, status: 'nil' }, 2023: { value: 7, status: 'preliminary' } }),
    ],
    { notes: ['Uttrekk\nover to linjer', '=2+2'], targets: [target('m', 90, '2030', { placeId: '0301' })] },
  ),
)

/** A resource as our own reader would have it described, with every column as text but the value. */
function readBack(csv: string, columns: readonly string[], dialect: Partial<Resource['dialect']>, value: string) {
  const fields = columns.map((name) => ({ name, type: name === value ? 'number' : 'string' }))
  const gaps = ['missing', 'impossible', 'suppressed', 'missingForNow'] as const
  const missingValues = [{ value: '', label: 'missing' }, ...gaps.map((label) => ({ value: statusSign(label), label }))]
  const schema = readSchema({ fields, missingValues })
  const resource: Resource = {
    name: 'x',
    path: 'x.csv',
    title: '',
    description: '',
    role: 'observations',
    encoding: 'utf-8',
    dialect: { ...defaultDialect, ...dialect },
    schema,
    cube: null,
  }
  const { table, issues } = readTable(new TextEncoder().encode(csv), resource, schema)
  if (!table) throw new Error('not read')
  return { table, issues }
}

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({
    value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
    status: fc.constantFrom(...valueStatuses),
  }),
  fc.record({ value: fc.constant(null), status: fc.constantFrom(...gapStatuses) }),
)
const name = fc
  .oneof(fc.string(), fc.constantFrom('=1+1', '-2', '@x', "'=x", 'a;b', 'a,b', '"q"', 'Å\u00a0b', '\uff1dSUM(A1)'))
  .map((text) =>
    text
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '' && !['.', '..', ':', '...', '-'].includes(text))
const subjects = fc
  .array(fc.tuple(name, fc.array(observation, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    subjectOf(
      spec(
        'x',
        rows.map(([label, figures], i) =>
          seriesWith(Object.fromEntries(figures.map((one, j) => [2015 + j, one])), {
            key: `0${i}01`,
            placeId: `0${i}01`,
            label: { nb: label, en: label },
          }),
        ),
      ),
    ),
  )

describe('CSV', () => {
  it('for Norwegian Excel has byte order mark, semicolons, decimal commas and CRLF', () => {
    const csv = printExcelCsv(tableOfChart(subject), 'nb')
    const lines = csv.split('\r\n')
    expect(lines[0]).toBe(`\ufeff${excelColumns('nb').join(';')}`)
    expect(lines[1]).toContain('0301;"Oslo; ""by""";;2021;tall;0,30000000000000004;;')
    expect(lines[2]).toContain(';2022;tall;:;kan ikke offentliggjøres;')
    expect(lines[3]).toContain(';-1234567,5;')
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it('for machines has commas, points, codes, and the reason where the value is missing', () => {
    const lines = printMachineCsv(tableOfChart(subject)).split('\r\n')
    expect(lines[0]).toBe(machineColumns.join(','))
    expect(lines[2]).toContain(',2022,figure,,suppressed,:,')
    expect(lines[4]).toContain(',2021,figure,0,nil,,')
    expect(lines.at(-2)).toContain(',0301,"Oslo; ""by""",,2030,target,90,ok,,')
  })

  it('for machines is read back by our own reader with the same values, statuses and names', () =>
    fc.assert(
      fc.property(subjects, (one) => {
        const { rows } = tableOfChart(one)
        const { table, issues } = readBack(
          printMachineCsv({ rows, notes: [], sources: [] }),
          machineColumns,
          {},
          'value',
        )
        expect(issues.filter(({ severity }) => severity === 'setAside')).toEqual([])
        const read = rows.map((_, i) => [
          numberAt(table, i, 'value'),
          textAt(table, i, 'status'),
          textAt(table, i, 'place'),
          textAt(table, i, 'place_id'),
        ])
        expect(read).toEqual(rows.map(({ value, status, place, placeId }) => [value, status, place, placeId]))
      }),
    ))

  it('for Norwegian Excel is read back by our own reader with the same values, reasons and names', () =>
    fc.assert(
      fc.property(subjects, (one) => {
        const { rows } = tableOfChart(one)
        const dialect = { delimiter: ';', decimalChar: ',' } as const
        const csv = printExcelCsv({ rows, notes: [], sources: [] }, 'nb')
        const { table, issues } = readBack(csv, excelColumns('nb'), dialect, 'Verdi')
        expect(issues.filter(({ severity }) => severity === 'setAside')).toEqual([])
        const read = rows.map((_, i) => [
          numberAt(table, i, 'Verdi'),
          textAt(table, i, 'Status'),
          textAt(table, i, 'Område'),
        ])
        expect(read).toEqual(
          rows.map(({ value, status, place }) => [value, status === 'ok' ? '' : statusWords(status, 'nb'), place]),
        )
      }),
    ))
})

describe('a text that starts as a formula', () => {
  it.each(['=1', '+1', '-1', '@a', ' \t=1', '\u200b=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff20a', '\ta', '\ra'])(
    'is kept from running: %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
      expect(withoutFormulaGuard(guardFormula(text))).toBe(text)
    },
  )
  it.each(['a=1', '2023', 'x-y', "'", "'a", ''])('is left alone where it does not: %j', (text) => {
    expect(guardFormula(text)).toBe(text)
    expect(withoutFormulaGuard(text)).toBe(text)
  })
  it('comes back as it was, whatever it is', () =>
    fc.assert(fc.property(fc.string(), (text) => withoutFormulaGuard(guardFormula(text)) === text)))
})

describe('XLSX', () => {
  it('has Data, Om, Fotnoter and Kilder, codes as texts, figures as numbers, gaps with their sign', async () => {
    const files = unzip(await chartWorkbook(subject))
    const sheets = [...textIn(files, 'xl/workbook.xml').matchAll(/sheet name="([^"]+)"/g)].map(([, sheet]) => sheet)
    expect(sheets).toEqual(['Data', 'Om', 'Fotnoter', 'Kilder'])
    const data = sheetCells(textIn(files, 'xl/worksheets/sheet1.xml'))
    expect(data[0]).toEqual(excelColumns('nb'))
    expect(data[1]?.slice(2, 8)).toEqual(['0301', 'Oslo; "by"', null, '2021', 'tall', 0.30000000000000004])
    expect(data[2]?.slice(7, 9)).toEqual([':', 'kan ikke offentliggjøres'])
    expect(data[4]?.[7]).toBe(0)
    expect(sheetCells(textIn(files, 'xl/worksheets/sheet3.xml'))[2]).toEqual([2, '=2+2'])
    const all = [...files.keys()].map((path) => textIn(files, path)).join('')
    expect(all).not.toMatch(/<f>|hyperlink|externalLink|dc:creator|lastModifiedBy|Company/)
  })

  it('is read back with the same values and statuses', () =>
    fc.assert(
      fc.asyncProperty(subjects, async (one) => {
        const { rows } = tableOfChart(one)
        const data = sheetCells(textIn(unzip(await chartWorkbook(one)), 'xl/worksheets/sheet1.xml')).slice(1)
        expect(data.map((cells) => [cells[2], cells[7], cells[8] ?? null])).toEqual(
          rows.map(({ placeId, value, status }) => [
            placeId,
            value ?? statusSign(status),
            status === 'ok' ? null : statusWords(status, 'nb'),
          ]),
        )
      }),
      { numRuns: 30 },
    ))

  it('drops what XML cannot hold and keeps what looks like an escape', async () => {
    const odd = subjectOf(spec('x', [seriesWith({ 2020: 1 }, { label: { nb: 'a\u0001b_x0041_c', en: '' } })]))
    const data = sheetCells(textIn(unzip(await chartWorkbook(odd)), 'xl/worksheets/sheet1.xml'))
    expect(data[1]?.[3]).toBe('ab_x0041_c')
  })
})

describe('every row', () => {
  const broken = seriesWith(
    { 2021: 1, 2022: { value: 2, status: 'preliminary' } },
    { breaks: [{ period: yearPeriod(2022), reason: { nb: 'Ny telling', en: 'New count' } }] },
  )
  const noted = subjectOf(spec('a', [broken], { notes: ['Gjelder alle'] }))
  const table = tableOfChart(noted)
  const lines = (csv: string) => csv.split('\r\n').slice(1, 3)

  it('has the numbers of its footnotes, those of a break where it lies', () => {
    expect(table.notes).toEqual(['Gjelder alle', 'Ny telling'])
    expect(table.rows.map(({ notes }) => notes)).toEqual([[1], [1, 2]])
  })

  it('says unit, footnotes and source in both kinds of CSV and in the workbook', async () => {
    expect(lines(printExcelCsv(table, 'nb')).map((line) => line.split(';').slice(9))).toEqual([
      ['personer', '1', 'test'],
      ['personer', '1|2', 'test'],
    ])
    expect(lines(printMachineCsv(table)).map((line) => line.split(',').slice(10))).toEqual([
      ['persons', 'personer', '1', 'test'],
      ['persons', 'personer', '1|2', 'test'],
    ])
    const data = sheetCells(textIn(unzip(await chartWorkbook(noted)), 'xl/worksheets/sheet1.xml'))
    expect(data.slice(1).map((cells) => cells.slice(9))).toEqual([
      ['personer', '1', 'test'],
      ['personer', '1|2', 'test'],
    ])
  })

  it('says its reason in words in JSON', () =>
    expect(JSON.parse(chartJson(noted)).rows.map((row: { statusWords?: string }) => row.statusWords)).toEqual([
      undefined,
      'foreløpig',
    ]))
})

test('a register for Norwegian Excel has a byte order mark, semicolons and decimal commas; for machines it has none', () => {
  const register = { header: ['Navn', 'Beløp'], rows: [['A;b', 1.5]] }
  expect(printRegisterCsv(register, 'excel')).toBe('\ufeffNavn;Beløp\r\n"A;b";1,5\r\n')
  expect(printRegisterCsv(register, 'machine')).toBe('Navn,Beløp\r\nA;b,1.5\r\n')
})

test('JSON has every row with its reason, and what must be known to read it', () => {
  const json = JSON.parse(chartJson(subject))
  expect(json.rows).toHaveLength(6)
  expect(json.rows[1]).toMatchObject({ placeId: '0301', value: null, status: 'suppressed', mark: ':', notes: [1, 2] })
  expect(json).toMatchObject({ language: 'nb', unit: { name: 'personer' }, sources: [{ licence: 'CC BY 4.0' }] })
})

test('JSON-stat has one cell a place and period, null with a reason where there is no figure', () => {
  const cube = JSON.parse(chartJsonStat(subject))
  expect(cube).toMatchObject({
    version: '2.0',
    class: 'dataset',
    id: ['indicator', 'place', 'period'],
    size: [1, 2, 3],
  })
  expect(cube.dimension.place.category.index).toEqual(['0301', '3203'])
  expect(cube.value).toEqual([0.30000000000000004, null, -1234567.5, 0, null, 7])
  expect(cube.status).toEqual({ 1: 'suppressed', 3: 'nil', 4: 'missing', 5: 'preliminary' })
})

describe('the name of a file', () => {
  it('tells indicator, places, periods and when it was retrieved', () => {
    const chart = spec(
      'x',
      [
        series('Asker', [
          [2015, 1],
          [2023, 2],
        ]),
        series('Norge', [[2015, 1]]),
      ],
      { measure: 'Valg/deltakelse?' },
    )
    expect(fileName(subjectOf(chart))).toBe('valg-deltakelse_asker-norge_2015-2023_hentet-2026-11-22')
  })
  it('is no longer than eighty letters, and keeps its places, years and day', () => {
    const long = { ...subject, indicator: null, spec: { ...subject.spec, measure: 'folketall '.repeat(40) } }
    expect(fileName(long)).toHaveLength(80)
    expect(fileName(long)).toMatch(/_hentet-2026-11-22$/)
  })
  it('is short, and only of letters, digits, hyphen and underscore, whatever the chart is called', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (measure) => {
        expect(fileName({ ...subject, spec: { ...subject.spec, measure } })).toMatch(/^[\p{L}\p{N}_-]{1,80}$/u)
      }),
    ))
})

test('a source that forbids it stops the figures from leaving, with the reason', () => {
  const [source] = subject.spec.sources
  if (!source) throw new Error('no source')
  expect(reuseForbidden(subject, 'nb')).toBeNull()
  const closed = { spec: { ...subject.spec, sources: [{ ...source, reuse: 'nei' }] } }
  expect(reuseForbidden(closed, 'nb')).toContain('Statistisk sentralbyrå tillater ikke')
})

test('every status has its words in the file for Excel', () => {
  const figures = Object.fromEntries(
    observationStatuses.map((status, i) => [
      2000 + i,
      ((gapStatuses as readonly string[]).includes(status)
        ? { value: null, status }
        : { value: i, status }) as Observation,
    ]),
  )
  const csv = printExcelCsv(tableOfChart(subjectOf(spec('x', [seriesWith(figures)]))), 'nb')
  for (const status of observationStatuses.filter((one) => one !== 'ok'))
    expect(csv).toContain(`;${statusWords(status, 'nb')};`)
})

describe('the files of places by two measures', () => {
  const at = (id: string, values: Record<number, number>) => seriesWith(values, { placeId: id, key: id })
  const both: ChartSubject = {
    ...subjectOf(
      spec('bb_100', [at('3203', { 2024: 1, 2025: 2 }), at('0301', { 2025: 3 })], {
        mark: 'scatter',
        measure: 'Bredbånd',
        across: {
          measure: 'Valgdeltakelse',
          unit: { ...spec('x', []).unit, id: 'antall', decimals: 0 },
          series: [at('3203', { 2025: 80 }), at('0301', { 2024: 70, 2025: 81 })],
        },
      }),
    ),
    indicator: indicatorWith({ id: 'bb_100', definition: { nb: 'A', en: '' } }),
    against: indicatorWith({ id: 'valg', definition: { nb: 'B', en: '' } }),
  }

  it('have both figures of every place, for the period that is shown and no other', () => {
    const { rows } = tableOfChart(both)
    expect(rows.map(({ indicatorId, placeId, period, value }) => [indicatorId, placeId, period, value])).toEqual([
      ['bb_100', '3203', '2025', 2],
      ['bb_100', '0301', '2025', 3],
      ['valg', '3203', '2025', 80],
      ['valg', '0301', '2025', 81],
    ])
  })

  it('name both in the file name, JSON, JSON-stat and workbook', async () => {
    expect(fileName(both)).toMatch(/^bb_100-valg_.*_2025_hentet-/)
    const json = JSON.parse(chartJson(both))
    expect([json.indicator.definition, json.against.definition, json.againstUnit.id]).toEqual(['A', 'B', 'antall'])
    const cube = JSON.parse(chartJsonStat(both))
    expect(cube.size).toEqual([2, 2, 1])
    expect(cube.value).toEqual([2, 3, 80, 81])
    expect(cube.dimension.indicator.category.unit.valg.decimals).toBe(0)
    const about = sheetCells(textIn(unzip(await chartWorkbook(both)), 'xl/worksheets/sheet2.xml'))
    expect(about.filter(([head]) => head === 'Definisjon').map(([, text]) => text)).toEqual(['A', 'B'])
  })

  it('of a ranking have the figures of its period', () => {
    const ranked = spec('x', [at('3203', { 2024: 1, 2025: 2 })], { mark: 'bar' })
    expect(tableOfChart(subjectOf(ranked)).rows.map(({ period }) => period)).toEqual(['2025'])
  })
})
