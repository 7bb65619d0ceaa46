import { describe, expect, test } from 'vitest'
import { fittedChart } from '../../../src/features/present/fittedChart.ts'
import { fittedMultiples } from '../../../src/features/present/fittedMultiples.ts'
import { examples } from '../../chart/examples/examples.ts'

const shown = examples.filter(({ mark }) => mark !== 'spark')
const screens = [
  { width: 1340, height: 560 },
  { width: 1800, height: 700 },
  { width: 720, height: 520 },
]

test.each(shown.map((spec) => [spec.id, spec] as const))('%s is whole on the wall, whatever the screen', (_, spec) => {
  for (const area of screens) {
    const { chart, times } = fittedChart(spec, area, 'nb')
    expect(chart.height * times).toBeLessThanOrEqual(area.height * 1.02)
    expect(chart.width * times).toBeCloseTo(area.width, 0)
  }
})

test('in the hand a long chart keeps the size of its letters', () => {
  const long = shown.find(({ id }) => id === 'sixty-places')
  if (!long) throw new Error('no example')
  expect(fittedChart(long, { width: 288, height: 300 }, 'nb').times).toBe(1)
})

describe('small charts', () => {
  const [spec] = shown.filter(({ id }) => id === 'ageing')
  if (!spec) throw new Error('no example')
  const three = { ...spec, series: spec.series.slice(0, 3) }

  test.each(screens)('fill the wall of $width × $height as far as they are no higher than wide', (area) => {
    const fitted = fittedMultiples(three, area, 'nb')
    if (!fitted) throw new Error('not drawn')
    const { drawn, times } = fitted
    expect(drawn.width * times).toBeLessThanOrEqual(area.width * 1.001)
    expect(drawn.height * times).toBeLessThanOrEqual(area.height * 1.001)
    const isAsHighAsWide = drawn.panels.every(({ chart }) => chart.height >= chart.width)
    expect(isAsHighAsWide || drawn.height * times > area.height * 0.9).toBe(true)
  })

  test('in the hand keep the size of their letters', () => {
    expect(fittedMultiples(three, { width: 288, height: 200 }, 'nb')?.times).toBeCloseTo(0.96)
  })
})
