import { describe, expect, it } from 'vitest'
import { registerChoices, registerWord } from '../../src/blocks/registerWords.ts'
import { parseSort, printSort } from '../../src/blocks/sortAddress.ts'
import { holdsText } from '../../src/blocks/textSearch.ts'
import { fitsTheme, parseThemeFilter } from '../../src/blocks/themeFilter.ts'
import { webAddress } from '../../src/blocks/webAddress.ts'
import { themeWith } from '../support/knowledgeBaseWith.ts'

describe('an address from the data', () => {
  it('is followed when it is https, and names the host one comes to', () => {
    expect(webAddress('https://www.ssb.no/statbank/table/07459')?.host).toBe('www.ssb.no')
  })

  it.each([
    '',
    'javascript:alert(1)',
    'http://tu.no/',
    'data:text/html,x',
    '//ssb.no',
    'https://ssb.no@evil.example/',
    'https://:ssb.no@evil.example/',
  ])('is plain text when it is %s', (url) => expect(webAddress(url)).toBeNull())
})

describe('an order in the address', () => {
  it('comes back as it was', () => {
    for (const text of ['dato', '-dato'])
      expect(printSort(parseSort(text, ['dato']) ?? { column: '', direction: 'ascending' })).toBe(text)
  })

  it('is none for a column the table does not have', () => {
    expect(parseSort('-pris', ['dato'])).toBeNull()
    expect(parseSort(undefined, ['dato'])).toBeNull()
  })
})

describe('a theme in the address', () => {
  const themes = [themeWith('T3', 5)]

  it('is a theme, a sub-theme or nothing', () => {
    expect(parseThemeFilter('3', themes)?.subTheme).toBeNull()
    expect(parseThemeFilter('3.5', themes)?.subTheme?.id).toBe('T3.5')
    expect(parseThemeFilter('3.6', themes)).toBeNull()
  })

  it('takes what is placed on a sub-theme as placed on the theme', () => {
    const theme = parseThemeFilter('3', themes)
    expect(theme && fitsTheme({ themeIds: [], subThemeIds: ['T3.2'] }, theme)).toBe(true)
    expect(theme && fitsTheme({ themeIds: ['T1'], subThemeIds: ['T1.2'] }, theme)).toBe(false)
  })
})

describe('a search', () => {
  it('finds every word, in either case, in any of the texts', () => {
    expect(holdsText('ærlig ÅPEN', ['Åpen', 'og Ærlig'])).toBe(true)
    expect(holdsText('åpen lukket', ['Åpen'])).toBe(false)
    expect(holdsText(undefined, [])).toBe(true)
  })
})

describe("a register's codes", () => {
  const words = { ide: { nb: 'Idé', en: 'Idea' }, konsept: { nb: 'Konsept', en: 'Concept' } }

  it('are told in words, and as they are where there are none', () => {
    expect(registerWord(words, 'ide', 'en')).toBe('Idea')
    expect(registerWord(words, 'toString', 'nb')).toBe('toString')
  })

  it('are chosen among in the order of the words, those without words last', () => {
    const codes = registerChoices(words, ['annet', 'konsept', '', 'konsept', 'ide'], 'nb').map(({ value }) => value)
    expect(codes).toEqual(['ide', 'konsept', 'annet'])
  })
})
