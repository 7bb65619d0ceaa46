import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

test('a link to the table opens the table, and Back leads to the chart', { tag: '@smoke' }, async ({ page, visit }) => {
  await visit('indikator/?id=bb_100')
  await expect(page.getByRole('tab', { name: 'Graf' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Tabell' }).click()
  await expect(page).toHaveURL(/tab=tabell/)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Tabell' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('rowheader', { name: '2016' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('tab', { name: 'Graf' })).toHaveAttribute('aria-selected', 'true')
})

test('an address that cannot be read is corrected, and it is said', async ({ page, visit }) => {
  await visit('indikator/?id=bb_100&tab=kake&time=i-fjor&area=tull~NO')
  await expect(page.getByRole('tab', { name: 'Graf' })).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.getByRole('status').filter({ hasText: 'Adressen hadde noe vi ikke forsto (tab, time, tull)' }),
  ).toBeVisible()
})

test('the chart is walked with the keyboard, gaps too', async ({ page, visit }) => {
  await visit('indikator/?id=bb_100')
  const chart = page.getByRole('application').first()
  await chart.focus()
  await page.keyboard.press('Home')
  await expect(chart.locator('[aria-live]')).toHaveText(/^Norge, 2016, 78,0\s%$/)
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('[aria-live]')).toHaveText('Norge, 2017, mangler, tallgrunnlag mangler')
  await expect(page.locator('.kg-interactive-chart').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.kg-chart-tooltip')).toHaveCount(0)
})

test('a tile, a point and a cell each open where their number comes from, and focus comes back', async ({
  page,
  visit,
}) => {
  const told = page.getByRole('dialog', { name: 'Hvor kommer tallet fra?' })
  await visit()
  const source = page
    .getByRole('button', { name: /^Kilde: .+, hentet \d\d\.\d\d\.\d{4} ?: Valgdeltakelse ved stortingsvalg/ })
    .first()
  await source.press('Enter')
  await expect(told).toContainText(/observations\/\S+\.csv, linje \d+/)
  for (const fact of ['Status', 'Lisens', 'Oppdatert', 'Sikkerhet', 'Lest ', 'Ingen omregning'])
    await expect(told).toContainText(fact)
  await page.keyboard.press('Escape')
  await expect(source).toBeFocused()

  await visit('indikator/?id=bb_100')
  const chart = page.getByRole('application').first()
  await chart.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(told).toContainText('Norge 2017')
  await expect(told).toContainText('Ingen rad i filene')
  await page.keyboard.press('Escape')
  await expect(chart).toBeFocused()

  await visit('indikator/?id=pop_total&area=3203&index=2010&tab=tabell')
  const cell = page.getByRole('tabpanel').getByRole('button', { name: '100,0' }).first()
  await cell.press('Enter')
  await expect(told).toContainText('Beregnet av oss')
  await expect(told).toContainText(/Tallet før: Asker 2010: [\d\s]+ personer, beregnet av oss, linje \d+/)
  await expect(told).toContainText(/Utgangspunkt: Asker 2010: [\d\s]+ personer, beregnet av oss, linje \d+/)
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
})

test('a place is added and taken away by keyboard, and the address follows', async ({ page, visit }) => {
  await visit('indikator/?id=valg_storting')
  const add = page.getByRole('button', { name: 'Legg til' })
  await add.press('Enter')
  await page.getByRole('checkbox', { name: 'Oslo' }).press('Space')
  await expect(page).toHaveURL(/area=.*0301/)
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
  await page.getByRole('button', { name: 'Fjern Oslo' }).press('Enter')
  await expect(page).not.toHaveURL(/0301/)
})

test('how has Asker moved since 2010, and against whom: by keyboard alone', { tag: '@smoke' }, async ({
  page,
  visit,
}) => {
  await visit('indikator/?id=pop_total')
  const choose = async (label: string, option: string) => {
    const list = page.getByLabel(label, { exact: true })
    await list.focus()
    await page.keyboard.type(option)
    await page.keyboard.press('Enter')
  }
  await choose('Sammenlign', 'Naboer')
  await expect(page).toHaveURL(/med=naboer/)
  await choose('Vis tall som', 'Endring i prosent')
  await expect(page).toHaveURL(/endring=2005/)
  await choose('Basisår', '2010')
  await expect(page).toHaveURL(/endring=2010/)
  await expect(page.getByRole('heading', { level: 2, name: /^Asker: \+22,9 prosent fra 2010 til 2026$/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Over tid' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/vis=hellning/)
  await page.reload()
  await expect(page.getByLabel('Sammenlign', { exact: true })).toHaveValue('naboer')
  await expect(page.getByLabel('Basisår', { exact: true })).toHaveValue('2010')
  await page.goBack()
  await expect(page).not.toHaveURL(/vis=hellning/)
})

test('two indicators stand beside each other and as places in one plot, with the warning', async ({ page, visit }) => {
  await visit('indikator/?id=pop_share_67p&mot=valg_storting')
  await expect(page.getByRole('heading', { name: '9 steder etter begge tallene i 2025' })).toBeVisible()
  await expect(page.getByText(/betyr ikke at det ene er årsak til det andre/).first()).toBeVisible()
  const plot = page.getByRole('application', { name: '9 steder etter begge tallene i 2025' })
  await plot.focus()
  await page.keyboard.press('Home')
  await expect(plot.locator('[aria-live]')).toHaveText(
    /, 2025, Andel innbyggere 67 år og over .*, Valgdeltakelse ved stortingsvalg /,
  )
  await page.getByLabel('Sammen med').selectOption('bb_100')
  await expect(page.getByText('Vi tegner ikke stedene mot hverandre')).toBeVisible()
})

test('what cannot be worked out is told, and the figures are shown as they are', async ({ page, visit }) => {
  await visit('indikator/?id=valg_storting&index=2012')
  await expect(page.getByRole('status').filter({ hasText: 'ingen av seriene har et tall over 0 i 2012' })).toBeVisible()
  await page
    .getByRole('button', { name: 'Valg som ikke passer her' })
    .or(page.getByText('Valg som ikke passer her'))
    .first()
    .click()
  await expect(page.getByText('Per 1 000 innbyggere: tallet er ikke et antall')).toBeVisible()
})

test('the indicators are found with and without æøå', async ({ page, visit }) => {
  await visit('indikatorer/')
  await page.getByRole('searchbox').fill('bredband 100')
  await expect(page.getByRole('link', { name: 'Husstander med tilbud om minst 100 Mbit/s', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/sok=bredband/)
  await page.getByRole('link', { name: 'Husstander med tilbud om minst 100 Mbit/s', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Husstander med tilbud om minst 100 Mbit/s')
})

for (const address of [
  'indikator/?id=bb_100',
  'indikator/?id=valg_storting&tab=tabell',
  'indikator/?id=u4ssc_gini&tab=om',
  'indikator/?id=pop_growth&vis=smaa',
  'indikator/?id=pop_total&med=naboer&snitt=uvektet&index=2010',
  'indikator/?id=pop_share_67p&mot=valg_storting',
]) {
  test(`${address} has no fault that axe can find`, async ({ page, visit }) => {
    await visit(address)
    await expect(page.locator('.kg-indicator')).toBeVisible()
    await expectAccessible(page)
  })
}
