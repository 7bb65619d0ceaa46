import { expect, test } from 'vitest'
import { partnerMatrix } from '../../../src/core/portfolio/metrics/sharedFunding.ts'
import { makeViewFile } from '../../../src/features/portfolio/download/makeViewFile.ts'
import { shownTable } from '../../../src/features/portfolio/download/shownTable.ts'
import { tableOfView, type ViewId, viewIds } from '../../../src/features/portfolio/download/tableOfView.ts'
import { type PortfolioView, portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { measureInView } from '../../../src/features/portfolio/register/PortfolioInView.ts'
import type { Locale } from '../../../src/i18n/Locale.ts'
import { settings } from '../../core/portfolio/registers.ts'
import { unzip } from '../../support/unzip.ts'
import { example, exampleThemes, exampleView } from './exampleView.ts'

const view = exampleView({ status: 'rodgul', tema: '4', andel: 'asker' })

const rowsOfView: Readonly<Record<ViewId, number>> = {
  oppmerksomhet: view.attention.length,
  faser: 6,
  status: view.rows.length,
  veikart: view.rows.length,
  penger: 4,
  forbruk: 0,
  parter: 0,
  gevinster: 0,
  avveiing: 0,
  undertemaer: 25,
  endringer: 0,
}

test.each(Object.entries(rowsOfView) as [ViewId, number][])('%s leaves with a cell for every column', (id, least) => {
  const table = tableOfView(id, view, 'Asker', 'nb')
  expect(table.headline).not.toBe('')
  expect(table.rows.length).toBeGreaterThanOrEqual(least)
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
})

test('the filters that are on are printed in what leaves', () => {
  const { subtitle, sources } = shownTable(tableOfView('status', view, 'Asker', 'nb'), view, 'nb')
  expect(subtitle).toContain('Oppdiktet eksempel')
  expect(subtitle).toContain(`${view.rows.length} av 26 prosjekter, regnet per 31.10.2026`)
  expect(subtitle).toContain('Tema:')
  expect(sources[0]?.text).toContain('Eksempelregister (oppdiktet)')
})

test.each(viewIds)(
  'what leaves of %s says whose share its amounts are: the municipality’s only where they follow the choice',
  (id) => {
    const isShare = ['faser', 'penger', 'undertemaer'].includes(id)
    const whole = exampleView()
    const share = exampleView({ andel: 'asker' })
    const [wholeTable, shareTable] = [tableOfView(id, whole, 'Asker', 'nb'), tableOfView(id, share, 'Asker', 'nb')]
    const { subtitle } = shownTable(shareTable, share, 'nb')
    expect(subtitle).toContain(isShare ? 'Beløp: kommunens andel' : 'Beløp: totalt, alle parter')
    if (isShare) expect(shareTable.rows).not.toEqual(wholeTable.rows)
    else expect(shareTable.rows).toEqual(wholeTable.rows)
  },
)

test('a day is read in the reader’s words, and leaves in files as a program reads it', () => {
  const table = tableOfView('oppmerksomhet', view, 'Asker', 'nb')
  const at = table.columns.findIndex(({ label }) => label === 'Siden')
  const days = table.rows.flatMap((row) => row[at] ?? [])
  expect(days[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  for (const id of viewIds) {
    const shown = shownTable(tableOfView(id, view, 'Asker', 'nb'), view, 'nb')
    expect(JSON.stringify(shown.rows)).not.toMatch(/\d{4}-\d{2}(-\d{2})?/)
  }
  expect(JSON.stringify(shownTable(table, view, 'nb').rows)).toMatch(/\d{2}\.\d{2}\.\d{4}/)
})

test('a register goes by the name the settings give it, and else by its own', () => {
  const named = measureInView(
    'example',
    example,
    {
      ...settings,
      registers: { 'Eksempelregister (oppdiktet)': { nb: 'Våre egne', nn: 'Våre eigne', en: 'Our own' } },
    },
    '2026-11-22',
  )
  const sourceOf = (shown: PortfolioView, locale: Locale) =>
    shownTable(tableOfView('status', shown, 'Bærum', locale), shown, locale).sources[0]?.text
  expect(sourceOf(portfolioView(named, {}, exampleThemes), 'nn')).toBe('Kjelde: Våre eigne')
  expect(sourceOf(view, 'en')).toBe('Source: Eksempelregister (oppdiktet)')
})

test('the table of who pays has every party by its own name, also those the page folds together', () => {
  const whole = exampleView()
  const { rows } = tableOfView('parter', whole, 'Asker', 'nb')
  const named = new Set(rows.map(([, party]) => party))
  const given = partnerMatrix(whole.rows)
  expect(named.size).toBe(new Set(given.map(({ party }) => party)).size)
  expect(rows).toHaveLength(given.length)
  expect([...named].join()).not.toContain('Andre (')
})

test('a slide of the statuses has a column for each dimension; the comments have theirs in the files', () => {
  const table = tableOfView('status', view, 'Asker', 'nb')
  const heads = shownTable(table, view, 'nb').columns.map(({ label }) => label)
  expect(heads).toEqual(['Prosjekt', 'Fremdrift', 'Økonomi', 'Kvalitet', 'Risiko', 'Gevinst', 'Statusalder, dager'])
  expect(table.columns).toHaveLength(13)
  expect(shownTable(table, view, 'nb').rows[0]).toHaveLength(heads.length)
})

test('money that has no theme is in none: the headline says so', () => {
  const bare = exampleView()
  const rows = bare.rows.filter(({ project }) => !project.values.hovedtema.parsed && !project.values.tema_vekt.parsed)
  const headline = (over: Partial<PortfolioView>) => tableOfView('penger', { ...bare, ...over }, 'Asker', 'nb').headline
  expect(rows.some(({ project }) => project.values.budsjett.parsed)).toBe(true)
  expect(headline({ rows })).toBe('Pengene er ikke plassert på noe tema')
  expect(headline({ rows, isHomeShare: true })).not.toContain('0 %')
  expect(headline({})).toMatch(/^\d+ % av pengene ligger i tema \d$/)
})

test('the sums of the table are those of the page, in whole kroner', () => {
  const whole = exampleView()
  const { rows, columns } = tableOfView('penger', whole, 'Asker', 'nb')
  const sum = rows.reduce((all, row) => all + Number(row.at(-1) ?? 0), 0)
  expect(columns.at(-1)).toMatchObject({ kind: 'money' })
  expect(sum).toBeGreaterThanOrEqual(whole.measured.metrics.get('sum_budsjett')?.value ?? Number.NaN)
})

test('a workbook says what it is about on a sheet of its own', async () => {
  const table = tableOfView('status', view, 'Asker', 'nb')
  const wish = {
    ...{ id: 'status' as const, municipality: 'Asker' },
    view,
    table,
    name: 'status',
    link: 'https://x.no/prosjekter/',
    today: '2026-11-22',
    locale: 'nb' as const,
  }
  const noTemplate = () => Promise.reject(new Error('no template'))
  const { name, blob } = await makeViewFile('xlsx', { ...wish, readTemplate: noTemplate })
  const files = unzip(new Uint8Array(await blob.arrayBuffer()))
  expect(name).toBe('status.xlsx')
  expect(new TextDecoder().decode(files.get('xl/worksheets/sheet2.xml'))).toContain('Beløp: totalt, alle parter')
})
