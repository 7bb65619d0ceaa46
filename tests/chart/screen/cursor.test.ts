import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { atCursor, type Cursor, moveCursor } from '../../../src/chart/screen/cursor.ts'
import { nearestPoint, placeOf } from '../../../src/chart/screen/nearestPoint.ts'
import { tooltipHead, tooltipRows } from '../../../src/chart/screen/tooltipRows.ts'
import { count as persons, series, spec, yearly } from '../examples/build.ts'

const overTime = resolveChart(
  spec('tid', [
    series('Asker', [
      [2019, 42],
      [2020, 44],
      [2021, 'missing'],
      [2022, 46],
    ]),
    series('Norge', [
      [2020, 40],
      [2022, 41],
    ]),
  ]),
  { width: 720, height: null, locale: 'nb' },
)

const ranked = resolveChart(
  spec('rang', [series('Oslo', [[2022, 30]]), series('Asker', [[2022, 50]]), series('Bergen', [[2022, 40]])], {
    mark: 'bar',
  }),
  { width: 720, height: null, locale: 'nb' },
)

function walk(keys: readonly string[], chart = overTime): string[] {
  let cursor: Cursor | null = null
  return keys.map((key) => {
    cursor = moveCursor(chart, cursor, key)
    return atCursor(chart, cursor)?.point.spoken ?? ''
  })
}

describe('over time', () => {
  test('left and right visit every point, gaps too, and stop at the ends', () => {
    expect(walk(['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual([
      'Asker, 2019, 42,0\u00a0%',
      'Asker, 2020, 44,0\u00a0%',
      'Asker, 2021, mangler, tallgrunnlag mangler',
      'Asker, 2022, 46,0\u00a0%',
      'Asker, 2022, 46,0\u00a0%',
    ])
  })

  test('up and down go between series, to the point nearest in time', () => {
    expect(walk(['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp'])).toEqual([
      'Asker, 2019, 42,0\u00a0%',
      'Norge, 2020, 40,0\u00a0%',
      'Norge, 2020, 40,0\u00a0%',
      'Asker, 2020, 44,0\u00a0%',
    ])
  })

  test('End leads to the last point', () => {
    expect(walk(['End'])).toEqual(['Asker, 2022, 46,0\u00a0%'])
  })

  test('a key that means nothing moves nothing', () => {
    expect(moveCursor(overTime, { series: 0, point: 1 }, 'a')).toBeNull()
  })
})

test('every arrow goes from bar to bar, from the top', () => {
  expect(walk(['Home', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp'], ranked)).toEqual([
    'Asker, 2022, 50,0\u00a0%',
    'Bergen, 2022, 40,0\u00a0%',
    'Oslo, 2022, 30,0\u00a0%',
    'Oslo, 2022, 30,0\u00a0%',
    'Bergen, 2022, 40,0\u00a0%',
  ])
})

test('a pointer finds the point it is near, a gap at the foot of the plot, and nothing far away', () => {
  const [asker] = overTime.series
  const first = asker?.points[0]
  const gap = asker?.points[2]
  if (!first || !gap) throw new Error('the chart has lost its points')
  expect(nearestPoint(overTime, first.x + 5, (first.y ?? 0) - 5)).toEqual({ series: 0, point: 0 })
  const foot = placeOf(overTime, gap)
  expect(nearestPoint(overTime, foot.x, foot.y)).toEqual({ series: 0, point: 2 })
  expect(nearestPoint(overTime, 0, 0)).toBeNull()
})

test('the tooltip tells of every coloured series in the period, gaps in words', () => {
  const rows = tooltipRows(overTime, { series: 1, point: 1 })
  expect(rows.map(({ series: one, point, isCurrent }) => [one.label, point.label, isCurrent])).toEqual([
    ['Asker', '46,0\u00a0%', false],
    ['Norge', '41,0\u00a0%', true],
  ])
  expect(tooltipRows(overTime, { series: 0, point: 2 }).map(({ point }) => point.label)).toEqual([
    'tallgrunnlag mangler',
  ])
})

test('a gap of another series in the period is told of too, with its reason', () => {
  const both = spec('to', [
    series('Asker', yearly(2020, [42, 44])),
    series('Norge', [
      [2020, 40],
      [2021, 'suppressed'],
    ]),
  ])
  const chart = resolveChart(both, { width: 720, height: null, locale: 'nb' })
  expect(tooltipRows(chart, { series: 0, point: 1 }).map(({ series: one, point }) => [one.label, point.label])).toEqual(
    [
      ['Asker', '44,0\u00a0%'],
      ['Norge', 'kan ikke offentliggjøres'],
    ],
  )
})

test('the tooltip says the period and what is measured, so that a number in it never stands without its base year', () => {
  const index = { ...persons, id: 'index-100', label: { nb: 'indeks, 2018 = 100', en: 'index, 2018 = 100' } }
  const chart = resolveChart(spec('i', [series('Asker', yearly(2018, [100, 115]), { unit: index })], { unit: index }), {
    width: 720,
    height: null,
    locale: 'nb',
  })
  expect(tooltipHead(chart, chart.series[0]!.points[1]!).replaceAll('\u00a0', ' ')).toBe('2019 · Indeks, 2018 = 100')
  expect(tooltipHead(ranked, ranked.series[0]!.points[0]!)).toMatch(/^2022.*Prosent$/)
})
