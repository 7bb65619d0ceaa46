import '../../src/design/design.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ChartFigure, type FigureTab } from '../../src/blocks/ChartFigure.tsx'
import { series, spec } from '../chart/examples/build.ts'

const figure = spec('figur', [
  series('Asker', [
    [2019, 42],
    [2020, 'missing'],
    [2021, 46, 'preliminary'],
  ]),
  series('Norge', [
    [2019, 45],
    [2020, 41],
    [2021, 44],
  ]),
])

function WithTabs() {
  const [tab, setTab] = useState<FigureTab>('graf')
  return <ChartFigure spec={figure} tab={tab} onTab={setTab} about={<p>Om tallene her</p>} />
}

// The figure looks where its numbers come from only when it is asked; here nothing is read.
const readsNothing = new QueryClient({ defaultOptions: { queries: { enabled: false } } })

function inFrame(width: number, children: React.ReactNode) {
  return render(
    <QueryClientProvider client={readsNothing}>
      <div className="frame" style={{ inlineSize: width }}>
        {children}
      </div>
    </QueryClientProvider>,
  )
}

describe('a figure', () => {
  test('is named by its finding and always tells its source', async () => {
    const { container } = await inFrame(640, <ChartFigure spec={figure} headingLevel={2} />)
    const shown = container.querySelector('figure') as HTMLElement
    const heading = container.querySelector('h2') as HTMLElement
    expect(shown.getAttribute('aria-labelledby')).toBe(heading.id)
    expect(heading.textContent).toBe(figure.headline)
    const link = shown.querySelector('.kg-source a')
    expect(link?.getAttribute('href')).toBe('https://www.ssb.no/statbank/table/14024')
    expect(shown.querySelector('.kg-source')?.textContent).toContain('Hentet 22.11.2026. Lisens: CC BY 4.0.')
  })

  test('is drawn as wide as its room in the first paint, and drawn anew when the room changes', async () => {
    const { container } = await inFrame(640, <ChartFigure spec={figure} />)
    const width = () => Number(container.querySelector('svg.kg-chart')?.getAttribute('width'))
    expect(width()).toBe(640)
    const frame = container.querySelector('.frame') as HTMLElement
    frame.style.inlineSize = '320px'
    await expect.poll(width).toBe(320)
  })

  test('has a table with captions, row and column heads, and the missing last in either order', async () => {
    // A narrow page has no heads to press; there the order is chosen from a list.
    await page.viewport(1000, 800)
    const screen = await inFrame(900, <WithTabs />)
    await screen.getByRole('tab', { name: 'Tabell' }).click()
    const table = screen.container.querySelector('table') as HTMLTableElement
    expect(table.caption?.textContent).not.toBe('')
    expect([...table.tHead!.querySelectorAll('th')].every((head) => head.scope === 'col')).toBe(true)
    const cells = () =>
      [...table.tBodies[0]!.rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')).slice(0, 2),
      )
    const asker = screen.getByRole('button', { name: 'Asker', exact: true })
    await asker.click()
    expect(cells().at(-1)).toEqual(['2020', 'tallgrunnlag mangler'])
    await asker.click()
    expect(cells().at(-1)).toEqual(['2020', 'tallgrunnlag mangler'])
    expect(cells()[0]?.[0]).toBe('2021')
    await expect.element(screen.getByText(/står sist|kommer sist|til slutt/)).toBeVisible()
  })

  test('opened as a table is a table from the first paint, and no chart is drawn before it', async () => {
    const seen: string[] = []
    const watch = new MutationObserver(() => {
      for (const name of ['table', 'svg.kg-chart']) if (document.querySelector(`.frame ${name}`)) seen.push(name)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    const { container } = await inFrame(640, <ChartFigure spec={figure} tab="tabell" onTab={() => {}} about={null} />)
    expect(container.querySelectorAll('tbody tr')).toHaveLength(3)
    await expect.poll(() => seen.length).toBeGreaterThan(0)
    watch.disconnect()
    expect(new Set(seen)).toEqual(new Set(['table']))
  })

  test('shows the facts about the figures in a tab of their own', async () => {
    const screen = await inFrame(640, <WithTabs />)
    await screen.getByRole('tab', { name: 'Om tallene' }).click()
    await expect.element(screen.getByText('Om tallene her')).toBeVisible()
  })
})
