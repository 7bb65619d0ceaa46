import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'

/** The file that comes of a press. */
async function fileOf(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

test('a press and the Enter key give the same picture, and it can be copied', async ({ page, visit }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit('indikator/?id=valg_storting&area=3203~NO')
  const menu = page.locator('.kg-download').first()
  await menu.getByText('Last ned', { exact: true }).click()
  const button = (name: string) => menu.getByRole('button', { name, exact: true })
  const byMouse = await fileOf(page, () => button('PNG').click())
  const picture = await fileOf(page, () => button('PNG').press('Enter'))
  expect(picture.name).toMatch(/\.png$/)
  expect([...picture.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect([picture.name, Buffer.compare(picture.bytes, byMouse.bytes)]).toEqual([byMouse.name, 0])
  await button('Kopier bilde').press('Enter')
  await expect(menu.getByText('Bildet er kopiert.')).toBeVisible()
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  expect(kinds).toEqual(['image/png'])
})

test('on paper an indicator has all its tabs, addresses written out, and no chart that is cut', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 680, height: 960 })
  await visit('indikator/?id=valg_storting&med=naboer')
  await expect(page.getByRole('application').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const panels = page.locator('main [role=tabpanel]')
  expect(await panels.count()).toBeGreaterThan(1)
  for (const panel of await panels.all()) {
    expect((await panel.boundingBox())?.height).toBeGreaterThan(100)
    expect((await panel.innerText()).length).toBeGreaterThan(100)
  }
  const { written, cut, parted, grids } = await page.evaluate(() => {
    const seen = (element: Element) => element.getClientRects().length > 0
    const away = [...document.querySelectorAll('main a[href^=http]')].filter(seen)
    const figures = [...document.querySelectorAll('main figure')].filter(seen)
    const isCut = (svg: Element) => svg.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    return {
      written: away.map((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?')),
      cut: figures.flatMap((figure) => [...figure.querySelectorAll('svg')]).filter(isCut).length,
      parted: figures.filter((figure) => getComputedStyle(figure).breakInside !== 'avoid').length,
      // A grid taller than a page is drawn with its rows on each other.
      grids: figures.filter((figure) => getComputedStyle(figure).display !== 'block').length,
    }
  })
  expect(written.length).toBeGreaterThan(0)
  expect([written.every((one) => one), cut, parted, grids]).toEqual([true, 0, 0, 0])
})
