import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

test('a reader changes to nynorsk, and it follows through the site and back', async ({ page, visit }) => {
  await visit()
  await page.getByRole('link', { name: 'Nynorsk' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(page).toHaveURL(/\?lang=nn$/)
  const menu = page.getByRole('navigation', { name: 'Hovudmeny' })
  await expect(menu).toContainText('Indikatorar')
  await menu.getByRole('link', { name: 'Indikatorar' }).click()
  await expect(page).toHaveURL(/\/indikatorer\/\?.*lang=nn/)
  await expect(page.getByRole('main')).toContainText('Søk i indikatorane')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Bokmål' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  await expect(page).not.toHaveURL(/lang=/)
})

for (const address of [
  '',
  'prosjekter/',
  'statistikk/',
  'dokumenter/',
  'planen/',
  'data-og-kilder/',
  'tilgjengelighet/',
]) {
  test(`/${address} answers in nynorsk`, async ({ page, visit }) => {
    await visit(`${address}?lang=nn`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText('Kjelder og lisensar')
  })
}
