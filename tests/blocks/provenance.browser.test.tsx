import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FigureTable } from '../../src/blocks/FigureTable.tsx'
import { ProvenanceDialog } from '../../src/blocks/ProvenanceDialog.tsx'
import type { ProvenanceView } from '../../src/blocks/provenanceView.ts'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import '../../src/design/design.css'
import { Popover } from '../../src/design/Popover.tsx'
import { series, spec } from '../chart/examples/build.ts'

const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
const rendered = (children: ReactNode) => render(<QueryClientProvider client={client}>{children}</QueryClientProvider>)

const view: ProvenanceView = {
  figure: 'Asker 2025',
  value: '84,5 %',
  isGap: false,
  isComputed: true,
  steps: [
    { id: 'source', title: 'SSB', url: 'https://www.ssb.no/x', text: 'Tabell' },
    {
      id: 'checked',
      title: 'Kontrollert',
      text: '',
      links: [{ id: 'a', words: '', link: 'a.csv, linje 4', file: 'a.csv' }],
    },
  ],
  facts: [{ id: 'status', term: 'Status', words: 'Foreløpig' }],
}

function Asking() {
  const [isOpen, open] = useState(false)
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        84,5 %
      </button>
      {isOpen && <ProvenanceDialog view={view} measure="Valgdeltakelse" onClose={() => open(false)} />}
    </>
  )
}

const focused = () => (document.activeElement as HTMLElement).innerText
const dialog = () => page.getByRole('dialog', { name: 'Hvor kommer tallet fra?' })

describe('the dialog', () => {
  test('is named, leads to source and raw file, and marks what we computed', async () => {
    await rendered(<Asking />)
    await page.getByRole('button', { name: '84,5 %' }).click()
    await expect.element(dialog()).toBeVisible()
    await expect.element(dialog().getByRole('link', { name: 'Tabell' })).toHaveAttribute('href', 'https://www.ssb.no/x')
    const file = dialog().getByRole('link', { name: 'a.csv, linje 4' }).element() as HTMLAnchorElement
    expect(new URL(file.href).origin).toBe(location.origin)
    expect(file.pathname).toMatch(/\/data\/a\.csv$/)
    await expect.element(dialog().getByText('Beregnet av oss')).toBeVisible()
  })

  test('is left by Escape, and focus goes back to the number', async () => {
    await rendered(<Asking />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog()).toBeVisible()
    expect(document.querySelector('dialog')?.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(focused()).toBe('84,5 %')
  })

  test('is left by its button too', async () => {
    await rendered(<Asking />)
    await page.getByRole('button', { name: '84,5 %' }).click()
    await page.getByRole('button', { name: 'Lukk' }).click()
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(focused()).toBe('84,5 %')
  })
})

describe('explained words', () => {
  test('open by keyboard without taking focus, say so, and close by Escape', async () => {
    await rendered(
      <p>
        Det er et <Popover label="brudd">Et sted i en tallserie</Popover> i 2020.
      </p>,
    )
    const word = page.getByRole('button', { name: 'brudd' })
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Et sted i en tallserie')).toBeVisible()
    await expect.element(word).toHaveAttribute('aria-expanded', 'true')
    await expect.element(page.getByRole('status')).toHaveTextContent('Et sted i en tallserie')
    expect(focused()).toBe('brudd')
    await userEvent.keyboard('{Escape}')
    await expect.element(word).toHaveAttribute('aria-expanded', 'false')
    expect(focused()).toBe('brudd')
  })

  test('close by a press outside, and stay within a narrow window', async () => {
    await page.viewport(320, 600)
    await rendered(
      <p style={{ textAlign: 'end' }}>
        <Popover label="brudd">Et sted i en tallserie der tallene før og etter ikke kan sammenlignes direkte.</Popover>
        <br />
        <a href="#x">annet</a>
      </p>,
    )
    await page.getByRole('button', { name: 'brudd' }).click()
    const box = document.querySelector('[popover]')!.getBoundingClientRect()
    expect(box.left).toBeGreaterThanOrEqual(0)
    await vi.waitFor(() =>
      expect(document.querySelector('[popover]')!.getBoundingClientRect().right).toBeLessThanOrEqual(320),
    )
    await userEvent.click(document.body, { position: { x: 5, y: 500 } })
    await expect.element(page.getByRole('button', { name: 'brudd' })).toHaveAttribute('aria-expanded', 'false')
  })
})

const asked = vi.fn()
const chart = resolveChart(
  spec('tabell', [
    series('Asker', [
      [2018, 42],
      [2019, 44],
      [2020, 'missing'],
      [2021, 46, 'preliminary'],
      [2022, 47],
      [2023, 48],
    ]),
    series('Norge', [
      [2018, 40],
      [2019, 41],
      [2020, 42],
      [2021, 41],
      [2022, 43],
      [2023, 1],
    ]),
  ]),
  { width: 640, height: null, locale: 'nb' },
)

const cells = () => [...document.querySelectorAll<HTMLElement>('button[data-cell]')]
const stops = () => cells().filter((cell) => cell.tabIndex === 0)

describe('the table of a figure', () => {
  beforeEach(async () => {
    asked.mockClear()
    await page.viewport(1280, 800)
  })

  const renderTable = () => rendered(<FigureTable chart={chart} touched={[]} onAsk={asked} />)

  test('has one stop for the Tab key among its numbers, and arrow keys between them', async () => {
    await renderTable()
    expect(cells()).toHaveLength(12)
    expect(stops().map((cell) => cell.innerText)).toEqual(['42,0\u00a0%'])
    stops()[0]?.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('41,0\u00a0%')
    expect(stops()).toEqual([document.activeElement])
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}')
    expect(focused()).toBe('tallgrunnlag mangler')
    await userEvent.keyboard('{Enter}')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ series: 'Asker', period: '2020' })
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}{ArrowLeft}')
    expect(focused()).toBe('42,0\u00a0%')
  })

  test('keeps one stop when rows are turned, found or hidden', async () => {
    await renderTable()
    await page.getByRole('button', { name: 'Norge' }).click()
    expect(cells().filter((_, i) => i % 2 === 1)[0]?.innerText).toBe('1,0\u00a0%')
    expect(stops()).toHaveLength(1)
    await userEvent.fill(page.getByLabelText('Finn i tabellen'), '2019')
    await expect.element(page.getByText('1 av 6 rader vises.')).toBeVisible()
    expect(stops()).toHaveLength(1)
    await page.getByText('Kolonner: 2 av 2').click()
    await page.getByRole('checkbox', { name: 'Asker' }).click()
    await expect.element(page.getByRole('columnheader', { name: 'Asker' })).not.toBeInTheDocument()
    await expect.element(page.getByRole('checkbox', { name: 'Norge' })).toBeDisabled()
    expect(stops().map((cell) => cell.innerText)).toEqual(['41,0\u00a0%'])
  })

  test('has a caption, and heads of rows and columns with scope', async () => {
    const { container } = await renderTable()
    expect(container.querySelector('caption')?.textContent).toBe(chart.table.caption)
    expect([...container.querySelectorAll('th')].every((head) => head.scope === 'col' || head.scope === 'row')).toBe(
      true,
    )
  })

  test('has its numbers to the right, under heads to the right', async () => {
    const { container } = await renderTable()
    const sides = [...container.querySelectorAll('tbody td, thead th + th')].map(
      (cell) => getComputedStyle(cell).textAlign,
    )
    expect(sides.length).toBeGreaterThan(12)
    expect(new Set(sides)).toEqual(new Set(['end']))
  })

  test('says a status under its number, once', async () => {
    const { container } = await renderTable()
    expect(container.querySelector('tbody')?.textContent?.match(/foreløpig/g)).toHaveLength(1)
  })

  test('needs no scrolling sideways at 320 pixels', async () => {
    await page.viewport(320, 800)
    const { container } = await renderTable()
    expect(container.scrollWidth).toBeLessThanOrEqual(320)
  })

  test('is copied as text and HTML, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await renderTable()
    await page.getByRole('button', { name: 'Kopier tabell' }).click()
    await expect.element(page.getByText('Kopiert')).toBeVisible()
    const [item] = write.mock.calls[0]![0]
    const text = await (await item!.getType('text/plain')).text()
    expect(text.split('\n').slice(1, 4)).toEqual([
      'Periode\tAsker\tAsker: status\tNorge',
      '2018\t42\t\t40',
      '2019\t44\t\t41',
    ])
    expect(await (await item!.getType('text/html')).text()).toContain('<td>42</td>')
  })

  test('says when it could not be copied', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'))
    await renderTable()
    await page.getByRole('button', { name: 'Kopier tabell' }).click()
    await expect.element(page.getByText(/slapp oss ikke til utklippstavlen/)).toBeVisible()
  })
})
