import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

test.beforeEach(async ({ page, visit }) => {
  await visit('tema/?id=3')
  await page.getByRole('button', { name: /^Legg 10 grafer i samling/ }).click()
  await expect(page.getByText('10 figurer er lagt i samlingen.')).toBeVisible()
  await page.getByRole('link', { name: 'Åpne samlingen' }).click()
  await page.getByRole('link', { name: 'Vis presentasjon' }).click()
  await expect(page.getByRole('button', { name: 'Neste' })).toBeVisible()
})

test('a speaker goes through the slides with a clicker, and a screen reader is told where', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 })
  await page.keyboard.press('PageDown')
  await expect(title).toHaveText('Innhold')
  await page.keyboard.press('PageDown')
  await expect(title).toHaveText(/^Tema 3/)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('img')).toBeVisible()
  await expect(page.getByText(/^Lysbilde 4 av 13: /)).toBeAttached()
  await expect(page).toHaveURL(/nr=4$/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/nr=13$/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/nr=13$/)
  await page.keyboard.press('Home')
  await expect(page.getByText('1 av 13', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title).toHaveText('Samling')
})

test('notes, a blank screen and other colours are one key away', async ({ page }) => {
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('n')
  await expect(page.getByRole('complementary', { name: 'Notater' })).toContainText('Kilde')
  await expectAccessible(page)
  await page.keyboard.press('c')
  await expect(page.locator('.kg-present')).toHaveAttribute('data-color-scheme', 'dark')
  await expectAccessible(page)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Skjermen er mørk/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /^Skjermen er mørk/ })).toBeHidden()
  await expect(page).toHaveURL(/nr=4$/)
})

test.describe('without a network', () => {
  // The browser asks for the icon of the tab at every new address, and tells when it cannot have it.
  test.use({ allowedConsoleErrors: [/favicon\.svg/] })

  test('what stands on the screen can be shown to the end', async ({ page, context }) => {
    await context.setOffline(true)
    for (let step = 2; step <= 13; step += 1) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByText(`${step} av 13`, { exact: true })).toBeVisible()
    }
    await expect(page.getByRole('img')).toBeVisible()
  })
})

test('a chart fills the screen, and nothing runs over it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  const box = await page.getByRole('img').boundingBox()
  expect(box?.width).toBeGreaterThan(1700)
  expect(box?.height).toBeGreaterThan(550)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
