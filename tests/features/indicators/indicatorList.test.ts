import { describe, expect, test } from 'vitest'
import { foldText } from '../../../src/blocks/foldText.ts'
import { holdsText } from '../../../src/blocks/textSearch.ts'
import { chosenRows, indicatorRows } from '../../../src/features/indicators/indicatorList.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith, themeWith } from '../../support/knowledgeBaseWith.ts'

describe('the search', () => {
  test.each([
    ['bredband', 'Bredbånd'],
    ['bredbaand', 'Bredbånd'],
    ['BREDBÅND', 'bredbånd'],
    ['okonomi', 'Økonomi'],
    ['oekonomi', 'Økonomi'],
    ['laering', 'Digital læring'],
    ['laring', 'Digital læring'],
    ['arsverk it', 'IT-årsverk'],
  ])('%s finds %s', (search, text) => {
    expect(holdsText(search, [text])).toBe(true)
  })

  test('every word must be there', () => {
    expect(holdsText('bredbånd skole', ['Bredbånd i hjemmet'])).toBe(false)
  })

  test('an empty search finds all', () => {
    expect(holdsText('', ['hva som helst'])).toBe(true)
  })

  test('folding takes accents away and keeps figures', () => {
    expect(foldText('Idé 2023')).toBe('ide 2023')
  })
})

describe('the list', () => {
  const base = knowledgeBaseWith({
    plan: { homeId: '3203', countryId: 'NO', municipality: 'Asker' } as never,
    themes: [themeWith('T1', 2), themeWith('T2', 1)],
    places: new Map([
      [
        '3203',
        { id: '3203', name: { nb: 'Asker', en: 'Asker' }, kind: 'kommune', validFrom: null, validTo: null, note: '' },
      ],
    ]),
    indicators: new Map(
      [
        indicatorWith({ id: 'kontekst', role: 'context' }),
        indicatorWith({ id: 'fersk', themeId: 'T2', subThemeIds: ['T2.1'] }),
        indicatorWith({ id: 'viktig', role: 'headline', themeId: 'T2' }),
        indicatorWith({ id: 'tom', alsoThemeIds: ['T2'] }),
      ].map((indicator) => [indicator.id, indicator]),
    ),
    observations: observationsWith([
      ['kontekst', 'NO', '2015', 4],
      ['fersk', '3203', '2025', 5],
      ['viktig', 'NO', '2019', 6],
    ]),
    targets: [{ id: 'm', indicatorId: 'viktig' } as never],
  })
  const rows = indicatorRows(base, { today: '2026-11-22', locale: 'nb' })
  const found = (choice: Parameters<typeof chosenRows>[1]) =>
    chosenRows(rows, choice, base.themes).map(({ indicator }) => indicator.id)

  test('stands with headlines first and context last', () => {
    expect(found({})).toEqual(['viktig', 'tom', 'fersk', 'kontekst'])
  })

  test.each([
    [{ tema: '2' }, ['viktig', 'tom', 'fersk']],
    [{ tema: '2.1' }, ['fersk']],
    [{ tema: '9' }, ['viktig', 'tom', 'fersk', 'kontekst']],
    [{ asker: 'ja' }, ['fersk']],
    [{ asker: 'nei' }, ['viktig', 'tom', 'kontekst']],
    [{ mal: 'ja' }, ['viktig']],
    [{ alder: 'ny' }, ['fersk']],
    [{ alder: 'gammel' }, ['viktig', 'kontekst']],
    [{ alder: 'mangler' }, ['tom']],
    [{ sok: 'undertema 2.1' }, ['fersk']],
    [{ asker: 'ja', mal: 'ja' }, []],
  ])('is narrowed by %o', (choice, ids) => {
    expect(found(choice)).toEqual(ids)
  })
})
