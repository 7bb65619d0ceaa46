import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import type { ChartSpec } from '../../../src/chart/ChartSpec.ts'
import type { ResolvedChart } from '../../../src/chart/ResolvedChart.ts'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { InteractiveChart } from '../../../src/chart/screen/InteractiveChart.tsx'
import { SvgView } from '../../../src/chart/screen/SvgView.tsx'
import { drawSvg } from '../../../src/chart/svg/drawSvg.ts'
import { examples } from '../examples/examples.ts'

interface Corner {
  readonly x: number
  readonly y: number
}

/** A spark, a stack and a pyramid are drawings only: recharts never takes them over. */
const charts = examples
  .filter(({ mark, stack }) => mark !== 'spark' && !stack)
  .flatMap((spec) => [320, 720].map((width) => [`${spec.id} at ${width}`, spec, width] as const))

function resolved(spec: ChartSpec, width: number): ResolvedChart {
  return resolveChart(spec, { width, height: null, locale: 'nb' })
}

async function drawBoth(chart: ResolvedChart): Promise<{ svg: HTMLElement; work: HTMLElement }> {
  const drawing = drawSvg(chart, { frame: 'plot', palette: 'css' })
  const svg = await render(<SvgView drawing={drawing} />)
  const work = await render(<InteractiveChart chart={chart} drawing={drawing} raised={null} />)
  return { svg: svg.container, work: work.container }
}

/** The unbroken lines of a drawing, each as its corners; a path with several moves is several lines. */
function linesIn(container: HTMLElement, selector: string): Corner[][] {
  const paths = [...container.querySelectorAll(selector)].map((path) => path.getAttribute('d') ?? '')
  const parts = paths.flatMap((d) => d.split('M').filter((part) => part.trim() !== ''))
  const lines = parts.map((part) =>
    [...part.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  )
  return lines.filter((line) => line.length > 1).toSorted((a, b) => orderOf(a) - orderOf(b))
}

function orderOf(line: readonly Corner[]): number {
  return line.reduce((sum, { x, y }, index) => sum + (index + 1) * (x * 1000 + y), 0)
}

function pointsIn(chart: ResolvedChart) {
  return chart.series.flatMap((series) => series.points.map((point) => ({ series: series.key, point })))
}

describe.each(charts)('%s', (_, spec, width) => {
  test('recharts puts every figure where the drawing has it, and no gap anywhere', async () => {
    const chart = resolved(spec, width)
    const { work } = await drawBoth(chart)
    const drawn = [...work.querySelectorAll<SVGElement>('.kg-point')].map(
      ({ dataset }) => [dataset.series, dataset.period, Number(dataset.x), Number(dataset.y)] as const,
    )
    const decided = pointsIn(chart).filter(({ point }) => point.y !== null)
    expect(drawn.map(([series, period]) => `${series} ${period}`).toSorted()).toEqual(
      decided.map(({ series, point }) => `${series} ${point.period}`).toSorted(),
    )
    for (const [series, period, x, y] of drawn) {
      const at = decided.find((one) => one.series === series && one.point.period === period)
      expect(Math.abs(x - (at?.point.x ?? Number.NaN)), `x of ${series} ${period}`).toBeLessThan(0.5)
      expect(Math.abs(y - (at?.point.y ?? Number.NaN)), `y of ${series} ${period}`).toBeLessThan(0.5)
    }
  })

  test('the lines are the same in both, and none crosses a gap', async () => {
    const chart = resolved(spec, width)
    const { svg, work } = await drawBoth(chart)
    const [still, moving] = [linesIn(svg, 'path.kg-line'), linesIn(work, 'path.recharts-line-curve')]
    expect(moving.map((line) => line.length)).toEqual(still.map((line) => line.length))
    moving.forEach((line, index) => {
      line.forEach(({ x, y }, corner) => {
        const other = still[index]?.[corner]
        expect(Math.hypot(x - (other?.x ?? Number.NaN), y - (other?.y ?? Number.NaN))).toBeLessThan(0.5)
      })
    })
    const [dotted, moved] = [
      linesIn(svg, 'path.kg-line[stroke-dasharray]'),
      linesIn(work, 'path.recharts-line-curve[stroke-dasharray]'),
    ]
    expect(moved.map((line) => line.length)).toEqual(dotted.map((line) => line.length))
    for (const { key, points, stretches } of chart.series) {
      const gaps = points.flatMap((point, index) => (point.value === null ? [index] : []))
      const crossed = stretches.filter(({ from, to }) => gaps.some((gap) => from < gap && gap < to))
      expect(crossed, `stretches of ${key} across a gap`).toEqual([])
    }
  })

  test('bars have the same place and length in both', async () => {
    const { svg, work } = await drawBoth(resolved(spec, width))
    const boxes = (container: HTMLElement, selector: string) =>
      [...container.querySelectorAll(selector)]
        .map((bar) => ['x', 'y', 'width', 'height'].map((name) => Number(bar.getAttribute(name))))
        .toSorted(([x = 0, y = 0], [otherX = 0, otherY = 0]) => Math.round(y - otherY) || x - otherX)
    const [still, moving] = [boxes(svg, 'rect.kg-bar'), boxes(work, '.kg-point > rect')]
    expect(moving.length).toBe(still.length)
    moving.forEach((box, index) => {
      box.forEach((side, which) => {
        expect(Math.abs(side - (still[index]?.[which] ?? Number.NaN))).toBeLessThan(0.5)
      })
    })
  })

  test('the table holds the same figures', () => {
    const chart = resolved(spec, width)
    const rows = chart.table.rows.filter(({ kind }) => kind === 'figure')
    const listed = rows.flatMap(({ cells }) =>
      cells.flatMap(({ value, of }, index) =>
        chart.table.columns[index]?.kind === 'number' && value !== null && of ? [value] : [],
      ),
    )
    const drawn = pointsIn(chart).flatMap(({ point }) => (point.value === null ? [] : [point.value]))
    expect(listed.toSorted((a, b) => a - b)).toEqual(drawn.toSorted((a, b) => a - b))
  })
})
