import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

test('the front page answers with a heading', { tag: '@smoke' }, async ({ page, visit }) => {
  const response = await visit()
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the front page has no fault that axe can find', async ({ page, visit }) => {
  await visit()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
