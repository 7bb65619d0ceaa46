import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Profiler, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FigureTable } from '../../src/blocks/FigureTable.tsx'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import '../../src/design/design.css'
import { series, spec } from '../chart/examples/build.ts'

const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
const nothing = () => {}
const countryWide = 357

function chartOf(places: number, year: number, width = 640) {
  const all = Array.from({ length: places }, (_, at) =>
    series(`Kommune ${String(at).padStart(3, '0')}`, [[year, at === 5 ? 'missing' : at]]),
  )
  return resolveChart(spec('rangering', all, { mark: 'bar' }), { width, height: null, locale: 'nb' })
}

function chartOverTime(places: number) {
  const all = Array.from({ length: places }, (_, at) =>
    series(`Kommune ${String(at).padStart(3, '0')}`, [
      [2023, at],
      [2024, at + 1],
    ]),
  )
  return resolveChart(spec('mange', all), { width: 640, height: null, locale: 'nb' })
}

const wide = chartOverTime(40)
const [few, every, wider] = [chartOf(8, 2024), chartOf(countryWide, 2024), chartOf(countryWide, 2024, 500)]

const rows = () => [...document.querySelectorAll('tbody tr')]
const places = () => rows().map((row) => row.querySelector('th')?.textContent)

/** How many rows and columns stand on the page after each drawing. */
let drawings: number[] = []
let widths: number[] = []

const columns = () => document.querySelectorAll('thead th').length

function Shown() {
  const [chart, show] = useState(few)
  return (
    <QueryClientProvider client={client}>
      <button type="button" onClick={() => show(every)}>
        alle
      </button>
      <button type="button" onClick={() => show(wider)}>
        annen bredde
      </button>
      <button type="button" onClick={() => show(wide)}>
        mange kolonner
      </button>
      <Profiler
        id="table"
        onRender={() => {
          drawings.push(rows().length)
          widths.push(columns())
        }}
      >
        <FigureTable chart={chart} touched={[]} onAsk={nothing} />
      </Profiler>
    </QueryClientProvider>
  )
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

describe('the table of every municipality', () => {
  beforeEach(async () => {
    drawings = []
    await page.viewport(1280, 800)
    await render(<Shown />)
    drawings = []
    await press('alle')
    await expect.poll(() => rows().length).toBe(countryWide)
  })

  test('answers with the first rows, and draws the rest afterwards', () => {
    expect(drawings[0]).toBe(60)
    expect(drawings.at(-1)).toBe(countryWide)
  })

  test('is copied whole', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await press('Kopier tabell')
    await expect.element(page.getByText('Kopiert')).toBeVisible()
    const text = await (await write.mock.calls[0]![0][0]!.getType('text/plain')).text()
    expect(text.split('\n').filter((line) => line.startsWith('Kommune '))).toHaveLength(countryWide)
  })

  test('stays whole when it is told anew at another width, and so keeps focus', async () => {
    const last = document.querySelectorAll<HTMLElement>('button[data-cell]')[countryWide - 1]
    last?.focus()
    const focused = document.activeElement
    expect(focused).toBe(last)
    drawings = []
    // Pressed without a mouse, which would take focus away.
    for (const button of document.querySelectorAll('button')) if (button.innerText === 'annen bredde') button.click()
    await expect.poll(() => drawings.length).toBeGreaterThan(0)
    expect(Math.min(...drawings)).toBe(countryWide)
    expect(document.activeElement).toBe(focused)
  })

  test('turns all rows, not only the first, and puts what is missing last both ways', async () => {
    const head = page.getByRole('columnheader', { name: 'Verdi' }).getByRole('button')
    await head.click()
    expect(places().slice(0, 2)).toEqual(['Kommune 000', 'Kommune 001'])
    expect(places().at(-1)).toBe('Kommune 005')
    await head.click()
    expect(places()[0]).toBe('Kommune 356')
    expect(places().at(-1)).toBe('Kommune 005')
    await expect.element(page.getByText(/Manglende tall og mål står sist/)).toBeVisible()
  })

  test('is narrowed by what is written, and is whole again without it', async () => {
    await userEvent.fill(page.getByLabelText('Finn i tabellen'), 'kommune 35')
    // 350–356, and 035, 135, 235 and 335.
    await expect.poll(() => rows().length).toBe(11)
    await expect.element(page.getByText('11 av 357 rader vises.')).toBeVisible()
    await userEvent.clear(page.getByLabelText('Finn i tabellen'))
    await expect.poll(() => rows().length).toBe(countryWide)
  })

  test('is walked by arrow keys from one end to the other', async () => {
    document.querySelector<HTMLElement>('button[data-cell]')?.focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(rows().at(-1)?.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(rows()[0]?.contains(document.activeElement)).toBe(true)
  })
})

test('many columns come as many rows do: the first at once, and all of them afterwards', async () => {
  await page.viewport(1280, 800)
  await render(<Shown />)
  widths = []
  await press('mange kolonner')
  await expect.poll(columns).toBe(wide.table.columns.length)
  expect(wide.table.columns.length).toBeGreaterThan(40)
  expect(widths[0]).toBe(12)
  const text = document.querySelector('table')?.textContent
  for (const { label } of wide.table.columns) expect(text).toContain(label)
})

test('all rows are on paper, though the page has not come to them', async () => {
  await page.viewport(1280, 800)
  await render(<Shown />)
  window.dispatchEvent(new Event('beforeprint'))
  drawings = []
  await press('alle')
  expect(drawings).not.toContain(60)
  expect(drawings.at(-1)).toBe(countryWide)
  window.dispatchEvent(new Event('afterprint'))
})
