import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { checkPackage } from '../../src/core/pipeline.ts'
import { droppedSource, unpackDropped } from '../../src/source/droppedSource.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const neighbours = `Kommunenummer;Kommune;År;Andel (%)
3203;Asker;2022;38,2
3203;Asker;2023;44,0
3203;Asker;2024;52,7
3201;Bærum;2022;33,1
3201;Bærum;2023;41,8
3201;Bærum;2024;47,9
3312;Lier;2022;24,6
3312;Lier;2023;:
3312;Lier;2024
`

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function choose(page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> {
  await page.getByLabel('Velg filer').setInputFiles(files)
}

const chart = (page: Page) => page.getByRole('figure', { name: /^Asker: 52,7/ })

test('a newcomer drops a file and sees home against its neighbours at once @smoke', async ({ page, visit }) => {
  await visit('apne/')
  await expect(page.getByRole('heading', { level: 1, name: 'Åpne data' })).toBeVisible()
  // Until the page's code has come there is nobody to drop on.
  await expect(page.getByLabel('Velg filer')).toBeAttached()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'tilsyn.csv', { type: 'text/csv' }))
    return data
  }, neighbours)
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  await expect(page.getByText('10 linjer = 1 overskrift + 8 lest inn + 1 satt til side')).toBeVisible()
  const result = page.getByRole('region', {
    name: 'tilsyn.csv: Filen har 10 linjer, og 8 av dem er rader som er lest inn',
  })
  await expect(result).toBeFocused()
  await expect(chart(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Rett til tegningen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chart(page)).toBeInViewport()
  await expect(chart(page)).toContainText('Asker, Bærum og Lier')
  await expect(chart(page)).toContainText('Fra din fil (tilsyn.csv), ikke i kunnskapsgrunnlaget.')
  await expectAccessible(page)
})

test('the figures are used as an indicator with the keyboard alone, and taken out again', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', neighbours))
  await page.getByRole('button', { name: 'Bruk som indikator' }).press('Enter')
  await expect(page.getByText('Før tallene kan brukes, trenger vi: utgiver og kildens navn.')).toBeVisible()
  await page.getByLabel('Utgiver').focus()
  await page.keyboard.type('Asker kommune')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tilsyn 2024')
  await page.getByRole('button', { name: 'Bruk som indikator' }).press('Enter')
  await page.getByRole('link', { name: 'Åpne indikatoren' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'tilsyn' })).toBeVisible()
  await expect(page.getByText('Kilde: Asker kommune, Tilsyn 2024.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Fjern tilsyn' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Fjern tilsyn' })).toHaveCount(0)
})

test('what is in doubt is asked, and the answer reads the file', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('belop.csv', 'kommune;år;beløp\nAsker;2024;245.000\nBærum;2024;250.125\n'))
  await expect(page.getByRole('group', { name: 'Hva er desimaltegnet i «beløp»?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: /komma/ }).check()
  await page.getByRole('button', { name: 'Les filen slik' }).click()
  await expect(page.getByRole('cell', { name: '245\u00a0000' })).toBeVisible()
})

test('a refusal names the place and the remedy, and does not hide the files that are read', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', neighbours), csv('side.csv', '<!doctype html><title>Logg inn</title>'))
  await expect(page.getByRole('button', { name: /tilsyn\.csv\s*Lest/ })).toBeVisible()
  await page.getByRole('button', { name: /side\.csv\s*Ikke lest/ }).click()
  await expect(page.getByRole('heading', { name: 'side.csv er ikke lest' })).toBeVisible()
})

test('a guess is changed, and the file is read anew at once', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', neighbours))
  await page.getByText(/valg er tatt for deg/).click()
  await page.getByLabel('Skilletegn').selectOption(',')
  await expect(page.getByRole('group', { name: 'Er den første raden overskrifter?' })).toBeVisible()
  await page.getByText(/valg er tatt for deg/).click()
  await page.getByLabel('Skilletegn').selectOption('Slik vi fant det')
  await expect(page.getByRole('heading', { name: /Filen har 10 linjer/ })).toBeVisible()
})

test('the download is a package that the check finds no fault in', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', neighbours))
  await page.getByLabel('Utgiver').fill('Asker kommune')
  await page.getByLabel('Kildens navn').fill('Tilsyn 2024')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned som datapakke (zip)' }).click()
  const bytes = await readFile(await (await saved).path())
  const files = await unpackDropped([{ path: 'a.zip', file: new Blob([new Uint8Array(bytes)]) }])
  const { issues, receipts } = await checkPackage(droppedSource(files, 'a/data/'))
  expect(issues).toEqual([])
  expect(receipts.at(-1)).toMatchObject({ loaded: 8 })
})

test('an address of another host is refused in plain words', async ({ page, visit }) => {
  await visit('apne/')
  await page.getByLabel('Eller en adresse').fill('https://example.com/data.csv')
  await page.getByRole('button', { name: 'Hent' }).click()
  await expect(page.getByText(/Vi får ikke hente fra example\.com/)).toBeVisible()
})

test('a file of our own site is fetched by its address', async ({ page, visit, baseURL }) => {
  await visit('apne/')
  await page.getByLabel('Eller en adresse').fill(new URL('data/places.csv', baseURL).href)
  await page.getByRole('button', { name: 'Hent' }).click()
  await expect(page.getByRole('heading', { name: /869 av dem er rader/ })).toBeVisible()
})

test('another knowledge base is named on every page, with a way back', async ({ page, visit, baseURL }) => {
  const other = new URL('annen/', baseURL).href
  await page.route(`${other}**`, async (route) => {
    const path = route.request().url().slice(other.length)
    const body = await readFile(new URL(`../fixtures/package/${path}`, import.meta.url)).catch(() => null)
    await route.fulfill(body === null ? { status: 404 } : { body, contentType: 'text/plain' })
  })
  await visit(`?data=${other}`)
  await expect(page.getByText('Alt på sidene er fra et annet kunnskapsgrunnlag: Prøvegrunnlag')).toBeVisible()
  await page.getByRole('link', { name: 'Planen', exact: true }).click()
  await expect(page).toHaveURL(/planen\/\?data=/)
  await expect(page.getByText(/et annet kunnskapsgrunnlag/)).toBeVisible()
  await page.getByRole('link', { name: 'Tilbake til vårt eget kunnskapsgrunnlag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('digitalisering')
  await expect(page.getByText(/et annet kunnskapsgrunnlag/)).toHaveCount(0)
})

test('what is set aside is told with its reason, the choices are confirmed, and all of it can be saved', async ({
  page,
  visit,
}) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', `${neighbours}3301;Drammen;2024;12,0;for mye\n3301;Drammen;2023;ukjent\n`))
  await page.getByText('2 rader er satt i karantene').press('Enter')
  const rows = page.getByRole('listitem').filter({ hasText: /^Linje/ })
  await expect(rows).toHaveText([
    'Linje 103312 | Lier | 2024Raden har færre celler enn overskriften.',
    'Linje 113301 | Drammen | 2024 | 12,0 | for myeRaden har flere celler enn overskriften.',
  ])
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).press('Enter')
    return readFile(await (await download).path(), 'utf8')
  }
  expect((await saved('Last ned radene (CSV)')).split('\r\n')[2]).toBe(
    'tilsyn.csv;11;Raden har flere celler enn overskriften.;3301;Drammen;2024;12,0;for mye',
  )
  expect(await saved('Last ned listen (CSV)')).toMatch(/;tilsyn\.csv;12;Andel \(%\);ukjent;1;.*;tall-ikke-lest/)
  await page.getByText(/valg er tatt for deg/).press('Enter')
  await page.getByRole('button', { name: 'Bekreft valgene' }).press('Enter')
  await expect(page.getByText(/valg er bekreftet av deg/)).toBeVisible()
  const { resources } = JSON.parse(await saved('Last ned valgene (datapackage.json)'))
  expect(resources[0]).toMatchObject({ path: 'tilsyn.csv', kg: { confirmed: true } })
  await expectAccessible(page)
})

test('figures are used as statistics, and a list of projects as a register', async ({ page, visit }) => {
  await visit('apne/')
  await choose(page, csv('tilsyn.csv', neighbours))
  await page.getByLabel('Utgiver').fill('Asker kommune')
  await page.getByLabel('Kildens navn').fill('Tilsyn 2024')
  await page.getByRole('button', { name: 'Bruk som statistikk' }).click()
  await page.getByRole('link', { name: 'Åpne tabellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'tilsyn' })).toBeVisible()
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('link', { name: 'Åpne dine egne data' }).click()
  const projects = 'Prosjektnavn;Status;Startdato;Sluttdato\nNytt sakssystem;Grønn;01.02.2025;31.12.2026\n'
  await choose(page, csv('prosjekter.csv', projects))
  await page.getByRole('button', { name: 'Bruk som register' }).click()
  await expect(page).toHaveURL(/prosjekter\/\?.*register=fil/)
  await expect(page.getByText('Nytt sakssystem').filter({ visible: true }).first()).toBeVisible()
})

test('a chosen folder with another knowledge base is shown instead of ours', async ({ page, visit }) => {
  await visit('apne/')
  await page.getByLabel('Velg mappe').setInputFiles(fileURLToPath(new URL('../fixtures/package', import.meta.url)))
  await expect(page.getByRole('heading', { name: 'Dette er et helt kunnskapsgrunnlag: «Prøvegrunnlag»' })).toBeVisible()
  await page.getByRole('button', { name: 'Vis dette kunnskapsgrunnlaget' }).press('Enter')
  await expect(page.getByText('Alt på sidene er fra filene dine: Prøvegrunnlag.')).toBeVisible()
  await expect(page.getByText('På nett').first()).toBeVisible()
})

test('the reading of a large file is broken off, and the next file is read', async ({ page, visit }) => {
  await visit('apne/')
  const rows = Array.from({ length: 600_000 }, (_, row) => `${3000 + (row % 350)};${2000 + (row % 25)};${row % 977},5`)
  await choose(page, csv('stor.csv', ['kommunenummer;år;verdi', ...rows, ''].join('\n')))
  await expect(page.getByText(/stor\.csv \(\d+,\d.MB\)/)).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(page.getByText('Lesingen er avbrutt. Ingenting er tatt i bruk.')).toBeVisible()
  await choose(page, csv('tilsyn.csv', neighbours))
  await expect(chart(page)).toBeVisible()
})
