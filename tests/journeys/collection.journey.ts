import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'
import { unzip } from '../support/unzip.ts'

const collectTen = /^Legg 10 grafer i samling/

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}

/** Tab until the control that has the words is reached. */
async function tabTo(page: Page, words: RegExp) {
  for (let left = 200; left > 0; left -= 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (words.test(text)) return
  }
  throw new Error(`no way to ${words} by the keyboard`)
}

async function collect(page: Page, visit: (address: string) => Promise<unknown>) {
  await visit('tema/?id=3')
  await page.getByRole('button', { name: collectTen }).click()
  await expect(page.getByText('10 figurer er lagt i samlingen.')).toBeVisible()
}

test('ten charts of theme 3 in our template, by the keyboard alone', async ({ page, visit }) => {
  await visit('tema/?id=3')
  await expect(page.getByRole('button', { name: collectTen })).toBeVisible()
  await tabTo(page, collectTen)
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 figurer er lagt i samlingen.')).toBeVisible()
  await tabTo(page, /^Åpne samlingen$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samling')
  await tabTo(page, /^Lag PowerPoint$/)
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const files = unzip(await bytesOf(await coming))
  const charts = [...files.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
  expect(charts.length).toBeGreaterThanOrEqual(10)
  await expect(page.getByText(/^Lastet ned: samling_/)).toBeVisible()
})

test('figures are put in order, renamed, moved to another theme and taken out', async ({ page, visit }) => {
  await collect(page, visit)
  await visit('samling/')
  const rows = page.getByRole('article')
  const second = await rows.nth(1).getByRole('heading').textContent()
  await rows.nth(1).getByRole('button', { name: 'Flytt opp' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows.first().getByRole('heading')).toHaveText(second ?? '')
  // At the top the button upwards is closed: the one beside it takes the focus.
  await expect(rows.first().getByRole('button', { name: 'Flytt ned' })).toBeFocused()
  await rows.first().getByText('Tittel, kommentar og visning').click()
  await rows.first().getByLabel('Tittel', { exact: true }).fill('Vår egen tittel')
  await rows.first().getByLabel('Kommentar').fill('Se på 2025.')
  await page.keyboard.press('Tab')
  await expect(rows.first().getByRole('heading')).toHaveText('Vår egen tittel')
  await rows.first().getByLabel('Tema').selectOption({ label: '4 Effektivisering og innovasjon ved bruk av teknologi' })
  await expect(page.getByRole('heading', { name: /^Tema 4/ })).toBeVisible()
  await rows.first().getByRole('button', { name: 'Ta bort' }).click()
  await expect(rows).toHaveCount(9)
  await page.reload()
  await expect(rows).toHaveCount(9)
  await expect(page.getByRole('heading', { name: 'Vår egen tittel' })).toBeVisible()
  await expectAccessible(page)
})

test('a figure is moved by dragging', async ({ page, visit }) => {
  await page.setViewportSize({ width: 1440, height: 2400 })
  await collect(page, visit)
  await visit('samling/')
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('article') })
  const first = await rows.first().getByRole('heading').textContent()
  await rows.first().locator('[draggable=true]').hover()
  await page.mouse.down()
  // The browser begins a drag at the first movement, and tells where it is from the second.
  for (const place of ['Flytt opp', 'Flytt ned']) await rows.nth(2).getByText(place).hover({ force: true })
  await page.mouse.up()
  await expect(rows.nth(2).getByRole('heading')).toHaveText(first ?? '')
})

test('a collection goes to another by link and by file, and never over their own unasked', async ({
  page,
  visit,
  browser,
  baseURL,
}) => {
  await collect(page, visit)
  await visit('samling/')
  await page.getByRole('button', { name: 'Kopier lenke' }).click()
  const link = await page.getByLabel('Lenke til samlingen').inputValue()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre som fil' }).click()
  const file = await bytesOf(await coming)
  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const theirs = await other.newPage()
  await theirs.goto(link)
  await expect(theirs.getByText('Samlingen er åpnet: 10 figurer.')).toBeVisible()
  await expect(theirs).toHaveURL(/samling\/$/)
  await theirs
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'samling.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    })
  await expect(theirs.getByText(/Du har en samling fra før/)).toBeVisible()
  await theirs.getByRole('button', { name: 'Legg til i min' }).click()
  await expect(theirs.getByRole('article')).toHaveCount(10)
  await theirs.goto(`${link.slice(0, -30)}`)
  await expect(theirs.getByText(/ingen samling vi kan lese/)).toBeVisible()
  await expect(theirs.getByRole('article')).toHaveCount(10)
  await other.close()
})

test('where the browser keeps nothing, the page says so and works on', async ({ page, visit }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
  })
  await visit('tema/?id=3')
  await page.getByRole('button', { name: collectTen }).click()
  await expect(page.getByText(/Nettleseren tar ikke vare på den/)).toBeVisible()
  await page.getByRole('link', { name: 'Åpne samlingen' }).click()
  await expect(page.getByText(/Lagre den som fil før du lukker fanen/)).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(10)
})

test('an empty collection says how to fill it', async ({ page, visit }) => {
  await visit('samling/')
  await expect(page.getByText(/Samlingen er tom/)).toBeVisible()
  await expectAccessible(page)
  await visit('presentasjon/')
  await expect(page.getByText(/ingenting å vise/)).toBeVisible()
})

test('the report has contents, every figure with its source, and prints on paper', async ({ page, visit }) => {
  await collect(page, visit)
  await visit('samling/?visning=rapport')
  const contents = page.getByRole('navigation', { name: 'Innhold' })
  await expect(contents.getByRole('link')).toHaveCount(11)
  await expect(page.getByRole('article')).toHaveCount(10)
  for (const article of await page.getByRole('article').all()) await expect(article).toContainText(/Kilder?:/)
  await expectAccessible(page)
  await contents.getByRole('link').nth(3).click()
  await expect(page).toHaveURL(/#figur-\d+$/)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(4)
  expect(pages.length).toBeLessThan(13)
})
