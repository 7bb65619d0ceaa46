import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

for (const id of ['1', '2', '3', '4']) {
  test(`theme ${id} has its sub-themes in a table and no fault that axe can find`, async ({ page, visit }) => {
    await visit(`tema/?id=${id}`)
    await expect(page.getByRole('cell').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('a reader goes from theme to theme', async ({ page, visit }) => {
  await visit('tema/?id=2')
  await page.getByRole('link', { name: /Neste tema/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillit, inkludering og demokratiutvikling')
  await expect(page).toHaveURL(/tema\/\?id=3/)
})

test('all projects of a theme are one step away', async ({ page, visit }) => {
  await visit('tema/?id=3')
  await page.getByRole('link', { name: /^Vis alle \d+ prosjekter$/ }).click()
  await expect(page).toHaveURL(/prosjekter\/\?tema=3/)
})

test('a theme that does not exist offers those that do', async ({ page, visit }) => {
  await visit('tema/?id=9')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dette temaet finnes ikke')
  await expect(page.getByRole('navigation', { name: 'De fire temaene' }).getByRole('link')).toHaveCount(4)
})
