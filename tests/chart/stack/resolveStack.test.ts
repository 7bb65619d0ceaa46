import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { partLook } from '../../../src/chart/stack/partLook.ts'
import { count, period, type Row, series, spec } from '../examples/build.ts'
import { collisions, labelsOf, outside } from '../support/labelsOf.ts'

const frame = { width: 720, height: null, locale: 'nb' } as const
const words = (text: string) => ({ nb: text, en: text })
const parts = ['barn', 'voksne', 'eldre']

function stack(rows: Readonly<Record<string, readonly Row[1][]>>) {
  const all = Object.entries(rows)
  return spec(
    's',
    all.flatMap(([bar, values]) =>
      values.map((value, i) => series(`${bar}/${i}`, [[2026, value]], { unit: count, placeId: bar })),
    ),
    {
      mark: 'stack',
      unit: count,
      period: period(2026),
      stack: {
        name: words('Sted'),
        bars: all.map(([bar]) => words(bar)),
        parts: parts.slice(0, all[0]?.[1].length).map(words),
      },
    },
  )
}

const drawn = (rows: Parameters<typeof stack>[0]) => resolveChart(stack(rows), frame)

describe('stacked bars', () => {
  test('stand in the order they came, with the parts in one order and the sum after them', () => {
    const chart = drawn({ Lier: [10, 60, 30], Asker: [200, 500, 100] })
    expect(chart.vertical.ticks.map(({ label }) => label)).toEqual(['Lier', 'Asker'])
    expect(chart.series.map(({ label }) => label)).toEqual([
      'Lier, barn',
      'Lier, voksne',
      'Lier, eldre',
      'Asker, barn',
      'Asker, voksne',
      'Asker, eldre',
    ])
    expect(chart.series.flatMap(({ endLabel }) => endLabel?.text ?? [])).toEqual(['100', '800'])
    expect(chart.series.map(({ color }) => color).slice(0, 3)).toEqual(chart.series.map(({ color }) => color).slice(3))
  })

  test('are as long as their parts, end to end', () => {
    const chart = drawn({ Lier: [10, 60, 30], Asker: [200, 500, 100] })
    const [a, b, c] = chart.series.map(({ points }) => points[0]!.bar!)
    const [from, to] = chart.horizontal.range
    expect(chart.horizontal.domain).toEqual([0, 800])
    expect(c!.x + c!.width).toBeCloseTo(from + (100 / 800) * (to - from), 1)
    expect(b!.width / a!.width).toBeCloseTo(6, 1)
    expect(b!.x).toBeCloseTo(a!.x + a!.width, 1)
    expect(c!.x).toBeCloseTo(b!.x + b!.width, 1)
  })

  test('lacking a part are not drawn and have no sum: the place of the bar says why, and so does a note', () => {
    const chart = drawn({ Lier: [10, 'suppressed', 30], Utsira: ['missing', 'missing', 4], Asker: [1, 2, 3] })
    expect(chart.series.map(({ points }) => points[0]!.bar !== null)).toEqual([
      ...[false, false, false],
      ...[false, false, false],
      ...[true, true, true],
    ])
    expect(chart.series.flatMap(({ endLabel }) => endLabel?.text ?? [])).toEqual([
      'voksne: kan ikke offentliggjøres',
      '2 av 3 deler mangler',
      '6',
    ])
    expect(chart.notes[0]).toContain('Ikke tegnet, fordi en del av helheten mangler: Lier (voksne: kan ikke')
    expect(chart.table.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'Lier',
      '10',
      'kan ikke offentliggjøres',
      '30',
      '',
    ])
  })

  test('with a part below 0 are no wholes', () => {
    const chart = drawn({ Lier: [10, -60, 30], Asker: [1, 2, 3] })
    expect(chart.stack!.bars.map(({ total }) => total)).toEqual([null, 6])
  })

  test('tell every part in the key, and each part with a filling of its own', () => {
    const chart = drawn({ Lier: [10, 60, 30] })
    expect(chart.key.map(({ labels }) => labels.map(({ text }) => text).join(' '))).toEqual(parts)
    const looks = Array.from({ length: 21 }, (_, part) => JSON.stringify(partLook(part)))
    expect(new Set(looks).size).toBe(21)
  })

  test('print a value only within a part that has room for it', () => {
    const chart = drawn({ Asker: [1, 5000, 2000] })
    const [small, large] = chart.series.map(({ points }) => points[0]!)
    expect(small!.valueLabel).toBeNull()
    expect(large!.valueLabel!.box.x).toBeGreaterThan(large!.bar!.x)
    expect(large!.valueLabel!.box.width).toBeLessThan(large!.bar!.width)
  })

  test('say the first whole, the largest and the smallest for those who do not see them', () => {
    const { summary } = drawn({ Lier: [10, 60, 30], Asker: [200, 500, 100] })
    expect(summary).toContain('Stablede stolper.')
    expect(summary).toContain('Lier: 100 i alt, delt på barn 10, voksne 60 og eldre 30.')
    expect(summary).toContain('Størst av 2 i alt: Asker, 800. Minst: Lier, 100.')
  })

  test('never let labels touch, whatever the figures and the width, and draw a whole or nothing', () => {
    const cell = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 900000 }) },
      fc.constant('missing' as const),
    )
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, fc.constantFrom(320, 768, 1440), (all, width) => {
        const bars = Object.fromEntries(all.map((values, i) => [`Sted ${i} med navn`, values]))
        const chart = resolveChart(stack(bars), { ...frame, width })
        if (chart.emptyMessage) return
        expect(collisions(labelsOf(chart))).toEqual([])
        expect(outside(chart, labelsOf(chart))).toEqual([])
        all.forEach((values, i) => {
          const own = chart.series.slice(i * 3, i * 3 + 3).map(({ points }) => points[0]!.bar !== null)
          expect(own).toEqual(Array(3).fill(!values.includes('missing')))
        })
      }),
      { numRuns: 60, seed: 20261122 },
    )
  }, 30_000)
})
