import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

test('a visitor sees the four themes and opens a key figure', async ({ page, visit }) => {
  await visit()
  const themes = page.getByRole('article')
  await expect(themes).toHaveCount(4)
  const tile = page.locator('.kg-tile').filter({ hasText: 'Valgdeltakelse ved stortingsvalg' }).first()
  await expect(tile.getByRole('link')).toHaveCount(1)
  await page.getByRole('link', { name: /^Valgdeltakelse ved stortingsvalg, 84,5 prosent i Asker i 2025/ }).click()
  await expect(page).toHaveURL(/indikator\/\?id=valg_storting/)
})

test('a field of the coverage leads to its sub-theme', async ({ page, visit }) => {
  await visit()
  await page.getByRole('link', { name: /^3\.5 Innbyggertjenester: \d av 4 slags belegg/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillit, inkludering og demokratiutvikling')
  await expect(page.locator('[id="undertema-3.5"]')).toBeInViewport()
})

for (const address of ['', '?lang=en']) {
  test(`the overview has no fault that axe can find, at ${address || 'home'}`, async ({ page, visit }) => {
    await visit(address)
    await expect(page.getByRole('article')).toHaveCount(4)
    await expectAccessible(page)
  })
}

test.describe('when files are missing', () => {
  test.use({ allowedConsoleErrors: [/404/] })

  test('one that fails is named, the rest stands, and only that one is asked for again', async ({ page, visit }) => {
    const asked: string[] = []
    let isBroken = true
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page
      .context()
      .route('**/data/documents.csv', (route) =>
        isBroken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
      )
    await visit()
    await expect(page.getByRole('alert')).toContainText('documents.csv')
    await expect(page.getByRole('article')).toHaveCount(4)
    isBroken = false
    asked.length = 0
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect([...new Set(asked.filter((path) => path.includes('/data/')))]).toEqual([
      expect.stringMatching(/documents\.csv$/),
    ])
  })

  test('without the package the page says so, and asks once until told to', async ({ page, visit }) => {
    let times = 0
    await page.context().route('**/data/datapackage.json', (route) => {
      times += 1
      return route.fulfill({ status: 404, body: '' })
    })
    await visit()
    await expect(page.getByRole('alert')).toContainText('Kunnskapsgrunnlaget kunne ikke hentes')
    expect(times).toBe(1)
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect.poll(() => times).toBe(2)
  })
})
