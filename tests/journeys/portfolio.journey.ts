import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const found = (page: Page) => page.getByRole('main').getByRole('status').first()

/** «Porteføljestatus» as Prosjektportalen writes it, with «Vet ikke» and a project that has not begun on its benefits. */
const portalExport = [
  'Tittel;Fase;Prosjektleder;Prosjekteier;Status økonomi;Status risiko;Status kvalitet;Status fremdrift;Status gevinstoppnåelse;Siste rapporteringsdato',
  'Nytt sakssystem;Gjennomføre;Kari Nordmann;Ola Nordmann;Over budsjett;Høy;Ihht.;Forsinket;Ikke påbegynt;2026-10-20',
  'Felles plattform;Gjennomføre;Kari Nordmann;Ola Nordmann;Vet ikke;Lav;Ihht.;På plan;Ikke påbegynt;2026-10-20',
].join('\n')

for (const address of ['prosjekter/', 'prosjekter/?register=eksempel', 'prosjekt/?register=eksempel&id=EKS-004']) {
  test(`${address} has no fault that axe can find`, async ({ page, visit }) => {
    // The page is long, and axe looks at every element.
    test.slow()
    await visit(address)
    await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible()
    await expectAccessible(page)
  })
}

test('each of the five figures narrows the page, and the address brings the view back', async ({ page, visit }) => {
  await visit('prosjekter/?register=eksempel')
  await expect(found(page)).toHaveText('Alle 26 prosjekter vises. Regnet per 31.10.2026.')
  await page.getByRole('button', { name: /Trenger oppmerksomhet$/ }).press('Enter')
  await expect(page).toHaveURL(/status=oppmerksomhet/)
  await expect(found(page)).toHaveText('18 av 26 prosjekter vises. Regnet per 31.10.2026.')
  await page.reload()
  await expect(found(page)).toHaveText('18 av 26 prosjekter vises. Regnet per 31.10.2026.')
})

test('the example says on every view that it is made up', async ({ page, visit }) => {
  await visit('prosjekter/')
  await page.getByRole('link', { name: 'Prøv med eksempelregister' }).last().click()
  await expect(page).toHaveTitle(/oppdiktet eksempel/)
  for (const id of [
    ...['oppmerksomhet', 'faser', 'status', 'veikart', 'penger', 'forbruk', 'parter', 'gevinster', 'avveiing'],
    ...['undertemaer', 'endringer'],
  ])
    await expect(page.locator(`#${id}`)).toContainText('Oppdiktet')
})

test('the way to a project keeps the filter, and the way back brings it again', async ({ page, visit }) => {
  await visit('prosjekter/?register=eksempel&tema=4&status=rodgul')
  await page.locator('#oppmerksomhet').getByRole('link', { name: 'Dataplattform for styring (oppdiktet)' }).click()
  await expect(page).toHaveURL(/tema=4/)
  await expect(page.getByText('+250 dager forsinket')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Prosjekter' }).last().click()
  await expect(page.getByLabel('Tema', { exact: true }).first()).toHaveValue('4')
})

test('an export of Prosjektportalen is read with no mapping, and people become roles', async ({ page, visit }) => {
  await visit('prosjekter/')
  await page.getByLabel('Velg filer').setInputFiles({
    name: 'Porteføljestatus-2026-10-31.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(portalExport),
  })
  await expect(found(page)).toContainText('Alle 2 prosjekter vises.')
  const status = page.locator('#status')
  await expect(status.getByText('Vet ikke')).toBeVisible()
  await expect(page.locator('#oppmerksomhet')).toContainText('Nytt sakssystem')
  await expect(page.locator('#oppmerksomhet').getByRole('link', { name: 'Felles plattform' })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('Nordmann')
})

test('our share instead of the total changes every sum, and says so', async ({ page, visit }) => {
  await visit('prosjekter/?register=eksempel')
  await expect(page.locator('#penger')).toContainText('218 mill. kr totalt')
  await page.getByRole('radio', { name: 'Kommunens andel' }).check({ force: true })
  await expect(page.locator('#penger')).toContainText('kommunens andel')
  await expect(page.locator('#penger')).not.toContainText('218 mill. kr')
})
