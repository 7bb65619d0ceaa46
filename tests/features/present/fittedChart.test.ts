import { expect, test } from 'vitest'
import { fittedChart } from '../../../src/features/present/fittedChart.ts'
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
