import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const openBox = /^Bygg inn\s?: Valgdeltakelse/
const figure = 'indikator/?id=valg_storting&area=3203~NO'

test('code for another page is chosen, seen and copied by keyboard', { tag: '@smoke' }, async ({ page, visit }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(figure)
  await page.getByRole('button', { name: openBox }).first().press('Enter')
  const box = page.getByRole('dialog', { name: 'Bygg inn' })
  await expect(box.frameLocator('iframe').getByText('Kilde: Valgdirektoratet')).toBeVisible()
  await box.getByLabel('Farger').selectOption('dark')
  await box.getByLabel('Språk').selectOption('en')
  await box.getByLabel('Navn på rammen').fill('Valg & "stemmer"')
  const code = box.getByLabel('Kode å lime inn')
  await expect(code).toHaveValue(/embed\/valg_storting\/\?area=3203~NO&amp;theme=dark&amp;lang=en"/)
  await expect(code).toHaveValue(/title="Valg &amp; &quot;stemmer&quot;"/)
  await expect(code).toHaveValue(/<script src="http[^"]*embed\.js" async><\/script>/)
  await box.getByRole('button', { name: 'Kopier koden' }).press('Enter')
  await expect(box.getByText('Koden er kopiert.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await expect(box.frameLocator('iframe').getByText('Source: Valgdirektoratet')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: openBox }).first()).toBeFocused()
})

test('a frozen figure stays as it was, and tells when there are newer figures', async ({ page, visit }) => {
  await visit(figure)
  await page.getByRole('button', { name: openBox }).first().click()
  const box = page.getByRole('dialog', { name: 'Bygg inn' })
  await box.getByLabel('Tallene', { exact: true }).selectOption('frozen')
  const name = /frozen=([\w-]+)/.exec(await box.getByLabel('Kode å lime inn').inputValue())?.[1] ?? ''
  const waiting = page.waitForEvent('download')
  await box.getByRole('button', { name: 'Last ned tallene (JSON)' }).click()
  const copy = await readFile(await (await waiting).path(), 'utf8')

  await page.route(`**/data/frozen/${name}.json`, (route) => route.fulfill({ json: JSON.parse(copy) }))
  await page.route('**/data/observations/valgresultat-deltakelse.csv', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('84.5', '99.5') })
  })
  await visit(`embed/valg_storting/?area=3203~NO&frozen=${name}`)
  await expect(page.locator('.kg-embed__built')).toHaveCount(0)
  await expect(page.getByText('Asker 84,5')).toBeVisible()
  await expect(page.getByText(`(kopi ${name})`)).toBeVisible()
  await expect(page.getByText('Nyere tall finnes.')).toBeVisible()

  const forged = copy.replaceAll('84.5', '12.5')
  await page.route(`**/data/frozen/${name}.json`, (route) => route.fulfill({ json: JSON.parse(forged) }))
  await page.reload()
  await expect(page.getByText('Den frosne kopien ligger ikke på nettstedet, eller den er endret.')).toBeVisible()
  await expect(page.getByText('12,5')).toHaveCount(0)
})

test('the frozen page needs nothing but itself', async ({ page, visit, browser }) => {
  await visit(figure)
  await page.getByRole('button', { name: openBox }).first().click()
  const box = page.getByRole('dialog', { name: 'Bygg inn' })
  await box.getByLabel('Tallene', { exact: true }).selectOption('frozen')
  const waiting = page.waitForEvent('download')
  await box.getByRole('button', { name: 'Last ned som egen side (HTML)' }).click()
  const html = await readFile(await (await waiting).path(), 'utf8')
  const offline = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const alone = await offline.newPage()
  await alone.setContent(html)
  await expect(alone.getByText('Tallene er frosset')).toBeVisible()
  const drawing = alone.locator('[data-width="wide"]')
  await expect(drawing.getByText('Asker 84,5')).toBeVisible()
  await expect(drawing.getByText('Kilde: Valgdirektoratet')).toBeVisible()
  await offline.close()
})
