import { expect, test } from 'vitest'
import { coverageOf } from '../../src/core/coverage/coverageOf.ts'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import { coverageInWords, plainestGap } from '../../src/i18n/coverageWords.ts'
import {
  documentWith,
  indicatorWith,
  knowledgeBaseWith,
  observationsWith,
  projectWith,
  themeWith,
} from '../support/knowledgeBaseWith.ts'

function rowsWith(over: Partial<KnowledgeBase>) {
  return coverageOf(knowledgeBaseWith({ themes: [themeWith('T1', 2)], ...over }), '2026-11-22').rows
}

const both = ['T1.1', 'T1.2']
const figures = {
  indicators: new Map([['a', indicatorWith({ id: 'a', subThemeIds: both })]]),
  observations: observationsWith([['a', '3203', '2024', 5]]),
}

test('a sub-theme is told with its kinds of evidence and their counts', () => {
  const [row] = rowsWith({ documents: [documentWith({ id: 'd', subThemeIds: ['T1.1'] })] })
  expect(row && coverageInWords(row, 'nb')).toBe(
    '1.1 Undertema 1.1: 1 av 4 slags belegg (nøkkeltall: 0, statistikk: 0, styringsdokumenter: 1, prosjekter: 0)',
  )
})

test('the plainest gap is the sub-theme that lacks most', () => {
  const documents = [documentWith({ id: 'd', subThemeIds: both })]
  const projects = [projectWith({ id: 'p', subThemeIds: ['T1.1'] })]
  expect(plainestGap(rowsWith({}), 'nb')).toBe('Undertema 1.1 og 1 til: verken tall, styringsdokument eller prosjekt')
  expect(plainestGap(rowsWith({ documents, projects }), 'nb')).toBe('Undertema 1.2: verken tall eller prosjekt')
  expect(plainestGap(rowsWith({ ...figures, documents, projects }), 'en')).toBe('Sub-theme 1.2: no project')
})

test('nothing is lacking when every sub-theme has figures, a document and a project', () => {
  const documents = [documentWith({ id: 'd', subThemeIds: both })]
  const projects = [projectWith({ id: 'p', subThemeIds: both })]
  expect(plainestGap(rowsWith({ ...figures, documents, projects }), 'nb')).toBeNull()
})
