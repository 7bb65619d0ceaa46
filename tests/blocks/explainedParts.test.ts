import { describe, expect, test } from 'vitest'
import { explainedParts } from '../../src/blocks/explainedParts.ts'
import { noteTerms } from '../../src/blocks/noteTerms.ts'
import { statusTerms } from '../../src/blocks/statusTerms.ts'
import { observationStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import type { Term } from '../../src/core/model/Plan.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { formatNumber } from '../../src/i18n/formatNumber.ts'
import { locales } from '../../src/i18n/Locale.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const term = (id: string, nb: string, en = nb): Term => ({ id, term: { nb, en }, definition: { nb: id, en: id } })
const cut = (text: string, terms: readonly Term[], locale: 'nb' | 'en' = 'nb') =>
  explainedParts(text, terms, locale).map((part) => (part.term ? `[${part.text}]` : part.text))

describe('a text with terms in it', () => {
  test('is cut where a term stands for the first time, in any case and with an ending', () => {
    expect(cut('Brudd i 2020. Et brudd til.', [term('b', 'brudd')])).toEqual(['[Brudd]', ' i 2020. Et brudd til.'])
    expect(cut('Tallene er foreløpige.', [term('f', 'foreløpig')])).toEqual(['Tallene er ', '[foreløpige]', '.'])
    expect(cut('Two breaks.', [term('b', 'brudd', 'break')], 'en')).toEqual(['Two ', '[breaks]', '.'])
  })

  test('does not find a term within another word', () => {
    expect(cut('Ubrudden rekke, bruddstykke', [term('b', 'brudd')])).toEqual(['Ubrudden rekke, bruddstykke'])
  })

  test('gives the longer term the place of the shorter', () => {
    const terms = [term('f', 'foreløpig'), term('m', 'mangler foreløpig')]
    expect(cut('mangler foreløpig', terms)).toEqual(['[mangler foreløpig]'])
  })

  test('is left whole without terms', () => expect(cut('KOSTRA', [])).toEqual(['KOSTRA']))
})

describe('the word list', () => {
  const read = readKnowledgeBase(fileSource('data'))

  test.each(locales)('explains every status of a figure in %s', async (locale) => {
    const { terms } = await read
    const known = terms.filter(({ id }) => statusTerms.includes(id))
    const unexplained = observationStatuses.filter(
      (status) =>
        status !== 'ok' && explainedParts(statusWords(status, locale), known, locale).every((part) => !part.term),
    )
    expect(unexplained).toEqual([])
  })

  test('prints how we round, as we round', async () => {
    const { terms } = await read
    const rounding = terms.find(({ id }) => id === 'avrunding')
    for (const locale of ['nb', 'en'] as const)
      for (const value of [3.25, -3.25]) {
        const words = rounding?.definition[locale] ?? ''
        expect(words).toContain(formatNumber(value, 2, locale))
        expect(words).toContain(formatNumber(value, 1, locale))
      }
  })

  test('has every term the notes ask for, in both languages', async () => {
    const { terms } = await read
    for (const id of [...noteTerms, ...statusTerms]) {
      const found = terms.find((candidate) => candidate.id === id)
      expect([found?.term.nb, found?.term.en, found?.definition.nb, found?.definition.en], id).not.toContain('')
      expect(found, id).toBeDefined()
    }
  })
})
