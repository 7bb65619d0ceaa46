import { readFile } from 'node:fs/promises'
import { expect, test } from '../support/journey.ts'

test('an analyst turns a table, chooses municipalities and draws them, with the keyboard alone', async ({
  page,
  visit,
}) => {
  await visit('statistikk/?id=population-age')
  await expect(page.getByRole('columnheader', { name: '80 år og over' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Plass for Alder' }).focus()
  await page.getByRole('combobox', { name: 'Plass for Alder' }).selectOption({ label: 'Slått sammen' })
  await expect(page.getByRole('combobox', { name: 'Plass for Alder' })).toBeFocused()
  await expect(page.getByRole('columnheader', { name: '80 år og over' })).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Plass for År' }).selectOption({ label: 'Bortover' })
  await page.getByRole('button', { name: /^Velg i Sted/ }).press('Enter')
  const picker = page.getByRole('dialog', { name: 'Velg i Sted' })
  await picker.getByRole('button', { name: 'Ingen', exact: true }).press('Enter')
  await picker.getByRole('searchbox').focus()
  await page.keyboard.type('bærum')
  await picker.getByRole('checkbox', { name: 'Bærum' }).press('Space')
  await picker.getByRole('searchbox').fill('asker')
  await picker.getByRole('checkbox', { name: 'Asker' }).press('Space')
  await expect(picker.getByText('2 av 18 er valgt')).toBeVisible()
  await picker.getByRole('button', { name: 'Vis', exact: true }).press('Enter')
  await expect(page.getByRole('rowheader')).toHaveText(['Asker', 'Bærum', 'I alt'])
  await page.getByRole('radio', { name: 'Linjer' }).press('Space')
  await expect(page.getByRole('heading', { name: /^Asker: fra \d.* i 2005 til .* i 2026$/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Linjer' })).toBeChecked()
})

test('a sum that may not be is absent, with its reason', async ({ page, visit }) => {
  await visit('statistikk/?id=population&kol=*ingen&v.period=2025~2026&v.place_id=3203')
  await expect(page.getByText(/En beholdning telles én gang/).first()).toBeVisible()
  await expect(page.getByRole('region', { name: /Folkemengde/ }).getByRole('cell')).toHaveText(/^–/)
})

test('a slice is taken along as a file with the figures of the table', async ({ page, visit }) => {
  await visit('statistikk/?id=turnout&mal=turnout_pct&v.place_id=3203')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for maskiner' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('3203,Asker,2025,2025,Valgdeltakelse,84.5,ok')
})

test('a row stays in sight while another order is chosen', async ({ page, visit }) => {
  await visit('statistikk/?id=population')
  await page.getByRole('button', { name: '2026' }).click()
  await page.getByRole('button', { name: '2026' }).click()
  await expect(page).toHaveURL(/sorter=21/)
  await expect(page.getByRole('rowheader').first()).toHaveText('Asker')
  await page.getByRole('button', { name: 'Sted', exact: true }).click()
  await expect(page).not.toHaveURL(/sorter/)
})

test('what the address names and the table does not have is told, and a wide table widens no page', async ({
  page,
  visit,
}) => {
  await visit('statistikk/?id=population&rad=kjonn&kol=place_id&v.period=1066~2026')
  await expect(page.getByText('Adressen nevner noe tabellen ikke har: kjonn, 1066. Det er utelatt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vis alle kolonnene' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
})

test.describe('a slice on a theme', () => {
  test.use({ allowedConsoleErrors: [/turnout\.csv|503/] })

  test('says of what day its figures are when the table cannot be fetched and a copy stands in', async ({
    page,
    visit,
  }) => {
    const card = page.getByRole('figure', { name: /Valgdeltakelse ved stortingsvalget 2025/ })
    const notice = page.getByText(/^Tabellen kunne ikke hentes nå\. Tallene er fra kopien av .*\d\d[.:]\d\d/)
    await visit('tema/?id=3')
    await expect(card).toBeVisible()
    await expect(notice).toHaveCount(0)
    await page.context().route('**/turnout.csv', (route) => route.fulfill({ status: 503 }))
    await visit('tema/?id=3')
    await expect(card).toBeVisible()
    await expect(notice).toBeVisible()
  })
})
