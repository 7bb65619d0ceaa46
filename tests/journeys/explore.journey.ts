import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const found = (page: Page) => page.getByRole('main').getByRole('status').first()

/** With the keyboard a reader tabs on, or back, until the control has focus. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key)
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The keyboard never came to the control')
}

test('which of theme 3 go the wrong way, and which have figures for Asker, by keyboard alone', async ({
  page,
  visit,
}) => {
  await visit('indikatorer/')
  await expect(found(page)).toHaveText(/^\d+ indikatorer$/)
  await page.getByRole('searchbox').focus()
  await tabTo(page, page.getByLabel('Tema', { exact: true }))
  await page.keyboard.type('Hele tema 3')
  await expect(page).toHaveURL(/tema=3/)
  const onTheme = await found(page).textContent()

  await tabTo(page, page.getByLabel('Siden forrige tall'))
  await page.keyboard.type('Blitt svakere')
  await expect(page).toHaveURL(/endring=svakere/)
  await expect(found(page)).not.toHaveText(onTheme ?? '')
  await expect(page.getByRole('row').nth(2)).toBeVisible()
  await page.goBack()
  await expect(found(page)).toHaveText(onTheme ?? '')

  await tabTo(page, page.getByLabel('Vurdering mot mål'), 'Shift+Tab')
  // One letter is enough for «Går feil vei»; the test's keyboard has no å.
  await page.keyboard.type('G')
  await expect(page).toHaveURL(/dom=feil-vei/)
  await expect(found(page)).toHaveText(/^0 av \d+ indikatorer$/)
  await page.goBack()

  await tabTo(page, page.getByLabel('Tall for Asker'), 'Shift+Tab')
  await page.keyboard.type('Med')
  await expect(page).toHaveURL(/tema=3&asker=ja/)
  const ofAsker = await found(page).textContent()
  await expect(page.locator('[data-indicator]')).toHaveCount(Number.parseInt(ofAsker ?? '', 10))
  await expect(page.locator('.kg-place[data-asker]')).toHaveCount(Number.parseInt(ofAsker ?? '', 10))
  await page.reload()
  await expect(found(page)).toHaveText(ofAsker ?? '')

  await tabTo(page, page.getByRole('radio', { name: 'Liste' }))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/vis=smaa/)
  await expect(page.locator('.kg-panel svg').first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/vis=stor/)
  await tabTo(page, page.getByRole('button', { name: 'Forrige' }))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/valgt=/)
  await expect(page.getByText(/^2 av \d+: /)).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByText(/^1 av \d+: /)).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/^2 av \d+: /)).toBeVisible()
})

test('more are shown in steps, and focus goes to the first of them', async ({ page, visit }) => {
  await visit('indikatorer/')
  const rows = page.locator('[data-indicator]')
  await expect(rows).toHaveCount(40)
  await page.getByRole('button', { name: 'Vis 40 flere' }).press('Enter')
  await expect(rows).toHaveCount(80)
  await expect(rows.nth(40)).toBeFocused()
  await expect(page).toHaveURL(/antall=80/)
})

test('what the address asks for and nobody knows is told', async ({ page, visit }) => {
  await visit('indikatorer/?vis=kake&valgt=tull&dom=bra')
  await expect(page.getByText('Adressen hadde noe vi ikke forsto (vis, valgt).')).toBeVisible()
  await expect(page.getByText('Adressen ber om vurdering mot mål «bra»')).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
})

for (const address of [
  'indikatorer/',
  'indikatorer/?mal=ja',
  'indikatorer/?vis=smaa&asker=ja',
  'indikatorer/?vis=stor&valgt=bb_100',
])
  test(`${address} has no fault that axe can find`, async ({ page, visit }) => {
    test.slow()
    await visit(address)
    await expect(found(page)).toHaveText(/indikatorer$/)
    await expect(page.locator('.kg-explore svg').first()).toBeVisible()
    await expectAccessible(page)
  })
