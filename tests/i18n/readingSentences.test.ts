import { describe, expect, it } from 'vitest'
import type { GuessAspect, GuessBasis, QuestionKey } from '../../src/core/intake/FileReading.ts'
import { openFile } from '../../src/core/intake/openFile.ts'
import { guessSentence } from '../../src/i18n/guessSentence.ts'
import { locales } from '../../src/i18n/Locale.ts'
import { questionSentence } from '../../src/i18n/questionSentence.ts'
import { aspectTexts } from '../../src/i18n/readingWords/aspectTexts.ts'
import { basisTexts } from '../../src/i18n/readingWords/basisTexts.ts'
import { questionTexts } from '../../src/i18n/readingWords/questionTexts.ts'

const aspects = Object.keys(aspectTexts) as GuessAspect[]
const bases = Object.keys(basisTexts) as GuessBasis[]
const keys = Object.keys(questionTexts) as QuestionKey[]
const isSentence = /^\S.*[.?]$/

const readingOf = (content: string) => openFile({ file: 'a.csv', bytes: new TextEncoder().encode(content) })

describe.each(locales)('in %s', (locale) => {
  it.each(aspects)('a guess at %s is told as a sentence', (aspect) => {
    const value = aspect === 'period' ? 'quarter' : '1'
    const { text } = guessSentence({ aspect, value, basis: 'cellForm', column: 'Andel', count: 2 }, locale)
    expect(text).toMatch(isSentence)
    expect(text).not.toMatch(/undefined|«»|“”/)
  })

  it.each(bases)('what a guess rests on, %s, is told as a sentence', (basis) => {
    expect(guessSentence({ aspect: 'encoding', value: 'utf-8', basis }, locale).basis).toMatch(isSentence)
  })

  it.each(keys)('a question of %s is asked with its reason and every choice', (key) => {
    const choices = [
      { value: '0', shows: 'a ¦ b' },
      { value: '1', shows: 'c ¦ d' },
    ]
    const { asks, because, choices: told } = questionSentence({ key, column: 'Andel', choices }, locale)
    expect(asks).toMatch(/\?$/)
    expect(because).toMatch(isSentence)
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('a ¦ b')
  })
})

describe('as a reader of Norwegian meets them', () => {
  it('a decimal comma is told with the column and what it rests on', () => {
    const guess = readingOf('år;andel\n2020;1,5\n2021;2,5\n').guesses.find(({ aspect }) => aspect === 'decimal')
    expect(guess && guessSentence(guess, 'nb')).toEqual({
      text: 'Desimaltegnet i «andel» er komma.',
      basis: 'Noen av cellene kan ikke leses på annen måte.',
    })
  })

  it('a doubtful decimal mark is asked for with what a cell would become', () => {
    const reading = readingOf('kommune;beløp\nAsker;245.000\nBærum;250.125\n')
    expect(reading.outcome === 'question' && questionSentence(reading.question, 'nb')).toEqual({
      asks: 'Hva er desimaltegnet i «beløp»?',
      because: 'Tallene kan leses på to måter, og ingen av dem avgjør det.',
      choices: ['komma: 245.000 = 245000', 'punktum: 245.000 = 245'],
    })
  })
})
