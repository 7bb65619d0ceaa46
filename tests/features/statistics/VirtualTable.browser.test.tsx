import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import '../../../src/design/design.css'
import type { StatisticsRow } from '../../../src/features/statistics/StatisticsRow.ts'
import type { StatisticsColumn } from '../../../src/features/statistics/tableColumns.ts'
import { VirtualTable } from '../../../src/features/statistics/VirtualTable.tsx'

const total = 100_000
const rows = Array.from(
  { length: total },
  (_, index): StatisticsRow => ({ index, place: `Sted ${index}`, placeId: `${index}` }),
)

let asked = 0
const column: StatisticsColumn = {
  id: 'antall',
  header: 'Antall',
  numeric: true,
  cell: ({ index }) => {
    asked += 1
    return { text: String(index), isGap: false }
  },
}

const drawn = () => [...document.querySelectorAll('tbody tr[aria-rowindex]')]
/** A screenful, and as much again out of sight. */
const most = 60

let columns = [column]
const Table = () => (
  <VirtualTable
    caption="Hundre tusen rader"
    columns={columns}
    rows={rows}
    sort={{ column: 'sted', direction: 'ascending' }}
    homeId="3"
  />
)

const show = async () => {
  asked = 0
  await page.viewport(1280, 800)
  const routeTree = createRootRoute({ component: Table })
  await render(<RouterProvider router={createRouter({ routeTree, history: createMemoryHistory() })} />)
  await expect.poll(() => drawn().length).toBeGreaterThan(10)
}

beforeEach(async () => {
  columns = [column]
  await show()
})

test('of a hundred thousand rows only those in sight are made, and a screen reader is told of all', () => {
  expect(drawn().length).toBeLessThan(most)
  expect(asked).toBeLessThan(3 * most)
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe(String(total + 1))
})

test('the last row is as near as the first, and as little is made on the way', async () => {
  asked = 0
  const frame = document.querySelector('section')!
  frame.scrollTop = frame.scrollHeight
  await expect.element(page.getByRole('rowheader', { name: `Sted ${total - 1}` })).toBeInTheDocument()
  expect(drawn().length).toBeLessThan(most)
  expect(asked).toBeLessThan(4 * most)
  expect(drawn().at(-1)?.getAttribute('aria-rowindex')).toBe(String(total + 1))
})

test('a table wider than its frame says so, and a screen reader is told with the frame; one that has room does not', async () => {
  const frame = () => document.querySelector('section')
  expect(document.body.textContent).not.toContain('bredere enn skjermen')
  expect(frame()?.getAttribute('aria-describedby')).toBeNull()
  await cleanup()
  columns = Array.from({ length: 40 }, (_, index) => ({ ...column, id: `k${index}` }))
  await show()
  await expect.element(page.getByText('Tabellen er bredere enn skjermen.')).toBeVisible()
  const words = document.getElementById(frame()?.getAttribute('aria-describedby') ?? '')
  expect(words?.textContent).toMatch(/^Tabellen er bredere enn skjermen/)
})
