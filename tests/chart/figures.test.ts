import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { drawSvg } from '../../src/chart/svg/drawSvg.ts'
import { printSvg } from '../../src/chart/svg/printSvg.ts'
import { gapStatuses, valueStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import { formatNumber } from '../../src/i18n/formatNumber.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { type Row, series, spec, target, yearly } from './examples/build.ts'
import { examples } from './examples/examples.ts'

const frame = { width: 720, height: null, locale: 'nb' } as const

describe('the table', () => {
  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s has a cell for every point, gaps included',
    (_id, example) => {
      const chart = resolveChart(example, frame)
      const points = chart.series.flatMap((one) => one.points)
      const cells = chart.table.rows.filter(({ kind }) => kind === 'figure').flatMap(({ cells: all }) => all.slice(1))
      expect(cells.filter(({ value, of }) => value !== null && of)).toHaveLength(
        points.filter(({ value }) => value !== null).length,
      )
      expect(cells.filter(({ value, statusWords: words }) => value === null && words !== '')).toHaveLength(
        points.filter(({ value }) => value === null).length,
      )
      expect(chart.table.rows.filter(({ kind }) => kind === 'target')).toHaveLength(chart.targets.length)
      for (const row of chart.table.rows) expect(row.cells).toHaveLength(chart.table.columns.length)
    },
  )

  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s leads from every figure and gap back to its point, once',
    (_id, example) => {
      const chart = resolveChart(example, frame)
      const keys = chart.table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ of }) => (of ? [`${of.series} ${of.period}`] : [])),
      )
      const points = chart.series.flatMap(({ key, points: all }) => all.map(({ period }) => `${key} ${period}`))
      expect(keys.toSorted()).toEqual(points.toSorted())
    },
  )

  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s has as many decimals all the way down a column',
    (_id, example) => {
      const { columns, rows } = resolveChart(example, frame).table
      columns.forEach(({ kind }, at) => {
        const shown = rows.flatMap(({ cells }) =>
          kind === 'number' && cells[at]?.value != null ? [cells[at]?.text] : [],
        )
        const decimals = shown.map((text) => /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0)
        expect(new Set(decimals).size).toBeLessThanOrEqual(1)
      })
    },
  )

  test('of several series has the remark behind the figure, and says where one has no figure at all', () => {
    const several = spec('s', [
      series('Asker', [
        [2020, 4, 'preliminary'],
        [2021, 'suppressed'],
      ]),
      series('Norge', [[2021, 5]]),
    ])
    expect(resolveChart(several, frame).table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2020', '4,0\u00a0% (foreløpig)', 'ingen tall'],
      ['2021', 'kan ikke offentliggjøres', '5,0\u00a0%'],
    ])
  })

  test('keeps full precision behind the shown text', () => {
    const chart = resolveChart(spec('p', [series('Asker', yearly(2020, [12.3456, 13.5]))]), frame)
    expect(chart.table.rows[0]!.cells[1]).toMatchObject({ text: '12,3\u00a0%', value: 12.3456, statusWords: '' })
  })

  test('has the same phrase for each status as the point, and in speech', () => {
    for (const status of [...gapStatuses, ...valueStatuses.filter((one) => one !== 'ok')]) {
      const isGap = (gapStatuses as readonly string[]).includes(status)
      const row = (isGap ? [2021, status] : [2021, 5, status]) as Row
      const chart = resolveChart(spec('s', [series('Asker', [[2020, 4], row, [2022, 6]])]), frame)
      const words = statusWords(status, 'nb')
      const point = chart.series[0]!.points[1]!
      expect(point.statusWords).toBe(words)
      expect(point.spoken).toContain(words)
      expect(chart.table.rows[1]!.cells[2]!.text).toBe(words)
      expect(chart.statusKey.map((entry) => entry.words)).toEqual([words])
      if (isGap) expect(chart.table.rows[1]!.cells[1]).toMatchObject({ text: words, value: null, statusWords: words })
    }
  })
})

describe('bars', () => {
  const ranking = spec(
    'r',
    [
      series('Asker', [[2024, 60]]),
      series('Oslo', [[2024, 80]]),
      series('Ås', [[2024, 60]]),
      series('Bergen', [[2024, 'suppressed']]),
      series('Drammen', [[2023, 55]]),
    ],
    { mark: 'bar' },
  )

  test('stand highest first, equals by name, places without a figure last with the reason and no bar', () => {
    const chart = resolveChart(ranking, frame)
    expect(chart.series.map(({ label }) => label)).toEqual(['Oslo', 'Asker', 'Ås', 'Bergen', 'Drammen'])
    expect(chart.series.map(({ endLabel }) => endLabel?.text)).toEqual([
      '80,0',
      '60,0',
      '60,0',
      'kan ikke offentliggjøres',
      'tallgrunnlag mangler',
    ])
    expect(chart.series.map(({ points }) => points[0]!.bar === null)).toEqual([false, false, false, true, true])
  })

  test('tell rank by length alone: home, country and grey, never by good and bad colours', () => {
    const chart = resolveChart({ ...ranking, quiet: true }, frame)
    expect(chart.series.map(({ label, color }) => [label, color])).toEqual([
      ['Oslo', 'context'],
      ['Asker', 'home'],
      ['Ås', 'context'],
      ['Bergen', 'context'],
      ['Drammen', 'context'],
    ])
  })

  test('are as long as their values', () => {
    const widths = resolveChart(ranking, frame).series.flatMap(({ points }) => points[0]!.bar?.width ?? [])
    expect(widths[1]! / widths[0]!).toBeCloseTo(0.75, 2)
  })

  test('one single figure is the figure and one bar from 0', () => {
    const chart = resolveChart(
      spec('one', [
        series('Asker', [
          [2023, 'missing'],
          [2024, 76.8],
        ]),
      ]),
      frame,
    )
    expect(chart).toMatchObject({ mark: 'bar', figure: { text: '76,8\u00a0%' }, horizontal: { domain: [0, 100] } })
    expect(chart.series[0]!.points[0]!.bar!.width).toBeGreaterThan(100)
  })

  test('a chart without figures says so and keeps the reasons', () => {
    const chart = resolveChart(
      spec('zero', [
        series('Asker', [
          [2022, 'missing'],
          [2023, 'suppressed'],
        ]),
      ]),
      frame,
    )
    expect(chart.emptyMessage?.text).toBe('Ingen tall å vise')
    expect(chart.notes).toEqual([
      'Tall mangler: Asker 2022: tallgrunnlag mangler; Asker 2023: kan ikke offentliggjøres.',
    ])
    expect(resolveChart(spec('nothing', []), frame).emptyMessage?.text).toBe('Ingen tall å vise')
  })

  test('two figures are a line with both values printed', () => {
    const [asker] = resolveChart(
      spec('two', [series('Asker', yearly(2023, [48.7, 56.5]))], { today: 2025 }),
      frame,
    ).series
    expect([asker!.points[0]!.valueLabel?.text, asker!.endLabel?.value]).toEqual(['48,7', '56,5'])
  })
})

describe('the drawing', () => {
  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s prints only values that are in the data',
    (_id, example) => {
      const chart = resolveChart(example, frame)
      const known = new Set(
        [
          ...example.series.flatMap(({ points }) => points.flatMap(({ observation }) => observation.value ?? [])),
          ...example.targets.map(({ value }) => value),
          ...(chart.stack?.bars.flatMap(({ total }) => total ?? []) ?? []),
        ].map((value) => formatNumber(value, example.unit.decimals, 'nb')),
      )
      for (const { endLabel, points } of chart.series) {
        const isReason = chart.stack && points[0]?.bar === null
        if (endLabel && !isReason && /\d/.test(endLabel.value)) expect(known).toContain(endLabel.value)
        for (const { valueLabel, value } of points)
          if (valueLabel && value !== null) expect(known).toContain(valueLabel.text)
      }
    },
  )

  test.each(examples.map((example) => [example.id, example] as const))(
    'of %s puts every value where its axis says',
    (_id, example) => {
      const chart = resolveChart(example, frame)
      const across = chart.mark === 'bar' || chart.mark === 'dot'
      if (chart.mark === 'spark' || chart.stack) return
      const axis = across ? chart.horizontal : chart.vertical
      const [low, high] = axis.domain
      const [from, to] = axis.range
      for (const { value, x, y } of chart.series.flatMap(({ points }) => points)) {
        if (value === null) continue
        expect(across ? x : y).toBeCloseTo(from + ((value - low) / (high - low)) * (to - from), 1)
      }
    },
  )
})

describe('the summary', () => {
  test('tells what, when, first, last, extremes, gaps, breaks, others, target and axis', () => {
    const chart = resolveChart(
      spec(
        'sum',
        [
          series('Asker', [
            [2018, 61],
            [2019, 64],
            [2020, 'missing'],
            [2021, 75],
            [2022, 72],
          ]),
          series('Norge', yearly(2018, [60, 61, 62, 63, 64])),
        ],
        {
          measure: 'Stoler på digitale tjenester',
          targets: [target('t', 80, 2025, { placeId: 'Asker' })],
          today: null,
        },
      ),
      frame,
    )
    expect(chart.summary).toBe(
      'Linjediagram. Stoler på digitale tjenester, prosent, 2018–2022. Asker: 61,0 prosent i 2018 og 72,0 prosent i 2022. ' +
        'Høyest 75,0 prosent i 2021, lavest 61,0 prosent i 2018. Tall mangler: Asker 2020: tallgrunnlag mangler. ' +
        'Siste tall for de andre: Norge 64,0 prosent (2022). Mål: 80\u00a0% innen 2025. ' +
        'Siste tall for Asker er 8,0 prosentpoeng under målet. Aksen starter på 60, ikke på 0.',
    )
  })

  test('is in English in an English frame', () => {
    const { summary } = resolveChart(spec('en', [series('Asker', yearly(2018, [5, 20]))]), { ...frame, locale: 'en' })
    expect(summary).toMatch(/^Line chart\..*Asker: 5\.0 per cent in 2018 and 20\.0 per cent in 2019\./)
  })
})

test('the drawing carries title, notes, signs and source when it must stand alone', () => {
  const chart = resolveChart(examples.find(({ id }) => id === 'targets')!, frame)
  const svg = printSvg(drawSvg(chart, { frame: 'full', palette: 'light' }))
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join(' ')
  for (const text of [
    chart.headline,
    'Kilde: Statistisk sentralbyrå, tabell 14024.',
    'Hentet 22.11.2026.',
    'CC BY 4.0',
    'Aksen starter på 70',
    'Tegn: ..',
  ]) {
    expect(said).toContain(text)
  }
})
