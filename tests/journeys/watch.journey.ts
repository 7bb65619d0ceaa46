import { expectAccessible } from '../support/axe.ts'
import { test } from '../support/journey.ts'

// Each of these must fail: they prove that every other journey is really being watched.
test.describe('a journey notices', () => {
  test.fail('a request to a stranger', async ({ page, visit }) => {
    await visit()
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  })

  test.fail('a breach of the content policy', async ({ page, visit }) => {
    await visit()
    await page.evaluate(() =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
    )
  })

  test.fail('an error on the console', async ({ page, visit }) => {
    await visit()
    await page.evaluate(() => console.error('something is wrong'))
  })

  test.fail('what axe finds', async ({ page, visit }) => {
    await visit()
    await page.evaluate(() => document.body.append(document.createElement('img')))
    await expectAccessible(page)
  })
})
