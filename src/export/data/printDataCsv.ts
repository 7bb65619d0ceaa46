import { csvNumber, guardedCsvCell } from '../../core/intake/csvCell.ts'
import { decimalText } from '../../i18n/decimalText.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { exportTexts } from '../exportTexts.ts'
import type { DataRow, DataTable } from './DataTable.ts'

/**
 * For Norwegian Excel, which reads UTF-8 only behind a byte order mark, parts cells at `;` and decimals at `,`. A gap keeps its
 * sign (`..`, `:`) in the cell of the value and its reason in words beside it.
 */
export function printExcelCsv({ rows }: DataTable, locale: Locale): string {
  const lines = rows.map((row) => [
    ...startCells(row, ';'),
    textsIn(exportTexts, locale).kinds[row.kind],
    row.value === null ? statusSign(row.status) : csvNumber(decimalText(row.value), ','),
    row.status === 'ok' ? '' : statusWords(row.status, locale),
    ...endCells(row, ';'),
  ])
  return `\ufeff${[excelColumns(locale), ...lines].map((cells) => `${cells.join(';')}\r\n`).join('')}`
}

/** The columns of the file for Excel, and of the workbook. */
export function excelColumns(locale: Locale): string[] {
  const t = textsIn(exportTexts, locale)
  return [
    t.indicatorCode,
    t.indicator,
    t.placeCode,
    t.place,
    t.group,
    t.period,
    t.kind,
    t.value,
    t.status,
    t.unit,
    t.notes,
    t.sources,
  ]
}

/** The columns of the file for machines. The names stay the same in every language and version. */
export const machineColumns = [
  'indicator_id',
  'indicator',
  'place_id',
  'place',
  'group',
  'period',
  'kind',
  'value',
  'status',
  'mark',
  'unit_id',
  'unit',
  'notes',
  'source_id',
] as const

/** For machines: UTF-8 without mark, `,`, decimal point, codes for statuses. A gap is an empty value with status and mark. */
export function printMachineCsv({ rows }: DataTable): string {
  const lines = rows.map((row) => [
    ...startCells(row, ','),
    row.kind,
    row.value === null ? '' : csvNumber(decimalText(row.value), '.'),
    row.status,
    row.value === null ? statusSign(row.status) : '',
    guardedCsvCell(row.unitId, ','),
    ...endCells(row, ','),
  ])
  return [[...machineColumns], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function startCells({ indicatorId, indicator, placeId, place, group, period }: DataRow, delimiter: string): string[] {
  return [indicatorId, indicator, placeId, place, group, period].map((text) => guardedCsvCell(text, delimiter))
}

function endCells({ unit, notes, sourceIds }: DataRow, delimiter: string): string[] {
  return [unit, notes.join('|'), sourceIds.join('|')].map((text) => guardedCsvCell(text, delimiter))
}
