import { Buffer } from 'node:buffer'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expectAccessible } from '../support/axe.ts'
import { builtSites } from '../support/builtSites.ts'
import { expect, test } from '../support/journey.ts'
import { packageWithParquet } from '../support/parquetPackage.ts'

/** 300 places in 100 years, sorted by year; figures that do not pack. */
const rows = Array.from({ length: 30_000 }, (_, row) => ({
  period: 1927 + Math.floor(row / 300),
  place: `${3100 + (row % 300)}`,
  people: (row * 7919 * 7919) % 1_000_003,
}))
const parquet = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'place_id', data: rows.map(({ place }) => place), type: 'STRING' },
      { name: 'period', data: rows.map(({ period }) => period), type: 'INT32' },
      { name: 'population', data: rows.map(({ people }) => people), type: 'DOUBLE' },
    ],
    rowGroupSize: 300,
    codec: 'UNCOMPRESSED',
  }),
)
const places = Array.from({ length: 300 }, (_, place) => `${3100 + place}`)
const years = Array.from({ length: 100 }, (_, year) => `${1927 + year}`)
const asker2026 = rows.at(-300 + 103)?.people ?? 0
const megabytes = (parquet.length / 1e6).toFixed(1).replace('.', ',')

const folder = join(builtSites.root.folder, 'prove-parquet')
// Both tests read the one folder.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  packageWithParquet(folder, parquet, { years, places })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const slice = 'statistikk/?data=/prove-parquet/&id=stor&v.period=2026&v.place_id=3203~3204'
const shown = (page: Page) => page.getByRole('row', { name: /^Asker/ }).getByRole('cell')
const figure = (value: number) => new RegExp(`^${String(value).replace(/\B(?=(\d{3})+$)/g, '\\s?')}$`)

test('a slice of a table in Parquet is fetched by its row groups, and all its rows when they are asked for', async ({
  page,
  visit,
}) => {
  let fetched = 0
  page.context().on('request', (request) => {
    if (request.url().endsWith('.parquet')) fetched += lengthOf(request.headers().range)
  })
  await visit(slice)
  await expect(shown(page)).toHaveText(figure(asker2026))
  await expect(page.getByText(`Filen er på ${megabytes} MB. Bare det utsnittet trenger, blir hentet.`)).toBeVisible()
  expect(fetched).toBeGreaterThan(0)
  expect(fetched).toBeLessThan(parquet.length / 3)
  await expectAccessible(page)
  await visit('statistikk/?data=/prove-parquet/&id=stor&vis=rader')
  await expect(page.getByText(/av 30\s000 rader vises/)).toBeVisible()
})

test('a server that gives no pieces of files has the whole file fetched, and the page says so', async ({
  page,
  visit,
}) => {
  await page.context().route('**/*.parquet', (route) => route.fulfill({ status: 200, body: parquet }))
  await visit(slice)
  await expect(shown(page)).toHaveText(figure(asker2026))
  await expect(page.getByText(/Serveren gir ikke deler av filer, så hele filen på .* MB er hentet/)).toBeVisible()
})

function lengthOf(range = ''): number {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? []
  return from === undefined ? parquet.length : Number(to) - Number(from) + 1
}
