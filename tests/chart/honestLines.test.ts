import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { drawSvg } from '../../src/chart/svg/drawSvg.ts'
import { printSvg } from '../../src/chart/svg/printSvg.ts'
import { count, percent, period, type Row, series, spec, target, yearly } from './examples/build.ts'

const frame = { width: 720, height: null, locale: 'nb' } as const

const withGap = spec(
  'gap',
  [
    series('Asker', [
      [2018, 61],
      [2019, 64],
      [2020, 'missing'],
      [2021, 70],
      [2022, 72],
    ]),
  ],
  { today: 2023.1 },
)

function linesOf(svg: string): string[] {
  return [...svg.matchAll(/class="kg-line" d="([^"]+)"/g)].map((match) => match[1] as string)
}

function xsOf(path: string): number[] {
  return [...path.matchAll(/[ML]([\d.]+) /g)].map((match) => Number(match[1]))
}

describe('gaps', () => {
  test('2018, 2019, –, 2021, 2022 is two lines and none across 2020', () => {
    const chart = resolveChart(withGap, frame)
    const lines = linesOf(printSvg(drawSvg(chart, { frame: 'plot', palette: 'light' })))
    const missing = chart.series[0]!.points[2]!
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const xs = xsOf(line)
      expect(Math.min(...xs) < missing.x && Math.max(...xs) > missing.x).toBe(false)
    }
    expect(missing).toMatchObject({ y: null, value: null, label: 'tallgrunnlag mangler', marker: 'none' })
  })

  test('a point between two gaps is a marker in no line', () => {
    const lone = spec('lone', [
      series('Asker', [
        [2018, 'missing'],
        [2019, 64],
        [2020, 'missing'],
        [2021, 70],
        [2022, 71],
      ]),
    ])
    const [asker] = resolveChart(lone, frame).series
    expect(asker!.stretches).toEqual([{ style: 'solid', from: 3, to: 4 }])
    expect(asker!.points[1]!.marker).toBe('filled')
  })

  test('a point between two gaps still shows where the line is too long for markers', () => {
    const long = Array.from({ length: 80 }, (_, i): Row => [1940 + i, i === 40 || i === 42 ? 'missing' : 50 + (i % 9)])
    const [asker] = resolveChart(spec('long', [series('Asker', long)], { today: null }), frame).series
    expect(asker!.points.flatMap(({ marker, period }) => (marker === 'none' ? [] : [period]))).toEqual(['1981', '2019'])
  })

  test('a gap is announced with its place, period and reason', () => {
    const [asker] = resolveChart(withGap, frame).series
    expect(asker!.points[2]!.spoken).toBe('Asker, 2020, mangler, tallgrunnlag mangler')
    expect(asker!.points[1]!.spoken).toBe('Asker, 2019, 64,0\u00a0%')
  })

  test('the notes name every gap and its reason', () => {
    expect(resolveChart(withGap, frame).notes[0]).toBe(
      'Linjen brytes der tall mangler. Asker 2020: tallgrunnlag mangler.',
    )
  })
})

describe('time', () => {
  test('is to scale: 2015, 2016 and 2020 stand one and four years apart', () => {
    const [asker] = resolveChart(
      spec(
        'scale',
        [
          series('Asker', [
            [2015, 1],
            [2016, 2],
            [2020, 3],
          ]),
        ],
        { today: null },
      ),
      frame,
    ).series
    const [a, b, c] = asker!.points.map(({ x }) => x) as [number, number, number]
    expect((c - b) / (b - a)).toBeCloseTo(4, 1)
  })

  test('a target after the last figure widens the axis', () => {
    const chart = resolveChart(
      spec('wide', [series('Norge', yearly(2018, [40, 50]))], { targets: [target('t', 90, 2030)], today: null }),
      frame,
    )
    expect(chart.horizontal.domain).toEqual([2018.5, 2030.5])
    expect(chart.vertical.domain[1]).toBeGreaterThanOrEqual(90)
  })

  test('a long time without figures is hatched to today and named', () => {
    const chart = resolveChart(spec('void', [series('Norge', yearly(2018, [40, 50, 51]))], { today: 2026.5 }), frame)
    expect(chart.voids).toHaveLength(1)
    expect(chart.voids[0]!.label).toBe('Ingen tall etter 2020')
    expect(chart.voids[0]!.x + chart.voids[0]!.width).toBeCloseTo(chart.today!.x, 1)
    expect(
      resolveChart(spec('fresh', [series('Norge', yearly(2018, [40, 50]))], { today: 2020.9 }), frame).voids,
    ).toEqual([])
  })

  test('figures of every fourth year are not late after two', () => {
    const rows = [
      [2017, 70],
      [2021, 72],
      [2025, 74],
    ] as const
    expect(resolveChart(spec('election', [series('Norge', rows)], { today: 2028 }), frame).voids).toEqual([])
  })
})

describe('value axis', () => {
  test('bars and columns start at 0', () => {
    const high = [series('Asker', yearly(2020, [90, 92])), series('Norge', yearly(2020, [91, 94]))]
    expect(resolveChart(spec('bar', high, { mark: 'bar' }), frame).horizontal.domain[0]).toBe(0)
    expect(resolveChart(spec('column', high, { mark: 'column' }), frame).vertical.domain[0]).toBe(0)
  })

  test('a line that does not start at 0 has the mark, the note and the sentence in the summary', () => {
    const chart = resolveChart(withGap, frame)
    expect(chart.vertical.cut).toBe(true)
    expect(chart.notes).toContain('Aksen starter på 60, ikke på 0.')
    expect(chart.summary).toContain('Aksen starter på 60, ikke på 0.')
    expect(printSvg(drawSvg(chart, { frame: 'plot', palette: 'light' }))).toContain('class="kg-cut"')
  })

  test('an axis that starts a little over 0 is cut all the same', () => {
    const chart = resolveChart(
      spec('low', [series('Asker', yearly(2019, [4.9, 5, 5.2]), { unit: count })], { unit: { ...count, decimals: 1 } }),
      frame,
    )
    expect(chart.vertical.domain[0]).toBeGreaterThan(0)
    expect(chart.vertical.cut).toBe(true)
  })

  test('a line near 0 starts there, and says nothing', () => {
    const chart = resolveChart(spec('zero', [series('Asker', yearly(2019, [5, 20, 40]))]), frame)
    expect(chart.vertical).toMatchObject({ cut: false, domain: [0, 40] })
    expect(chart.notes.join()).not.toContain('Aksen')
  })

  test.each([[[99.2, 99.9]], [[0.3, 0.9]], [[12, 97]]])('a share never passes 0 or 100: %j', (values) => {
    const { domain } = resolveChart(spec('share', [series('Asker', yearly(2020, values))]), frame).vertical
    expect(domain[0]).toBeGreaterThanOrEqual(0)
    expect(domain[1]).toBeLessThanOrEqual(100)
  })

  test('has two to five gridlines of whole numbers for counts', () => {
    for (const values of [
      [0, 1],
      [3, 4],
      [1200, 98000],
      [7, 7],
    ]) {
      const { ticks } = resolveChart(
        spec('n', [series('Asker', yearly(2020, values), { unit: count })], { unit: count }),
        frame,
      ).vertical
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true)
    }
  })

  test('a rank has the first place at the top', () => {
    const rank = { ...percent, kind: 'rank', decimals: 0, scaleMin: null, scaleMax: null } as const
    const chart = resolveChart(
      spec('rank', [series('Norge', yearly(2018, [3, 1, 5]), { unit: rank })], { unit: rank }),
      frame,
    )
    const [third, first, fifth] = chart.series[0]!.points.map(({ y }) => y as number) as [number, number, number]
    expect(first).toBeLessThan(third)
    expect(third).toBeLessThan(fifth)
    expect(chart.vertical.domain[0]).toBe(1)
  })
})

describe('breaks', () => {
  const broken = spec('break', [
    series('Asker', yearly(2018, [61, 64, 70, 72]), {
      breaks: [{ period: period(2020), reason: { nb: 'Ny målemåte', en: 'New method' } }],
    }),
  ])

  test('no line crosses a break, which is drawn at the start of its period with its reason', () => {
    const chart = resolveChart(broken, frame)
    const [asker] = chart.series
    expect(asker!.stretches).toEqual([
      { style: 'solid', from: 0, to: 1 },
      { style: 'solid', from: 2, to: 3 },
    ])
    expect(chart.breaks).toMatchObject([{ time: 2020, label: 'Ny målemåte' }])
    expect(chart.breaks[0]!.labelAt.map(({ text }) => text)).toEqual(['Ny målemåte'])
    expect(chart.breaks[0]!.x).toBeGreaterThan(asker!.points[1]!.x)
    expect(chart.breaks[0]!.x).toBeLessThan(asker!.points[2]!.x)
    expect(chart.notes).toContain('Brudd i 2020: Ny målemåte.')
    expect(chart.summary).toContain('Brudd i 2020: Ny målemåte.')
    const svg = printSvg(drawSvg(chart, { frame: 'plot', palette: 'light' }))
    expect(svg).toMatch(/class="kg-break"/)
    expect(svg).toContain('Ny målemåte')
  })

  test('a series without the break goes on', () => {
    const both = spec('both', [...broken.series, series('Norge', yearly(2018, [50, 51, 52, 53]))])
    expect(resolveChart(both, frame).series[1]!.stretches).toEqual([{ style: 'solid', from: 0, to: 3 }])
  })

  test('a figure marked as after a break is cut off too', () => {
    const marked = spec('marked', [
      series('Asker', [
        [2018, 1],
        [2019, 2],
        [2020, 3, 'breakBefore'],
        [2021, 4],
      ]),
    ])
    const chart = resolveChart(marked, frame)
    expect(chart.series[0]!.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(chart.breaks).toHaveLength(1)
  })
})

describe('uncertain figures', () => {
  test.each(['computed', 'preliminary', 'estimate'] as const)('%s is dotted with open markers and named', (status) => {
    const chart = resolveChart(
      spec('u', [
        series('Asker', [
          [2020, 1],
          [2021, 2],
          [2022, 3, status],
        ]),
      ]),
      frame,
    )
    expect(chart.series[0]!.stretches).toEqual([
      { style: 'solid', from: 0, to: 1 },
      { style: 'dotted', from: 1, to: 2 },
    ])
    expect(chart.series[0]!.points[2]!.marker).toBe('open')
    expect(chart.notes.join(' ')).toContain('Prikket linje og åpne merker')
  })

  test('where every figure is computed the line is whole and the note says so', () => {
    const rows = yearly(2020, [1, 2, 3]).map(([when, value]) => [when, value, 'computed'] as const)
    const chart = resolveChart(spec('all', [series('Asker', rows)]), frame)
    expect(chart.series[0]!.stretches).toEqual([{ style: 'solid', from: 0, to: 2 }])
    expect(chart.notes).toContain('Alle tallene er beregnet av oss.')
  })
})

describe('targets', () => {
  test('run along a straight path from the base figure', () => {
    const chart = resolveChart(
      spec('path', [series('Norge', yearly(2018, [40, 45, 50]))], { targets: [target('t', 90, 2028)], today: null }),
      frame,
    )
    expect(chart.targets[0]!.path.map(({ time, value }) => [time, value])).toEqual([
      [2018.5, 40],
      [2028.5, 90],
    ])
    expect(chart.targets[0]).toMatchObject({ superseded: false, label: 'Mål: 90\u00a0% innen 2028' })
  })

  test('run level to the day and then up where the way is declared to be in steps', () => {
    const steps = { targets: [target('t', 90, 2028, { path: 'step' })], today: null } as const
    const chart = resolveChart(spec('path', [series('Norge', yearly(2018, [40, 45, 50]))], steps), frame)
    expect(chart.targets[0]!.path.map(({ time, value }) => [time, value])).toEqual([
      [2018.5, 40],
      [2028.5, 40],
      [2028.5, 90],
    ])
    expect(chart.notes.join(' ')).toContain('trinn')
  })

  test('a replaced target keeps an open diamond and no path, from the day it was replaced', () => {
    const old = target('old', 90, 2030, { validTo: period('2028-01-01'), replacedBy: 'new' })
    const now = target('new', 85, 2030, { validFrom: period('2028-01-01') })
    const at = (today: number) =>
      resolveChart(spec('s', [series('Norge', yearly(2025, [40, 45]))], { targets: [old, now], today }), frame)
    expect(at(2028.01).targets.map(({ superseded, path }) => [superseded, path.length])).toEqual([
      [true, 0],
      [false, 2],
    ])
    expect(at(2028.01).targets[0]!.label).toBe('Avløst mål: 90\u00a0% i 2030')
    expect(at(2027.5).targets[0]!.superseded).toBe(false)
  })

  test('a target without a year is a level line with its name', () => {
    const chart = resolveChart(
      spec('level', [series('Norge', yearly(2018, [40, 45, 50]))], { targets: [target('t', 60, null)], today: null }),
      frame,
    )
    expect(chart.targets[0]).toMatchObject({ level: 60, mark: null, path: [], label: 'Mål uten årstall: 60\u00a0%' })
  })

  test('are drawn in a dash that no series uses', () => {
    const svg = printSvg(
      drawSvg(
        resolveChart(
          spec(
            'dash',
            [
              series('Norge', [
                [2018, 40],
                [2019, 45, 'preliminary'],
              ]),
            ],
            { targets: [target('t', 60, 2022)] },
          ),
          frame,
        ),
        { frame: 'plot', palette: 'light' },
      ),
    )
    const dashes = (kind: string) =>
      [...svg.matchAll(new RegExp(`class="${kind}"[^>]*stroke-dasharray="([^"]+)"`, 'g'))].map((m) => m[1])
    expect(dashes('kg-target')).toEqual(['8 4'])
    expect(dashes('kg-line')).toEqual(['2 4'])
  })
})
