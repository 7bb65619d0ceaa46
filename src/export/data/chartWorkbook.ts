import { resolveChart } from '../../chart/resolveChart.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { exportTexts } from '../exportTexts.ts'
import type { Sheet } from '../xlsx/Sheet.ts'
import { writeXlsx } from '../xlsx/writeXlsx.ts'
import type { DataRow } from './DataTable.ts'
import { excelColumns } from './printDataCsv.ts'
import { tableOfChart } from './tableOfChart.ts'

/** The figures as a workbook: Data, Om, Fotnoter, Kilder. Codes are texts and keep their zeros, figures are numbers. */
export function chartWorkbook(subject: ChartSubject): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(
    [dataSheet(subject), aboutSheet(subject), notesSheet(subject), sourcesSheet(subject)],
    subject.spec.headline,
  )
}

function dataSheet(subject: ChartSubject): Sheet {
  const { locale } = subject
  const t = textsIn(exportTexts, locale)
  const cells = (row: DataRow) => [
    row.indicatorId,
    row.indicator,
    row.placeId,
    row.place,
    row.group,
    row.period,
    t.kinds[row.kind],
    row.value ?? statusSign(row.status),
    row.status === 'ok' ? null : statusWords(row.status, locale),
    row.unit,
    row.notes.join('|'),
    row.sourceIds.join('|'),
  ]
  return {
    name: t.dataSheet,
    rows: [excelColumns(locale), ...tableOfChart(subject).rows.map(cells)],
    hasHeading: true,
    widths: [24, 34, 12, 20, 14, 10, 8, 12, 22, 16, 10, 30],
  }
}

function aboutSheet(subject: ChartSubject): Sheet {
  const { spec, indicator, against, locale } = subject
  const t = textsIn(exportTexts, locale)
  const chart = resolveChart(spec, { width: 900, height: null, locale })
  const facts: [string, string][] = [
    [t.title, chart.headline],
    [t.subtitle, chart.subtitle],
    [t.summary, chart.summary],
    ...[indicator, against].flatMap((one) => (one ? indicatorFacts(one, subject) : [])),
    [t.made, formatDate(subject.today, locale)],
    [t.link, subject.link],
  ]
  const rows = facts.filter(([, text]) => text !== '')
  return { name: t.aboutSheet, rows, hasHeading: false, widths: [22, 90] }
}

/** Of places by two indicators each says whose facts they are. */
function indicatorFacts(indicator: Indicator, { against, locale }: ChartSubject): [string, string][] {
  const t = textsIn(exportTexts, locale)
  return [
    [t.indicator, against ? inLocale(indicator.name, locale) : ''],
    [t.definition, inLocale(indicator.definition, locale)],
    [t.population, indicator.population],
    [t.method, indicator.method],
    [t.weaknesses, indicator.weaknesses],
  ]
}

function notesSheet(subject: ChartSubject): Sheet {
  const t = textsIn(exportTexts, subject.locale)
  const rows = tableOfChart(subject).notes.map((note, i) => [i + 1, note])
  return { name: t.notesSheet, rows: [[t.id, t.text], ...rows], hasHeading: true, widths: [10, 100] }
}

function sourcesSheet({ spec, locale }: ChartSubject): Sheet {
  const t = textsIn(exportTexts, locale)
  const heads = [t.sources, t.publisher, t.title, t.address, t.licence, t.licenceNote, t.retrieved, t.updated]
  const rows = spec.sources.map((source) => [
    source.id,
    source.publisher,
    source.title,
    source.url,
    source.licence,
    source.licenceNote,
    source.retrieved,
    source.updated,
  ])
  return { name: t.sourcesSheet, rows: [heads, ...rows], hasHeading: true, widths: [24, 24, 44, 44, 14, 44, 12, 18] }
}
