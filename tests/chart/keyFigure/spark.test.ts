import { expect, test } from 'vitest'
import { sparkChart } from '../../../src/chart/spark/sparkChart.ts'
import { drawSvg } from '../../../src/chart/svg/drawSvg.ts'
import { printSvg } from '../../../src/chart/svg/printSvg.ts'
import { period, type Row, series, spec } from '../examples/build.ts'

const frame = { width: 116, height: 62, locale: 'nb' } as const
const sparkOf = (rows: readonly Row[], over = {}) =>
  sparkChart(spec('spark', [series('Asker', rows, over)], { mark: 'spark' }), frame)

test('the small line of a tile stops at a gap, and a lone point still shows', () => {
  const chart = sparkOf([
    [2018, 1],
    [2019, 2],
    [2020, 'missing'],
    [2021, 3],
    [2022, 'missing'],
    [2023, 4],
    [2024, 5],
  ])
  const [asker] = chart.series
  expect(asker?.stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [5, 6],
  ])
  expect(asker?.points[3]?.marker).not.toBe('none')
  const svg = printSvg(drawSvg(chart, { frame: 'plot', palette: 'light' }))
  expect(svg.match(/class="kg-line"/g)).toHaveLength(2)
})

test('it does not cross a break either', () => {
  const rows: Row[] = [2018, 2019, 2020, 2021].map((year) => [year, year - 2000])
  const reason = { nb: 'Sammenslåing', en: 'Merger' }
  const [asker] = sparkOf(rows, { breaks: [{ period: period(2020), reason }] }).series
  expect(asker?.stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [2, 3],
  ])
})
