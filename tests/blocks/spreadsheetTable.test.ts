import { describe, expect, test } from 'vitest'
import { type CopiedTable, printHtmlTable, printTabbed, spreadsheetTable } from '../../src/blocks/spreadsheetTable.ts'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { gapStatuses, valueStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import { statusSign, statusWords } from '../../src/i18n/statusWords.ts'
import { type Row, series, spec, target, yearly } from '../chart/examples/build.ts'
import { examples } from '../chart/examples/examples.ts'

function copyOf(chartSpec: Parameters<typeof resolveChart>[0], locale: 'nb' | 'en' = 'nb'): CopiedTable {
  const { table, statusKey } = resolveChart(chartSpec, { width: 720, height: null, locale })
  return { ...table, statusKey, endNotes: ['Kilde: SSB'], statusHeader: 'status', locale }
}

const isNumber = (cell: string) => /^-?\d+(,\d+)?$/.test(cell)

describe('a table for a Norwegian spreadsheet', () => {
  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s has as many numbers as the chart, none with a space or a full stop',
    (_id, example) => {
      const copy = copyOf(example)
      const { rows, header } = spreadsheetTable(copy)
      const numbers = rows.flatMap((row) => row.slice(1)).filter(isNumber)
      const values = copy.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null))
      expect(numbers).toHaveLength(values.length)
      for (const row of rows) expect(row).toHaveLength(header.length)
    },
  )

  test('keeps full precision, the sign of a negative number, and nothing between thousands', () => {
    const copy = copyOf(spec('p', [series('Asker', yearly(2020, [1234567.891, -3.25, 0.1 + 0.2]))]))
    expect(spreadsheetTable(copy).rows.map((row) => row[1])).toEqual(['1234567,891', '-3,25', '0,3'])
  })

  test('has a decimal point in English', () => {
    const copy = copyOf(spec('p', [series('Asker', yearly(2020, [12.5, 3]))]), 'en')
    expect(spreadsheetTable(copy).rows.map((row) => row[1])).toEqual(['12.5', '3'])
  })

  test('has a column of its own for the statuses of each series that has any', () => {
    const copy = copyOf(
      spec('s', [
        series('Asker', [
          [2020, 4, 'preliminary'],
          [2021, 'suppressed'],
        ]),
        series('Oslo', yearly(2020, [1, 2])),
      ]),
    )
    const { header, rows } = spreadsheetTable(copy)
    expect(header).toEqual(['Periode', 'Asker', 'Asker: status', 'Oslo'])
    expect(rows).toEqual([
      ['2020', '4', 'foreløpig', '1'],
      ['2021', ':', 'kan ikke offentliggjøres', '2'],
    ])
  })

  test.each([...gapStatuses, ...valueStatuses.filter((one) => one !== 'ok')])(
    'says %s in the one phrase for it, and never as an empty cell or a made-up 0',
    (status) => {
      const isGap = (gapStatuses as readonly string[]).includes(status)
      const row = (isGap ? [2021, status] : [2021, 5, status]) as Row
      const sheet = spreadsheetTable(
        copyOf(spec('s', [series('Asker', [[2020, 4], row]), series('Oslo', yearly(2020, [1, 2]))])),
      )
      expect(sheet.rows[1]).toEqual(['2021', isGap ? statusSign(status) : '5', statusWords(status, 'nb'), '2'])
      expect(printTabbed(sheet)).toContain(statusWords(status, 'nb'))
      expect(printHtmlTable(sheet)).toContain(statusWords(status, 'nb'))
    },
  )

  test('has no empty cell where one series lacks a period the other has', () => {
    const copy = copyOf(spec('s', [series('Asker', [[2020, 4]]), series('Oslo', yearly(2020, [1, 2]))]))
    const last = spreadsheetTable(copy).rows.at(-1) ?? []
    expect(last[0]).toBe('2021')
    expect(last.every((cell) => cell !== '')).toBe(true)
  })

  test('has the targets, the caption first and the sources last', () => {
    const copy = copyOf(spec('t', [series('Asker', yearly(2020, [4, 5]))], { targets: [target('t', 60, 2030)] }))
    const lines = printTabbed(spreadsheetTable(copy)).split('\n')
    expect(lines[0]).toBe(copy.caption)
    expect(lines.at(-2)).toMatch(/^Mål 2030\t60/)
    expect(lines.at(-1)).toBe('Kilde: SSB')
  })

  test('runs nothing where it is pasted, and is sound HTML', () => {
    const copy = copyOf(
      spec('x', [series('=HYPERLINK("x")', [[2024, 4]]), series('<b>', [[2024, 3]])], { mark: 'bar' }),
    )
    const sheet = spreadsheetTable(copy)
    expect(sheet.rows.map((row) => row[0])).toEqual([`'=HYPERLINK("x")`, '<b>'])
    const html = printHtmlTable(sheet)
    expect(html).toContain('<th scope="row">&lt;b&gt;</th>')
    expect(html).toContain('<th scope="col">')
    expect(html).toContain('<caption>')
  })
})
