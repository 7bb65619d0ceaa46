import { describe, expect, test } from 'vitest'
import { foldText } from '../../../src/blocks/foldText.ts'
import { holdsText } from '../../../src/blocks/textSearch.ts'
import { type ExploreChoice, everything, step } from '../../../src/features/explore/exploreChoice.ts'
import { exploreRows } from '../../../src/features/explore/exploreRows.ts'
import { exploreFound } from '../../../src/features/explore/exploreView.ts'
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
        indicatorWith({ id: 'fersk', themeId: 'T2', subThemeIds: ['T2.1'], direction: 'higher' }),
        indicatorWith({ id: 'viktig', role: 'headline', themeId: 'T2' }),
        indicatorWith({ id: 'tom', alsoThemeIds: ['T2'] }),
      ].map((indicator) => [indicator.id, indicator]),
    ),
    observations: observationsWith([
      ['kontekst', 'NO', '2015', 4],
      ['fersk', '3203', '2024', 8],
      ['fersk', '3203', '2025', 5],
      ['viktig', 'NO', '2019', 6],
    ]),
    targets: [{ id: 'm', indicatorId: 'viktig', replacedBy: null } as never],
    sources: new Map([['test', { id: 'test', publisher: 'Prøvekilden' } as never]]),
  })
  const rows = exploreRows(base, { today: '2026-11-22', locale: 'nb' })
  const foundBy = (choice: Partial<ExploreChoice>) =>
    exploreFound(rows, { ...everything, ...choice }, base.themes, 'nb')
  const idsBy = (choice: Partial<ExploreChoice>) => foundBy(choice).rows.map(({ indicator }) => indicator.id)

  test('stands by theme, on each with headlines first and context last', () => {
    expect(idsBy({})).toEqual(['tom', 'kontekst', 'viktig', 'fersk'])
  })

  test.each<[Partial<ExploreChoice>, string[]]>([
    [{ theme: '2' }, ['viktig', 'fersk', 'tom']],
    [{ theme: '2.1' }, ['fersk']],
    [{ hasHome: true }, ['fersk']],
    [{ hasHome: false }, ['tom', 'kontekst', 'viktig']],
    [{ hasTarget: true }, ['viktig']],
    [{ verdict: 'notJudged' }, ['viktig']],
    [{ verdict: 'noTarget' }, ['tom', 'kontekst', 'fersk']],
    [{ verdict: 'away' }, []],
    [{ course: 'svakere' }, ['fersk']],
    [{ course: 'bedre' }, []],
    [{ publisher: 'Prøvekilden' }, ['kontekst', 'viktig', 'fersk']],
    [{ age: 'ny' }, ['fersk']],
    [{ age: 'gammel' }, ['kontekst', 'viktig']],
    [{ age: 'mangler' }, ['tom']],
    [{ search: 'undertema 2.1' }, ['fersk']],
    [{ search: 'PROVEKILDEN' }, ['kontekst', 'viktig', 'fersk']],
    [{ hasHome: true, hasTarget: true }, []],
  ])('is narrowed by %o', (choice, ids) => {
    expect(idsBy(choice)).toEqual(ids)
  })

  test('is worked out once for a knowledge base', () => {
    expect(exploreRows(base, { today: '2026-11-22', locale: 'nb' })).toBe(rows)
    expect(exploreRows(base, { today: '2026-11-22', locale: 'en' })).not.toBe(rows)
  })

  test('is shown under its themes, the one asked for first, until it is sorted', () => {
    const names = (choice: Partial<ExploreChoice>) => foundBy(choice).groups.map(({ name, count }) => [name, count])
    expect(names({ theme: '2' })).toEqual([
      ['2 Tema T2', 2],
      ['1 Tema T1', 1],
    ])
    expect(names({ sort: { column: 'navn', direction: 'descending' } })).toEqual([['', 4]])
    expect(idsBy({ sort: { column: 'navn', direction: 'descending' } })).toEqual(['viktig', 'tom', 'kontekst', 'fersk'])
  })

  test('is shown in steps, each group with the count of all that are found', () => {
    const many = Array.from({ length: step + 5 }, () => rows[0] as (typeof rows)[number]).map((row) => ({ ...row }))
    const first = exploreFound(many, everything, base.themes, 'nb')
    expect([first.shownCount, first.groups[0]?.rows.length, first.groups[0]?.count]).toEqual([step, step, step + 5])
    expect(exploreFound(many, { ...everything, most: 2 * step }, base.themes, 'nb').shownCount).toBe(step + 5)
  })

  test('leafs from the indicator asked for, and from the first where it is not among those found', () => {
    const at = (choice: Partial<ExploreChoice>) => [foundBy(choice).at, foundBy(choice).isElsewhere]
    expect(at({ indicatorId: 'viktig' })).toEqual([2, false])
    expect(at({ indicatorId: 'viktig', hasHome: true })).toEqual([0, true])
    expect(at({})).toEqual([0, false])
    expect(at({ verdict: 'away', indicatorId: 'viktig' })).toEqual([-1, true])
  })
})
