import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const pages = [
  'dokumenter/',
  'prosjekter/?tema=2',
  'prosjekt/?id=ask-ikt-felles',
  'statistikk/',
  'statistikk/?id=population',
  'statistikk/?id=population&vis=linje&v.place_id=3203~3201',
  'statistikk/?id=population&vis=rader',
  'planen/',
  'data-og-kilder/',
  'tilgjengelighet/',
]

/** The page has its content, and the progress bar has gone. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

const found = (page: Page) => page.getByRole('main').getByRole('status')

/** What differs by language is the marking of the data's own Norwegian: three of the pages have all its kinds. */
const inEnglish = ['dokumenter/', 'statistikk/?id=population', 'planen/']
const visits = [...pages.map((page) => [page, 'nb'] as const), ...inEnglish.map((page) => [page, 'en'] as const)]

for (const [address, lang] of visits) {
  test(`${address} in ${lang} has no fault that axe can find`, async ({ page, visit }) => {
    // The registers are long, and axe looks at every element.
    test.slow()
    await visit(lang === 'nb' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=en`)
    await expectLoaded(page)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expectAccessible(page)
  })
}

test('documents are narrowed with the keyboard alone, and the address brings the view back', async ({
  page,
  visit,
}) => {
  await visit('dokumenter/')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('data som ressurs')
  await expect(found(page)).toHaveText('1 av 47 dokumenter vises.')
  await expect(page).toHaveURL(/sok=data\+som\+ressurs/)
  await page.reload()
  await expect(found(page)).toHaveText('1 av 47 dokumenter vises.')
  await expect(page.getByText('Kontroller dato')).toBeVisible()
  await page.getByRole('button', { name: 'Fjern filtre' }).press('Enter')
  await expect(found(page)).toHaveText('Alle 47 dokumenter vises.')
})

test('a table of statistics that fails says so, and is fetched again alone', async ({ page, visit }) => {
  const file = '**/data/statistics/turnout.csv'
  await page.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await visit('statistikk/?id=turnout')
  await expect(page.getByRole('alert')).toContainText('Vi fikk en nettside der vi ventet data.')
  await page.unroute(file)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('heading', { name: 'Stemmeberettigede', level: 2 })).toBeVisible()
})

test('thousands of rows are scrolled by key, and only those in sight are on the page', async ({ page, visit }) => {
  await visit('statistikk/?id=population&vis=rader&ar=alle')
  await page.getByRole('region', { name: 'Folkemengde 2005–2026' }).press('End')
  await expect(page.locator('tr[aria-rowindex="7807"]')).toBeVisible()
  expect(await page.locator('tr[aria-rowindex]').count()).toBeLessThan(60)
})

test('a project is found by theme and opened, and Back brings the choice back', async ({ page, visit }) => {
  await visit('prosjekter/')
  await page.getByRole('combobox', { name: 'Tema', exact: true }).selectOption('2')
  await page.getByLabel('Kommunens rolle').selectOption('eier')
  await page.getByRole('link', { name: 'Digital satsing i skolen, 1.–10. trinn' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Digital satsing i skolen, 1.–10. trinn')
  await page.goBack()
  await expect(page.getByLabel('Kommunens rolle')).toHaveValue('eier')
})
