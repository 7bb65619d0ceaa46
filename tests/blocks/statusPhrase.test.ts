import { expect, test } from 'vitest'
import { provenanceView } from '../../src/blocks/provenanceView.ts'
import { printTabbed, spreadsheetTable } from '../../src/blocks/spreadsheetTable.ts'
import { keyFigure } from '../../src/chart/keyFigure/keyFigure.ts'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { tooltipRows } from '../../src/chart/screen/tooltipRows.ts'
import { provenanceOf } from '../../src/core/aggregate/provenanceOf.ts'
import { isGapStatus, observationStatuses, statusCode } from '../../src/core/descriptor/ObservationStatus.ts'
import { type Locale, locales } from '../../src/i18n/Locale.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { type Row, series, spec } from '../chart/examples/build.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../support/knowledgeBaseWith.ts'

const marked = observationStatuses.filter((status) => status !== 'ok')
const cases = marked.flatMap((status) => locales.map((locale) => [status, locale] as const))

/** A tile shows the latest figure, so its row stands alone. */
function tileOf(status: (typeof marked)[number], locale: Locale) {
  const isGap = isGapStatus(status)
  const rows = observationsWith([['x', '3203', '2021', isGap ? null : 5]])
  const observations = { ...rows, status: Uint8Array.of(statusCode(status)) }
  const base = knowledgeBaseWith({ observations })
  return keyFigure(base, indicatorWith({ id: 'x' }), { today: '2022-01-01', locale })
}

test.each(cases)('%s has one phrase wherever it is said, in %s', (status, locale) => {
  const words = statusWords(status, locale)
  const row = (isGapStatus(status) ? [2021, status] : [2021, 5, status]) as Row
  const drawn = spec('s', [series('Asker', [[2020, 4], row, [2022, 6]])])
  const chart = resolveChart(drawn, { width: 720, height: null, locale })
  const point = chart.series[0]!.points[1]!
  expect(point.statusWords, 'chart').toBe(words)
  expect(point.spoken, 'speech').toContain(words)
  expect(
    chart.statusKey.map((entry) => entry.words),
    'key',
  ).toEqual([words])
  const [tip] = tooltipRows(chart, { series: 0, point: 1 })
  expect([tip!.point.label, tip!.point.statusWords], 'tooltip').toContain(words)
  expect(chart.table.rows[1]!.cells[2]!.text, 'table').toBe(words)
  const copied = { ...chart.table, endNotes: [], statusKey: chart.statusKey, statusHeader: 'status', locale }
  expect(printTabbed(spreadsheetTable(copied)), 'copied table').toContain(`\t${words}`)
  const told = provenanceOf(drawn.series[0]!.points[1]!, drawn.series[0]!, knowledgeBaseWith())
  const fact = provenanceView(told, locale).facts.find(({ id }) => id === 'status')!
  expect(fact.words.toLowerCase(), 'provenance').toBe(words.toLowerCase())
})

test.each(cases)('%s is said on a tile and in its sentence, in %s', (status, locale) => {
  const words = statusWords(status, locale)
  const tile = tileOf(status, locale)
  expect([tile.value.text, ...tile.remarks]).toContain(words)
  expect(tile.sentence).toContain(words)
})

test.each(cases.filter(([status]) => isGapStatus(status)))(
  'a gap that is %s is in the summary, in %s',
  (status, locale) => {
    const drawn = spec('s', [series('Asker', [[2020, 4], [2021, status] as Row, [2022, 6]])])
    expect(resolveChart(drawn, { width: 720, height: null, locale }).summary).toContain(statusWords(status, locale))
  },
)

test('0.04 with one decimal is 0,0 and said to be rounded, in chart, tooltip, table, key, speech, tile and provenance', () => {
  const words = statusWords('roundedToZero', 'nb')
  const drawn = spec('s', [
    series('Asker', [
      [2020, 4],
      [2021, 0.04],
      [2022, 0],
    ]),
  ])
  const chart = resolveChart(drawn, { width: 720, height: null, locale: 'nb' })
  const [, rounded, zero] = chart.series[0]!.points
  expect([rounded?.label, rounded?.statusWords, rounded?.value]).toEqual(['0,0\u00a0%', words, 0.04])
  expect(rounded?.spoken).toContain(words)
  expect([zero?.label, zero?.statusWords]).toEqual(['0,0\u00a0%', ''])
  expect(tooltipRows(chart, { series: 0, point: 1 })[0]?.point.statusWords).toBe(words)
  expect(chart.table.rows[1]!.cells[2]!.text).toBe(words)
  expect(chart.statusKey).toEqual([{ sign: '', words }])
  const told = provenanceOf(drawn.series[0]!.points[1]!, drawn.series[0]!, knowledgeBaseWith())
  expect(
    provenanceView(told, 'nb')
      .facts.find(({ id }) => id === 'status')
      ?.words.toLowerCase(),
  ).toBe(words)
  const observations = observationsWith([['x', '3203', '2021', 0.04]])
  const tile = keyFigure(
    knowledgeBaseWith({ observations }),
    { ...indicatorWith({ id: 'x' }), unit: drawn.unit },
    { today: '2022-01-01', locale: 'nb' },
  )
  expect([tile.value.text, ...tile.remarks]).toEqual(['0,0\u00a0%', words])
})
