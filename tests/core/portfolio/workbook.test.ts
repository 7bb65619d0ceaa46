import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { readRegisterFile } from '../../../src/core/portfolio/readRegisterFile.ts'
import type { SheetCell } from '../../../src/export/xlsx/Sheet.ts'
import { writeXlsx } from '../../../src/export/xlsx/writeXlsx.ts'
import { writeZip } from '../../../src/export/zip/writeZip.ts'

type Rows = readonly (readonly SheetCell[])[]

async function workbookOf(sheets: Readonly<Record<string, Rows>>) {
  const listed = Object.entries(sheets).map(([name, rows]) => ({ name, rows, hasHeading: true, widths: [] }))
  return writeXlsx(listed, 'Portefølje')
}

async function portfolioIn(file: string, sheets: Readonly<Record<string, Rows>>) {
  const { tables, issues } = readRegisterFile(await workbookOf(sheets), file)
  const built = buildPortfolio(tables, {})
  return { ...built, codes: [...issues, ...built.issues].map(({ code }) => code) }
}

test('numbers of a workbook have a decimal point, whatever the texts beside them say', async () => {
  const { projects } = await portfolioIn('register-2026-10-31.xlsx', {
    Ark1: [
      ['prosjekt_id', 'Tittel', 'budsjett'],
      ['1', 'A', 245.125],
      ['2', 'B', '1.234.567,50'],
      ['3', 'C', '245.125'],
    ],
  })
  expect(projects.map(({ values }) => values.budsjett.parsed)).toEqual([245.125, 1234567.5, 245125])
  expect(projects[0]).toMatchObject({ asOf: '2026-10-31', register: 'register' })
})

test('every sheet that is a table of a register is read, and the others are told of', async () => {
  const { projects, receipts, codes } = await portfolioIn('Portefølje-2026-10-31.xlsx', {
    Forside: [['Dette er en rapport'], ['Laget av oss']],
    Prosjekter: [
      ['prosjekt_id', 'Tittel', 'Fase', 'budsjett'],
      ['1', 'A', 'Gjennomføre', 1_000_000],
    ],
    Finansiering: [
      ['prosjekt_id', 'kilde', 'part', 'tilsagn'],
      ['1', 'kommune', 'Asker', 600_000],
      ['1', 'statlig_tilskudd', 'Digdir', 400_000],
    ],
  })
  expect(receipts.map(({ file, table }) => [file, table])).toEqual([
    ['Portefølje-2026-10-31.xlsx#Prosjekter', 'prosjekter'],
    ['Portefølje-2026-10-31.xlsx#Finansiering', 'finansiering'],
  ])
  expect(projects[0]).toMatchObject({ key: 'Portefølje/1', asOf: '2026-10-31' })
  expect(projects[0]?.funding.map(({ values }) => values.tilsagn.parsed)).toEqual([600_000, 400_000])
  expect(codes).toContain('flere-tabeller')
})

test('sheets of two days are the same projects at two days', async () => {
  const head = ['prosjekt_id', 'Tittel', 'Fase', 'budsjett']
  const { projects } = await portfolioIn('Portefølje.xlsx', {
    '2026-06-30': [head, ['1', 'A', 'Planlegge', 1_000_000]],
    '2026-10-31': [head, ['1', 'A', 'Gjennomføre', 1_200_000]],
  })
  expect(projects).toHaveLength(1)
  expect(projects[0]?.values.fase.parsed).toBe('gjennomfore')
  expect(projects[0]?.reports.map(({ values }) => values.fase.parsed)).toEqual(['planlegge'])
})

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
const styled = (place: string, style: number, value: number) => `<c r="${place}" s="${style}"><v>${value}</v></c>`

/** A sheet with styles: 1 is a share in per cent, 2 a date. */
function styledWorkbook(rows: readonly (readonly string[])[]) {
  const lines = rows.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`)
  const xf = [0, 9, 14].map((id) => `<xf numFmtId="${id}"/>`).join('')
  return writeZip([
    { path: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="Register" r:id="r1"/></sheets></workbook>' },
    { path: 'xl/styles.xml', content: `<styleSheet><cellXfs>${xf}</cellXfs></styleSheet>` },
    { path: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>` },
  ])
}

test('titles above the headings, dates, shares, line breaks and exempt cells come through', async () => {
  const headings = ['prosjekt_id', 'tittel', 'Prosjektleder', 'Totalbudsjett for prosjektet', 'askers_andel']
  const bytes = await styledWorkbook([
    [cell('A1', 'Prosjektregister')],
    [...headings, 'slutt_prognose', 'beskrivelse'].map((name, index) => cell(`${'ABCDEFG'[index]}2`, name)),
    [
      ...[cell('A3', 'A-1'), cell('B3', 'Dataplattform'), cell('C3', 'Kari Nordmann'), styled('D3', 0, 9_500_000)],
      ...[styled('E3', 1, 0.22), styled('F3', 2, 46568), cell('G3', 'To linjer:&#10;den andre')],
    ],
    [cell('A4', 'A-2'), cell('B4', 'Dialog'), cell('D4', 'unntatt offl. § 23'), cell('F4', '2. kvartal 2027')],
    [cell('B5', 'Sum'), styled('D5', 0, 9_500_000)],
  ])
  const { tables } = readRegisterFile(bytes, 'register-2026-10-31.xlsx')
  const { projects, receipts } = buildPortfolio(tables, {})
  const [first, second] = projects
  expect(receipts[0]).toMatchObject({ loaded: 2, sumRows: 1 })
  expect(first?.values.slutt_prognose.parsed).toMatchObject({ text: '2027-06-30', precision: 'day' })
  expect(first?.values.askers_andel.parsed).toEqual({ kind: 'percent', value: 22 })
  expect(first?.values.beskrivelse.parsed).toBe('To linjer:\nden andre')
  expect(first?.values.prosjektleder.parsed).toBe('Prosjektleder')
  expect(first?.values.budsjett.parsed).toBe(9_500_000)
  expect(second?.values.slutt_prognose.parsed).toMatchObject({ text: '2027-K2', precision: 'quarter' })
  expect(second?.values.budsjett).toMatchObject({ parsed: null, reason: 'exempt', basis: 'offl. § 23' })
})

test('an archive that is no workbook is refused with what to do', () => {
  const { tables, issues } = readRegisterFile(new TextEncoder().encode('PK\u0003\u0004 nei'), 'bok.xlsx')
  expect(tables).toEqual([])
  expect(issues).toMatchObject([{ code: 'fil-type', severity: 'stop', expected: 'XLSX' }])
})
