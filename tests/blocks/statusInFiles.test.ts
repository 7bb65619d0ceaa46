import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isGapStatus, observationStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import type { ChartSubject } from '../../src/export/ChartSubject.ts'
import { chartWorkbook } from '../../src/export/data/chartWorkbook.ts'
import { printExcelCsv } from '../../src/export/data/printDataCsv.ts'
import { tableOfChart } from '../../src/export/data/tableOfChart.ts'
import { buildSlideTemplate } from '../../src/export/deck/buildSlideTemplate.ts'
import { figureSlides } from '../../src/export/deck/figureSlides.ts'
import { writeDeck } from '../../src/export/deck/writeDeck.ts'
import { locales } from '../../src/i18n/Locale.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { type Row, series, spec } from '../chart/examples/build.ts'
import { sheetCells, textIn, unzip } from '../support/unzip.ts'

const marked = observationStatuses.filter((status) => status !== 'ok')
const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')

const subjectOf = (status: (typeof marked)[number], locale: ChartSubject['locale']): ChartSubject => {
  const row = (isGapStatus(status) ? [2021, status] : [2021, 5, status]) as Row
  const chart = spec('s', [series('Asker', [[2020, 4], row, [2022, 6]])])
  return { spec: chart, indicator: null, locale, today: '2026-11-22', link: 'https://kg.example/' }
}

describe.each(locales)('in %s', (locale) => {
  test.each(marked)('%s is the same phrase in CSV and in a workbook', async (status) => {
    const words = statusWords(status, locale)
    expect(printExcelCsv(tableOfChart(subjectOf(status, locale)), locale)).toContain(`;${words};`)
    const cells = sheetCells(textIn(unzip(await chartWorkbook(subjectOf(status, locale))), 'xl/worksheets/sheet1.xml'))
    expect(cells.flat()).toContain(words)
  })

  test('each status is said on its slide, and no gap is a figure in the sheet behind it', async () => {
    const slides = marked.flatMap((status) =>
      figureSlides(subjectOf(status, locale), { title: '', comment: '' }, template),
    )
    const files = unzip(await writeDeck(slides, template, locale))
    marked.forEach((status, i) => {
      const slide = textIn(files, `ppt/slides/slide${i + 1}.xml`)
      const said = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n')
      expect(said.toLowerCase(), status).toContain(statusWords(status, locale))
    })
  })
})
