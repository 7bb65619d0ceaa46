import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { overviewView } from '../../../src/features/overview/overviewView.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import { knowledgeBaseWith } from '../../support/knowledgeBaseWith.ts'

const today = '2026-11-22'
let base: KnowledgeBase

beforeAll(async () => {
  base = await readKnowledgeBase(fileSource('data'))
})

const view = (locale: 'nb' | 'en' = 'nb') => overviewView(base, { today, locale })

test('shows the four themes, each with four key figures, its sub-themes and its projects', () => {
  const { themes, themesHeading } = view()
  expect(themesHeading).toBe('De fire temaene i mandatet')
  expect(themes.map(({ number, rows, figures }) => [number, rows.length, figures.length])).toEqual([
    ['1', 6, 4],
    ['2', 5, 4],
    ['3', 7, 4],
    ['4', 7, 4],
  ])
  expect(themes.reduce((sum, theme) => sum + theme.projectCount, 0)).toBeGreaterThanOrEqual(base.projects.length)
})

test('every key figure stands in a row of the data', () => {
  const files = base.resources
    .filter(({ resource }) => resource.role === 'observations')
    .map(({ resource }) => resource.path)
  const lines = files.flatMap((file) => readFileSync(`data/${file}`, 'utf8').split('\n'))
  for (const { indicatorId, value, period } of view().themes.flatMap(({ figures }) => figures)) {
    const rows = lines.filter((line) => line.startsWith(`${indicatorId},`) && line.split(',')[3] === period)
    const printed = Number(value.number.replace(/[\u00a0.]/g, '').replace(',', '.'))
    expect(rows.map((row) => Number(row.split(',')[4]))).toContain(printed)
  }
})

test('the hero counts sub-themes with figures, and tells what the others have', () => {
  const { hero, themes } = view()
  expect(hero.of).toBe(25)
  expect(hero.count).toBe(themes.reduce((sum, { withFigures }) => sum + withFigures, 0))
})

test('the plan stands in one breath, with its years and its dimensions', () => {
  expect(view().lede).toBe(
    'Planen skal styre Askers arbeid med digitalisering i 12 år, med vekt på handling de første fire årene. Den har tre dimensjoner: sosial, økonomisk og miljømessig bærekraft.',
  )
})

test('the bars add up to all indicators with figures, and the heading is true of them', () => {
  const { bars, counts, heading, newer } = view().holdings
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  expect(total).toBe(counts[0]?.count)
  const year = Number(/\d{4}/.exec(heading)?.[0])
  const upTo = bars
    .filter(({ label }) => Number(/\d{4}/.exec(label)?.[0]) <= year)
    .reduce((sum, { count }) => sum + count, 0)
  expect(upTo * 2).toBeGreaterThanOrEqual(total)
  expect(newer?.words).toMatch(/^2023 eller nyere: \d+$/)
})

test('stands without a plan, without themes and without figures', () => {
  const bare = overviewView(knowledgeBaseWith(), { today, locale: 'nb' })
  expect(bare.hero).toEqual({ count: 0, of: 0, words: 'har tall å bygge på.' })
  expect(bare.milestones).toBeNull()
  expect(bare.holdings.heading).toBe('Hva kunnskapsgrunnlaget holder')
})

test('has no Norwegian among its English words', () => {
  const { title, lede, hero, milestones, holdings } = view('en')
  const words = [title, lede, hero.words, milestones?.heading, holdings.heading, holdings.sentence, holdings.note].join(
    ' ',
  )
  expect(words).not.toMatch(/[æøåÆØÅ]|\b(og|av|ikke|med|tall)\b/)
})

test('what could not be fetched is not said to be lacking', () => {
  const without = (role: string): KnowledgeBase => {
    const resources = base.resources.map((state) =>
      state.resource.role === role ? { ...state, state: 'failed' as const } : state,
    )
    return { ...base, documents: role === 'documents' ? [] : base.documents, resources }
  }
  const shown = overviewView(without('documents'), { today, locale: 'nb' })
  expect(shown.hero.words).toBe('har tall å bygge på.')
  expect(new Set(shown.themes.map(({ gap }) => gap))).toEqual(
    new Set(['Hva som mangler, kan vi si når alle filene er lest']),
  )
  expect(overviewView(without('terms'), { today, locale: 'nb' })).toEqual(view())
})
