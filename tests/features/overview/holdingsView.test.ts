import { expect, test } from 'vitest'
import { holdingsView } from '../../../src/features/overview/holdingsView.ts'
import { knowledgeBaseWith, projectWith } from '../../support/knowledgeBaseWith.ts'

test('one project is a project, and two are projects', () => {
  const wordsOf = (count: number, locale: 'nb' | 'en') => {
    const projects = Array.from({ length: count }, (_, i) => projectWith({ id: `p${i}` }))
    const { counts } = holdingsView(knowledgeBaseWith({ projects }), { today: '2026-11-23', locale })
    return counts.find(({ to }) => to === '/prosjekter/')
  }
  expect(wordsOf(1, 'nb')).toMatchObject({ count: 1, words: 'prosjekt' })
  expect(wordsOf(2, 'nb')).toMatchObject({ count: 2, words: 'prosjekter' })
  expect(wordsOf(0, 'en')).toMatchObject({ count: 0, words: 'projects' })
  expect(wordsOf(1, 'en')).toMatchObject({ count: 1, words: 'project' })
})
