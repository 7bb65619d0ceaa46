import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { ChartTooltip } from '../../../src/chart/screen/ChartTooltip.tsx'
import { series, spec, yearly } from '../examples/build.ts'

const chart = resolveChart(
  spec('verktøytips', [
    series('Asker', [
      [2020, 4],
      [2021, 5, 'preliminary'],
      [2022, 'suppressed'],
    ]),
    series('Norge', yearly(2020, [3, 4, 6])),
  ]),
  { width: 640, height: null, locale: 'nb' },
)

const frame = { current: null }
/** The lines of the tooltip at a point of the first series. */
function linesAt(point: number): string[] {
  const html = renderToStaticMarkup(
    <ChartTooltip chart={chart} cursor={{ series: 0, point }} frame={frame} ask="Trykk for kilden" />,
  )
  const lines = [...html.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, line = '']) => line)
  return lines.map((line) =>
    line
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

test('the tooltip says the period and unit, every figure with its status, and what a press leads to', () => {
  expect(linesAt(1)).toEqual(['2021 · Prosent', 'Asker 5,0 % foreløpig', 'Norge 4,0 %', 'Trykk for kilden'])
})

test('a gap is its reason, said once', () => {
  expect(linesAt(2)).toEqual(['2022 · Prosent', 'Asker kan ikke offentliggjøres', 'Norge 6,0 %', 'Trykk for kilden'])
})
