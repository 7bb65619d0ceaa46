import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildPortfolioSettings } from '../../../src/core/model/buildPortfolioSettings.ts'
import { settings } from '../../core/portfolio/registers.ts'

const folders = ['src/features/portfolio', 'src/i18n/portfolioWords']
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
)

test('the words of the portfolio name no municipality, so that any may use them', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => /Asker/.test(readFileSync(file, 'utf-8')))).toEqual([])
})

const json = JSON.parse(readFileSync('data/portfolio-settings.json', 'utf-8')) as Record<string, unknown>

test('what our registers are called stands in the settings', () => {
  expect(settings.registers).toEqual({
    Asker: { nb: 'Askers egne', nn: 'Askers eigne', en: 'Asker’s own' },
    'Nasjonale og interkommunale': {
      nb: 'Nasjonale og interkommunale',
      nn: 'Nasjonale og interkommunale',
      en: 'National and inter-municipal',
    },
  })
})

test('settings without names of registers are whole, and a name that is not text is none', () => {
  const { registre: _, ...rest } = json
  expect(buildPortfolioSettings(rest)?.registers).toEqual({})
  expect(buildPortfolioSettings({ ...json, registre: [{ id: 'A', navn: 3 }, 'x'] })?.registers).toEqual({
    A: { nb: 'A', nn: 'A', en: 'A' },
  })
})
