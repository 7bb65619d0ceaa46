import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { ChartStage } from '../../../src/chart/screen/ChartStage.tsx'
import { drawSvg } from '../../../src/chart/svg/drawSvg.ts'
import { series, spec } from '../examples/build.ts'

const chart = resolveChart(
  spec('scene', [
    series('Asker', [
      [2019, 42],
      [2020, 44],
      [2021, 'missing'],
      [2022, 46],
      [2023, 47.5],
    ]),
    series('Norge', [
      [2019, 40],
      [2020, 41],
      [2021, 42],
      [2022, 41],
      [2023, 43],
    ]),
  ]),
  { width: 640, height: null, locale: 'nb' },
)

/** React has answered what the pointer did. */
async function painted(): Promise<void> {
  for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame)
}

const picked = vi.fn()
const asked = vi.fn()

async function renderStage() {
  const drawing = drawSvg(chart, { frame: 'plot', palette: 'css' })
  const screen = await render(
    <>
      <a href="#before">Før</a>
      <ChartStage
        chart={chart}
        drawing={drawing}
        words={{ role: 'graf', keys: 'Bruk piltastene', ask: 'Trykk for kilden' }}
        onPick={picked}
        onAsk={asked}
      />
    </>,
  )
  const { container } = screen
  return {
    stage: container.querySelector<HTMLElement>('.kg-chart-stage') as HTMLElement,
    heard: () => container.querySelector('[aria-live]')?.textContent,
    tooltip: () => container.querySelector<HTMLElement>('.kg-chart-tooltip'),
    recharts: () => container.querySelector('.kg-interactive-chart'),
  }
}

beforeEach(() => {
  picked.mockClear()
  asked.mockClear()
})

describe('a chart one works with', () => {
  test('has a name, a summary and one stop for the Tab key', async () => {
    const { stage } = await renderStage()
    expect(stage.getAttribute('aria-label')).toBe(chart.headline)
    const described = (stage.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual([chart.summary, 'Bruk piltastene'])
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(stage)
    expect(stage.querySelectorAll('a, button, [tabindex="0"]').length).toBe(0)
  })

  test('is the drawing until somebody comes, and then recharts, without losing focus', async () => {
    const { stage, recharts } = await renderStage()
    expect(recharts()).toBeNull()
    stage.focus()
    await vi.waitFor(() => expect(recharts()).not.toBeNull(), { timeout: 10_000 })
    expect(document.activeElement).toBe(stage)
  })

  test('says each point aloud, gaps with their reason', async () => {
    const { stage, heard } = await renderStage()
    stage.focus()
    await userEvent.keyboard('{Home}{ArrowRight}')
    expect(heard()).toBe('Asker, 2020, 44,0\u00a0%')
    await userEvent.keyboard('{ArrowRight}')
    expect(heard()).toBe('Asker, 2021, mangler, tallgrunnlag mangler')
    await userEvent.keyboard('{ArrowDown}')
    expect(heard()).toBe('Norge, 2021, 42,0\u00a0%')
  })

  test('shows a tooltip that Escape takes away and the next key brings back', async () => {
    const { stage, tooltip } = await renderStage()
    stage.focus()
    await userEvent.keyboard('{End}')
    expect(tooltip()?.textContent).toContain('47,5\u00a0%')
    await userEvent.keyboard('{Escape}')
    expect(tooltip()).toBeNull()
    expect(document.activeElement).toBe(stage)
    await userEvent.keyboard('{ArrowLeft}')
    expect(tooltip()?.textContent).toContain('46,0\u00a0%')
  })

  test('keeps the tooltip while the pointer moves onto it', async () => {
    const { stage, tooltip } = await renderStage()
    const point = chart.series[0]?.points[1]
    if (!point || point.y === null) throw new Error('no point to go to')
    const { left, top } = stage.getBoundingClientRect()
    const move = (x: number, y: number, target: Element = stage) =>
      target.dispatchEvent(
        new PointerEvent('pointermove', { clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'mouse' }),
      )
    move(point.x, point.y)
    await vi.waitFor(() => expect(tooltip()?.textContent).toContain('44,0\u00a0%'))
    const box = tooltip()?.getBoundingClientRect() as DOMRect
    const between = box.bottom - top < point.y ? point.y - 12 : point.y + 12
    move(point.x, between)
    await painted()
    expect(tooltip()?.textContent).toContain('44,0\u00a0%')
    // Far from every point, and still on the tooltip.
    move(box.left - left + 4, box.top - top + 4, tooltip() as Element)
    await painted()
    expect(tooltip()?.textContent).toContain('44,0\u00a0%')
    move(0, 0)
    await painted()
    expect(tooltip()).toBeNull()
  })

  test('the space bar chooses the series under the cursor, Enter asks where its figure comes from', async () => {
    const { stage } = await renderStage()
    stage.focus()
    await userEvent.keyboard('{Home}{ArrowDown}{ }')
    expect(picked).toHaveBeenCalledExactlyOnceWith('Norge')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ series: 'Norge', period: '2020' })
  })

  test('a gap can be asked about too', async () => {
    const { stage } = await renderStage()
    stage.focus()
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ series: 'Asker', period: '2021' })
  })

  test('a press on a point asks about it, a press near it chooses the series', async () => {
    const { stage, tooltip } = await renderStage()
    const point = chart.series[0]?.points[1]
    if (!point || point.y === null) throw new Error('no point to press')
    const { left, top } = stage.getBoundingClientRect()
    const send = (kind: string, dx: number, pointerType: string) =>
      stage.dispatchEvent(
        new PointerEvent(kind, {
          clientX: left + point.x + dx,
          clientY: top + (point.y ?? 0),
          bubbles: true,
          pointerType,
        }),
      )
    send('pointermove', 20, 'mouse')
    await vi.waitFor(() => expect(tooltip()).not.toBeNull())
    send('pointerdown', 20, 'mouse')
    send('click', 20, 'mouse')
    expect(picked).toHaveBeenCalledExactlyOnceWith('Asker')
    send('pointerdown', 3, 'mouse')
    send('click', 3, 'mouse')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ series: 'Asker', period: '2020' })
  })

  test('a finger reads the point with its first press and asks with its second', async () => {
    const { stage, tooltip } = await renderStage()
    const point = chart.series[0]?.points[1]
    if (!point || point.y === null) throw new Error('no point to press')
    const { left, top } = stage.getBoundingClientRect()
    const press = () => {
      for (const kind of ['pointerdown', 'click'])
        stage.dispatchEvent(
          new PointerEvent(kind, {
            clientX: left + point.x,
            clientY: top + (point.y ?? 0),
            bubbles: true,
            pointerType: 'touch',
          }),
        )
    }
    press()
    await vi.waitFor(() => expect(tooltip()?.textContent).toContain('44,0'))
    expect(asked).not.toHaveBeenCalled()
    press()
    expect(asked).toHaveBeenCalledOnce()
  })
})
