import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { textIn, unzip } from '../support/unzip.ts'

/** The file that comes of a press. */
async function fileOf(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

test('a press and the Enter key give the same file: what is shown, or all there is', async ({ page, visit }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit('indikator/?id=valg_storting&area=3203~NO')
  const menu = page.locator('.kg-download').first()
  await menu.getByText('Last ned', { exact: true }).click()
  const button = (name: string) => menu.getByRole('button', { name, exact: true })
  const csv = (press: () => Promise<void>) => fileOf(page, press)
  const byMouse = await csv(() => button('CSV, maskin').click())
  const byKey = await csv(() => button('CSV, maskin').press('Enter'))
  expect(byMouse.name).toMatch(/^valgdeltakelse.*_maskin\.csv$/)
  expect([byKey.name, Buffer.compare(byKey.bytes, byMouse.bytes)]).toEqual([byMouse.name, 0])
  await menu.getByLabel('Omfang').selectOption({ label: 'Alle tall' })
  const all = await csv(() => button('CSV, maskin').click())
  const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd().split('\r\n')
  const whole = new Set(linesOf(all.bytes))
  expect(whole.size).toBeGreaterThan(linesOf(byMouse.bytes).length)
  expect([...whole].some((line) => line.includes(',Bærum,'))).toBe(true)
  const picture = await fileOf(page, () => button('PNG').press('Enter'))
  expect(picture.name).toMatch(/\.png$/)
  expect([...picture.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  await button('Kopier bilde').press('Enter')
  await expect(menu.getByText('Bildet er kopiert.')).toBeVisible()
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  expect(kinds).toEqual(['image/png'])
})

test('a whole theme is one zip', async ({ page, visit }) => {
  await visit('tema/?id=3')
  const { name, bytes } = await fileOf(page, () =>
    page.getByRole('button', { name: /^Last ned hele temaet/ }).press('Enter'),
  )
  expect(name).toMatch(/^tema-3_.*\.zip$/)
  await expect(page.getByText(`Lastet ned: ${name}`)).toBeVisible()
  const files = unzip(bytes)
  const { resources } = JSON.parse(textIn(files, 'datapackage.json'))
  for (const { path } of resources) expect(textIn(files, path).length).toBeGreaterThan(20)
  expect(textIn(files, 'LESMEG.txt')).toContain('oppgi kilden')
})

test('slides that are called off give no file, and can be made again', async ({ page, visit }) => {
  await visit('tema/?id=3')
  await page.getByRole('button', { name: /^Legg 10 grafer i samling/ }).click()
  await page.getByRole('link', { name: 'Åpne samlingen' }).click()
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/slide-template.json', async (route) => {
    await held
    await route.continue()
  })
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await page.getByRole('button', { name: 'Lag PowerPoint' }).press('Enter')
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  answer()
  await expect(page.getByText('Avbrutt. Ingen fil er laget.')).toBeVisible()
  expect(saved).toEqual([])
  const { name } = await fileOf(page, () => page.getByRole('button', { name: 'Lag PowerPoint' }).press('Enter'))
  expect(name).toMatch(/^samling_.*\.pptx$/)
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
  for (const panel of await panels.all()) expect((await panel.innerText()).length).toBeGreaterThan(100)
  const { written, cut, parted } = await page.evaluate(() => {
    const seen = (element: Element) => element.getClientRects().length > 0
    const away = [...document.querySelectorAll('main a[href^=http]')].filter(seen)
    const figures = [...document.querySelectorAll('main figure')].filter(seen)
    const isCut = (svg: Element) => svg.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    return {
      written: away.map((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?')),
      cut: figures.flatMap((figure) => [...figure.querySelectorAll('svg')]).filter(isCut).length,
      parted: figures.filter((figure) => getComputedStyle(figure).breakInside !== 'avoid').length,
    }
  })
  expect(written.length).toBeGreaterThan(0)
  expect([written.every((one) => one), cut, parted]).toEqual([true, 0, 0])
})
