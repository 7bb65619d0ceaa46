import { describe, expect, it } from 'vitest'
import { type DocumentChoice, documentsView } from '../../../src/features/documents/documentsView.ts'
import { documentWith, knowledgeBaseWith, themeWith } from '../../support/knowledgeBaseWith.ts'

const base = knowledgeBaseWith({
  themes: [themeWith('T1', 2), themeWith('T3', 5)],
  documents: [
    documentWith({
      id: 'a',
      title: 'Åpne data',
      level: 'nasjonal',
      status: 'gjeldende',
      date: '2021-03-26',
      themeIds: ['T1'],
    }),
    documentWith({ id: 'b', level: 'kommunal', status: 'ukjent', subThemeIds: ['T3.5'], validTo: '2025' }),
    documentWith({ id: 'c', level: 'nasjonal', status: 'erstattet', date: '2019', replacedBy: 'a', validTo: '2026' }),
  ],
})
const today = '2026-11-22'
const shown = (choice: DocumentChoice) => documentsView(base, choice, today).rows.map(({ document }) => document.id)
const rowOf = (id: string) => documentsView(base, {}, today).rows.find(({ document }) => document.id === id)

describe('the register of documents', () => {
  it('is narrowed by theme, sub-theme, level, status and text', () => {
    expect(shown({})).toEqual(['a', 'b', 'c'])
    expect(shown({ tema: '1' })).toEqual(['a'])
    expect(shown({ tema: '3' })).toEqual(['b'])
    expect(shown({ tema: '3.5' })).toEqual(['b'])
    expect(shown({ tema: '3.4' })).toEqual([])
    expect(shown({ niva: 'nasjonal', status: 'erstattet' })).toEqual(['c'])
    expect(shown({ sok: 'DATA åpne' })).toEqual(['a'])
  })

  it('is not narrowed by what it does not know', () => {
    expect(shown({ tema: '9', niva: 'galaktisk', status: 'tapt' })).toEqual(['a', 'b', 'c'])
  })

  it('counts what is in force and what nobody knows of all documents, not of those shown', () => {
    const view = documentsView(base, { tema: '1' }, today)
    expect(view).toMatchObject({ total: 3, inForce: 1, unknownStatus: 1, mostly: { level: 'nasjonal', count: 2 } })
  })

  it('tells how many are undated, and gives them no place in time', () => {
    expect(documentsView(base, {}, today).undated).toBe(1)
    expect(rowOf('b')?.time).toBeNull()
  })

  it('finds the document that replaces another', () => {
    expect(rowOf('c')?.replacement?.title).toBe('Åpne data')
  })

  it('knows that a document has run out when the last day of its period has passed', () => {
    expect(rowOf('b')?.hasRunOut).toBe(true)
    expect(rowOf('c')?.hasRunOut).toBe(false)
  })

  it('asks to check a date that another list gives otherwise, or that is still to come', () => {
    const doubtOf = (over: { date: string; listedDate?: string }) => {
      const { rows } = documentsView(knowledgeBaseWith({ documents: [documentWith({ id: 'x', ...over })] }), {}, today)
      return rows[0]?.dateDoubt
    }
    expect(doubtOf({ date: '2021-03-26', listedDate: '2023-03-26' })).toBe('listed')
    expect(doubtOf({ date: '2021-03-26', listedDate: '2021-03-26' })).toBeNull()
    expect(doubtOf({ date: '2026-11-23' })).toBe('afterToday')
    expect(doubtOf({ date: '2026' })).toBeNull()
  })

  it('is empty without documents', () => {
    expect(documentsView(knowledgeBaseWith(), {}, today)).toMatchObject({ rows: [], total: 0, mostly: null })
  })
})
