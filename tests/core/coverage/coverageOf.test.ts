import { expect, test } from 'vitest'
import { coverageOf } from '../../../src/core/coverage/coverageOf.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import {
  documentWith,
  indicatorWith,
  knowledgeBaseWith,
  observationsWith,
  projectWith,
  themeWith,
} from '../../support/knowledgeBaseWith.ts'

const today = '2026-11-22'

function coverageWith(over: Partial<KnowledgeBase>) {
  return coverageOf(knowledgeBaseWith({ themes: [themeWith('T1', 2), themeWith('T2', 1)], ...over }), today)
}

const indicators = (...all: ReturnType<typeof indicatorWith>[]) => new Map(all.map((one) => [one.id, one]))

test('has a row for every sub-theme of the plan, also with no data', () => {
  const { rows, totals } = coverageWith({})
  expect(rows.map(({ subTheme, state, kindCount }) => [subTheme.number, state, kindCount])).toEqual([
    ['1.1', 'missing', 0],
    ['1.2', 'missing', 0],
    ['2.1', 'missing', 0],
  ])
  expect(totals).toEqual({ keyFigures: 0, statistics: 0, documents: 0, projects: 0 })
})

test('has 25 rows for the plan of Asker, 6 + 5 + 7 + 7, whatever else could be read', async () => {
  const base = await readKnowledgeBase(fileSource('data'))
  const bare = { ...base, indicators: new Map(), documents: [], projects: [] }
  expect(coverageOf(bare, today).themes.map(({ rows }) => rows.length)).toEqual([6, 5, 7, 7])
  expect(coverageOf(base, today).rows).toHaveLength(25)
})

test('counts an item that serves two sub-themes once in the totals and once in each cell', () => {
  const { rows, totals, themes } = coverageWith({
    documents: [documentWith({ id: 'strategy', themeIds: ['T1'], subThemeIds: ['T1.1', 'T1.2'], date: '2021' })],
  })
  expect(rows.map(({ cells }) => cells.documents.evidenceIds)).toEqual([['strategy'], ['strategy'], []])
  expect(totals.documents).toBe(1)
  expect(themes.map((theme) => theme.totals.documents)).toEqual([1, 0])
})

test('a sub-theme is covered by a figure, a document and a project together, and partial with less', () => {
  const figures = {
    indicators: indicators(indicatorWith({ id: 'a', subThemeIds: ['T1.1'] })),
    observations: observationsWith([['a', '3203', '2024', 5]]),
  }
  const documents = [documentWith({ id: 'd', subThemeIds: ['T1.1'] })]
  const projects = [projectWith({ id: 'p', subThemeIds: ['T1.1'] })]
  const stateWith = (over: Partial<KnowledgeBase>) => coverageWith(over).rows[0]?.state
  expect(stateWith({ ...figures, documents, projects })).toBe('covered')
  expect(stateWith({ documents, projects })).toBe('partial')
  expect(stateWith({ projects })).toBe('partial')
})

test('an indicator without a figure is no evidence, and neither is one that is only context', () => {
  const { rows } = coverageWith({
    indicators: indicators(
      indicatorWith({ id: 'gap', subThemeIds: ['T1.1'] }),
      indicatorWith({ id: 'elsewhere', subThemeIds: ['T1.1'], role: 'context' }),
    ),
    observations: observationsWith([
      ['gap', '3203', '2024', null],
      ['elsewhere', '1505', '2024', 5],
    ]),
  })
  expect(rows[0]?.hasFigures).toBe(false)
})

test('a cell is partial when every figure only hints, every document is replaced and every project is over', () => {
  const { rows } = coverageWith({
    indicators: indicators(indicatorWith({ id: 'a', subThemeIds: ['T1.1'], proxy: true, kind: 'statistikk' })),
    observations: observationsWith([['a', '3203', '2024', 5]]),
    documents: [
      documentWith({ id: 'old', subThemeIds: ['T1.1'], replacedBy: 'new', date: '2013' }),
      documentWith({ id: 'expired', subThemeIds: ['T1.1'], validTo: '2025', date: '2020-05' }),
      documentWith({ id: 'lasting', subThemeIds: ['T1.2'], validTo: '2026' }),
    ],
    projects: [projectWith({ id: 'p', subThemeIds: ['T1.1'], lifecycle: 'stanset', statusDate: '2020-09-09' })],
  })
  const states = rows.map(({ cells }) => Object.values(cells).map(({ state }) => state))
  expect(states[0]).toEqual(['missing', 'partial', 'partial', 'partial'])
  expect(states[1]?.[2]).toBe('covered')
  expect(rows[0]?.cells.statistics.newest).toBe('2024')
  expect(rows[0]?.cells.documents.newest).toBe('2020-05')
  expect(rows[0]?.cells.projects.newest).toBe('2020-09-09')
})

test('an item without a sub-theme is listed as unplaced and still counts on its theme', () => {
  const { unplaced, themes } = coverageWith({ documents: [documentWith({ id: 'loose', themeIds: ['T2'] })] })
  expect(unplaced.map(({ id }) => id)).toEqual(['loose'])
  expect(themes[1]?.totals.documents).toBe(1)
})

test('an unknown tag is listed with its item, which is not lost', () => {
  const { unknownTags, unplaced, totals } = coverageWith({
    projects: [projectWith({ id: 'p', subThemeIds: ['T9.9'] })],
  })
  expect(unknownTags.map(({ tag, evidence }) => [tag, evidence.id])).toEqual([['T9.9', 'p']])
  expect(unplaced.map(({ id }) => id)).toEqual(['p'])
  expect(totals.projects).toBe(1)
})
