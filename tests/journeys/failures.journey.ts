import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'

test.use({ allowedConsoleErrors: [/Failed to load resource/, /ERR_FAILED/] })

const isData = (url: string) => /\/data\/[^?]+\.(?:csv|json)$/.test(url)

/** Opens the overview with one of its requests for data failing, and tells how many it made. */
async function openWithout(page: Page, visit: () => Promise<unknown>, failing: number): Promise<number> {
  const asked = new Set<string>()
  await page.route(
    (url) => isData(url.href),
    (route) => {
      const url = route.request().url()
      const isFirst = !asked.has(url)
      asked.add(url)
      return isFirst && asked.size === failing ? route.abort() : route.fallback()
    },
  )
  await visit()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  return asked.size
}

test('whichever request for data fails, the overview is not empty, and what failed comes by itself', async ({
  page,
  visit,
}) => {
  test.slow()
  const count = await openWithout(page, visit, 0)
  expect(count).toBeGreaterThan(10)
  for (let failing = 1; failing <= count; failing += 1) {
    await page.context().clearCookies()
    await openWithout(page, visit, failing)
  }
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a browser that keeps nothing shows all the same', async ({ page, visit }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('closed', 'SecurityError')
        },
      })
  })
  await visit()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page
    .getByRole('button', { name: /Legg .*samling/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Samling' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
