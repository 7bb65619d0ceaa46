import { beforeAll, expect, test } from 'vitest'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import type { Theme } from '../../../src/core/model/Theme.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { themeView } from '../../../src/features/theme/themeView.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

let base: KnowledgeBase

beforeAll(async () => {
  base = await readKnowledgeBase(fileSource('data'))
})

function viewOf(number: string, over: Partial<KnowledgeBase> = {}, locale: 'nb' | 'en' = 'nb') {
  const theme = base.themes.find((one) => one.number === number) as Theme
  return themeView({ ...base, ...over }, theme, { today: '2026-11-22', locale })
}

test('leads with the first headline that compares places over time', () => {
  expect(['1', '2', '3', '4'].map((number) => viewOf(number).lead?.facts.figure.indicatorId)).toEqual([
    'hind_ressurser',
    'ict_recruit_problem',
    'valg_storting',
    'bb_100',
  ])
})

test('the leading chart shows the municipality against the country', () => {
  const { lead } = viewOf('3')
  expect(lead?.spec.series.slice(0, 2).map(({ role }) => role)).toEqual(['home', 'country'])
  expect(lead?.spec.quiet).toBe(true)
  expect(lead?.facts.beside.map(({ place, period }) => [place, period])).toEqual([['Norge', '2025']])
})

test('each indicator stands once: in a chart, as a tile or in the list', () => {
  for (const number of ['1', '2', '3', '4']) {
    const { lead, charts, tiles, folded, counts } = viewOf(number)
    const ids = [
      ...(lead ? [lead.facts.figure.indicatorId] : []),
      ...charts.map(({ indicatorId }) => indicatorId),
      ...[...tiles, ...folded].map(({ indicatorId }) => indicatorId),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(counts.indicators)
    expect(tiles.length).toBeLessThanOrEqual(12)
  }
})

test('context is folded, and stands last', () => {
  const { folded } = viewOf('4')
  const firstContext = folded.findIndex(({ isContext }) => isContext)
  expect(folded.slice(firstContext).every(({ isContext }) => isContext)).toBe(true)
})

test('has a row a sub-theme, with its strongest figure or a gap in words', () => {
  const { subThemes, subThemesHeading } = viewOf('3')
  expect(subThemes.map(({ number }) => number)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'])
  expect(subThemes.every(({ figure, gap }) => figure !== null || gap !== null)).toBe(true)
  expect(subThemesHeading).toBe('Seks av sju undertema har tall')
  expect(subThemes[0]).toMatchObject({ figure: null, gap: 'Verken tall eller prosjekt' })
})

test('shows a few projects and documents, the municipality first, and counts them all', () => {
  const { projects, documents, counts, projectsHeading } = viewOf('3')
  expect(projects.length).toBe(7)
  expect(documents.length).toBe(8)
  expect(projects.filter(({ isHome }) => isHome).length).toBe(Math.min(7, counts.homeProjects))
  expect(projectsHeading).toBe(`${counts.projects} prosjekter, sju med Asker`)
})

test('stands without projects, documents and figures, and says so', () => {
  const bare = viewOf('2', { projects: [], documents: [], indicators: new Map() })
  expect(bare.lead).toBeNull()
  expect(bare.tiles).toEqual([])
  expect(bare.projectsHeading).toBe('Ingen prosjekter')
  expect(bare.subThemes.map(({ gap }) => gap)).toContain('Verken tall, styringsdokument eller prosjekt')
})
