import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const addresses = [
  '',
  'tema/?id=3',
  'indikatorer/',
  'indikator/?id=bb_100',
  'indikator/?id=pop_total&tab=tabell&med=naboer',
  'indikator/?id=u4ssc_gini&tab=om',
  'statistikk/',
  'prosjekter/',
  'dokumenter/',
  'planen/',
  'data-og-kilder/',
  'samling/',
  'apne/',
  'tilgjengelighet/',
]

/** Words every English sentence has some of, and no Norwegian one. */
const english = /\b(the|and|of|with|from|which|are|this|that|was|were|has|have|not|your|you)\b/i

/** What stands in the data may be in English: titles of reports, and quotations from them. */
const dataText = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(csv|json)$/.test(path) && !path.startsWith('statistics'))
  .map((path) => readFileSync(join('data', path), 'utf8').replaceAll('""', '"').replace(/\s+/g, ' '))
  .join('\n')

for (const address of addresses) {
  test(`/${address} has no English of ours in bokmål`, async ({ page, visit }) => {
    await visit(address)
    await expectLoaded(page)
    expect(await englishOn(page)).toEqual([])
  })
}

test('English of ours is found where it stands', async ({ page, visit }) => {
  await visit('indikator/?id=bb_100&lang=en')
  await expectLoaded(page)
  expect((await englishOn(page)).length).toBeGreaterThan(2)
})

async function expectLoaded(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

/** What is written on the page, and said of its parts, in English words that the data does not have. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || element.closest('script, style, noscript')) continue
      const language = element.closest('[lang]')
      if (language !== document.documentElement && language?.getAttribute('lang')?.startsWith('en')) continue
      found.push((node.textContent ?? '').replace(/\s+/g, ' ').trim())
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '')
    }
    return found.filter((text) => text !== '')
  })
  expect(texts.length).toBeGreaterThan(20)
  // An address is no sentence, in whatever tongue its words are.
  const said = texts.map((text) => text.replace(/https?:\S+/g, ''))
  return said.filter((text) => english.test(text) && !isFromData(text))
}

/** Pieces between the words we put around them, such as «Kilde:» and «Hentet». */
function isFromData(text: string): boolean {
  if (dataText.includes(text)) return true
  return text
    .split(/(?:, |; |: |\. | – | \()/)
    .filter((part) => english.test(part))
    .every((part) => dataText.includes(part.replace(/[.,;:)]+$/, '')))
}

test('at 400 per cent the table is read downwards only, named cell by cell, and sorted by a list', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await visit('indikator/?id=pop_total&tab=tabell&med=naboer')
  const table = page.getByRole('tabpanel').locator('.kg-table')
  await expect(table.locator('tbody tr').first()).toBeVisible()
  const sideways = () =>
    page.evaluate(() => {
      const wide = [...document.querySelectorAll('.kg-table__frame')].filter(
        (element) => element.scrollWidth > element.clientWidth + 1,
      )
      return { page: document.documentElement.scrollWidth > innerWidth, wide: wide.map(({ className }) => className) }
    })
  expect(await sideways()).toEqual({ page: false, wide: [] })
  const cell = table.locator('tbody tr').first().locator('td').first()
  const name = await cell.getAttribute('data-label')
  expect(name).toBe('Asker')
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('Asker')
  await table.getByRole('combobox').first().selectOption({ index: 2 })
  await expect(table.locator('[aria-sort=ascending], [aria-sort=descending]')).toHaveCount(1)
  await expectAccessible(page)
})

test('a wide table keeps its head and the name of the row while it is scrolled', async ({ page, visit }) => {
  await page.setViewportSize({ width: 680, height: 500 })
  await visit('indikator/?id=pop_total&tab=tabell&area=0301~1103~3201~3203~3205~3301~4601~5001~NO')
  const frame = page.getByRole('tabpanel').locator('.kg-table__frame')
  await expect(frame).toHaveAttribute('data-overflows', 'true')
  const offsets = () =>
    frame.evaluate((element) => {
      const box = element.getBoundingClientRect()
      const head = element.querySelector('thead th:last-child')?.getBoundingClientRect()
      const row = element.querySelector('tbody tr:last-child th')?.getBoundingClientRect()
      return { top: Math.round((head?.top ?? 0) - box.top), left: Math.round((row?.left ?? 0) - box.left) }
    })
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight))
  expect(await frame.evaluate(({ scrollTop, scrollLeft }) => scrollTop > 0 && scrollLeft > 0)).toBe(true)
  expect(await offsets()).toEqual({ top: 0, left: 0 })
})

test('with colours forced on the page the lines are drawn and told apart', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit('indikator/?id=pop_total&med=naboer')
  const chart = page.getByRole('application').first()
  await expect(chart).toBeVisible()
  const shapes = await chart.locator('path, polyline, line').evaluateAll((all) => {
    const paper = getComputedStyle(document.body).backgroundColor
    return all.map((shape) => {
      const { stroke, fill } = getComputedStyle(shape)
      return [stroke, fill].some((paint) => paint !== 'none' && paint !== paper && !paint.endsWith(', 0)'))
    })
  })
  expect(shapes.length).toBeGreaterThan(5)
  expect(shapes.filter((isSeen) => isSeen).length).toBeGreaterThan(5)
  for (const place of ['Asker', 'Bærum', 'Drammen'])
    await expect(chart.locator('svg text').filter({ hasText: place }).first()).toBeVisible()
})

test('nothing moves for a reader who asks for no motion', async ({ page, visit }) => {
  await visit('indikator/?id=pop_total')
  await page.getByRole('radio', { name: 'Rangering' }).press('Space')
  await page.getByRole('tab', { name: 'Tabell' }).click()
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 20)
        .length,
  )
  expect(moving).toBe(0)
  const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  expect(scrolling).toBe('auto')
})
