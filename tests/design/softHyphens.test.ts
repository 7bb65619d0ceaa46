import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { softHyphens } from '../../src/design/softHyphens.ts'

const shown = (words: string) => softHyphens(words).replaceAll('\u00ad', '|')

describe('a long compound', () => {
  test.each([
    ['Medfinansieringsordningen: ramme i året', 'Medfinansierings|ordningen: ramme i året'],
    ['informasjonssikkerhetsarbeidet', 'informasjons|sikkerhets|arbeidet'],
    ['Samfunnssikkerhetsarbeid', 'Samfunnssikkerhets|arbeid'],
  ])('may be parted at its seams: %s', (words, parted) => {
    expect(shown(words)).toBe(parted)
  })

  test('is left whole where the word is short or no seam is known', () => {
    for (const words of ['Utdanningsnivå', 'Befolkningsvekst siste år', 'Folkehelseprofilbanken'])
      expect(shown(words)).toBe(words)
  })

  test('is the same words when the hyphens are taken out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå ]{0,60}$/), (words) => {
        expect(shown(words).replaceAll('|', '')).toBe(words)
      }),
    )
  })
})
