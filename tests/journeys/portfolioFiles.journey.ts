import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'

const found = (page: Page) => page.getByRole('main').getByRole('status').first()

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
})

const head = 'Prosjektnummer;Tittel;Fase;Ramme;Sluttdato'
const june = csv('Portefølje-2026-06-30.csv', [
  head,
  '1;Sak;Planlegge;9,5;2026-12-31',
  '2;Arkiv;Gjennomføre;1,2;2026-12-31',
])
const october = csv('Oktober-2026-10-31.csv', [
  head,
  '1;Sak;Gjennomføre;10,5;2027-03-31',
  '3;Data;Konsept;0,2;2026-12-31',
])

async function put(page: Page, files: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await page.getByLabel('Velg filer').setInputFiles(files)
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

test('the unit of amounts is asked, and no amount is shown before it is answered', async ({ page, visit }) => {
  await visit('prosjekter/')
  await put(page, [october])
  await expect(found(page)).toHaveText('Alle 2 prosjekter vises. Regnet per 31.10.2026.')
  const files = page.locator('#filer')
  await expect(files.getByText('Oktober-2026-10-31.csv: Hvilken enhet står beløpene i?')).toBeVisible()
  await expect(page.locator('#faser')).not.toContainText('mill. kr')
  await files.getByRole('radio', { name: 'Millioner' }).check({ force: true })
  await expect(page.locator('#faser')).toContainText('10,5 mill. kr')
})

test('a register is held against an earlier one: changed, new and gone, and the earlier is in no sum', async ({
  page,
  visit,
}) => {
  test.slow()
  await visit('prosjekter/')
  await put(page, [june, october])
  await page.getByLabel('Endringer siden').selectOption('Portefølje-2026-06-30.csv')
  await expect(found(page)).toContainText('Alle 2 prosjekter vises.')
  const changes = page.locator('#endringer')
  await expect(changes.getByRole('heading', { level: 2 })).toHaveText('1 endret, 1 nye og 1 borte')
  await expect(changes).toContainText('Fase: Planlegge → Gjennomføre')
  await expect(changes).toContainText('90 dager senere')
  await expect(changes.getByRole('listitem').filter({ hasText: /^Arkiv$/ })).toBeVisible()
  await expectAccessible(page)
})

test('several registers in one view are told apart, and one of them can be chosen', async ({ page, visit }) => {
  await visit('prosjekter/')
  await put(page, [june, october])
  await expect(found(page)).toContainText('Alle 4 prosjekter vises.')
  await page.getByRole('combobox', { name: 'Register' }).selectOption('Oktober')
  await expect(page).toHaveURL(/kilde=Oktober/)
  await expect(found(page)).toContainText('2 av 4 prosjekter vises.')
})

test('what is filtered with the keyboard alone leaves as a workbook, and gives the same view when put in again', async ({
  page,
  visit,
}) => {
  test.slow()
  await visit('prosjekter/?register=eksempel')
  await page.getByRole('combobox', { name: 'Fase' }).focus()
  await page.keyboard.type('Gjennomføre')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/fase=gjennomfore/)
  const shown = (await found(page).textContent()) ?? ''
  const [, count = ''] = /^(\d+) av 26/.exec(shown) ?? []
  expect(Number(count)).toBeGreaterThan(3)
  const forecast = await page.locator('.kg-five__value').nth(1).textContent()
  const download = page.waitForEvent('download')
  await page.locator('#registeret').getByRole('button', { name: 'Excel', exact: true }).press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe('oppdiktet-prosjektregister-2026-10-31.xlsx')
  const workbook = { name: 'utvalg.xlsx', mimeType: 'application/octet-stream', buffer: await bytesOf(file) }
  await page.getByRole('link', { name: 'Tilbake til de virkelige prosjektene' }).press('Enter')
  await put(page, [workbook])
  await expect(found(page)).toHaveText(`Alle ${count} prosjekter vises. Regnet per 31.10.2026.`)
  await expect(page.locator('.kg-five__value').nth(1)).toHaveText(forecast ?? '')
})

test('a view leaves with every row and the filters in it, and goes to the collection', async ({ page, visit }) => {
  await visit('prosjekter/?register=eksempel&tema=4')
  const status = page
    .locator('section, div')
    .filter({ has: page.locator('#status') })
    .last()
  await status.getByText('Last ned eller ta vare på').click()
  const download = page.waitForEvent('download')
  await status.getByRole('button', { name: 'JSON' }).press('Enter')
  const told = JSON.parse((await bytesOf(await download)).toString())
  expect(told.om[1]).toContain('Oppdiktet eksempel')
  expect(told.om[1]).toContain('Tema:')
  expect(told.rader.length).toBe(Number(/^(\d+) av/.exec((await found(page).textContent()) ?? '')?.[1]))
  await status.getByRole('button', { name: /^Legg i samling/ }).press('Enter')
  await expect(status.getByText('Lagt i samlingen.')).toBeVisible()
})

test('a comment to a status is read with a press, and Escape closes it', async ({ page, visit }) => {
  await visit('prosjekter/')
  const lines = [
    'prosjekt_id;tittel;fase;status_okonomi;status_okonomi_tekst;budsjett;statusdato',
    '1;Sak;Gjennomføre;Over budsjett;Leverandøren har økt prisen;unntatt (offl. § 23);2026-10-20',
  ]
  await put(page, [csv('ett-2026-10-31.csv', lines)])
  const mark = page.locator('#status').getByRole('button', { name: 'Over budsjett' })
  await mark.press('Enter')
  await expect(page.getByText('Leverandøren har økt prisen').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(mark).toHaveAttribute('aria-expanded', 'false')
  await page.locator('#status').getByRole('link', { name: 'Sak' }).click()
  await expect(page.getByText('Unntatt (offl. § 23)')).toBeVisible()
})

test('a manager has the answers on the first screen', async ({ page, visit }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit('prosjekter/?register=eksempel')
  const answers = page.locator('.kg-answers')
  for (const word of ['Hvorfor', 'Fase', 'Tynt dekket', 'Hvem betaler', 'Endret'])
    await expect(answers.getByText(word, { exact: true })).toBeInViewport({ ratio: 1 })
  for (const word of ['Aktive prosjekter', 'Prognose, totalt for alle parter', 'Trenger oppmerksomhet'])
    await expect(page.getByRole('heading', { name: word, exact: true })).toBeInViewport({ ratio: 1 })
  await expect(answers).toContainText('(')
})
