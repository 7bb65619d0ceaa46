import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../../src/app/search.ts'
import { parseExplore, printExplore } from '../../../src/features/explore/exploreAddress.ts'
import {
  ages,
  courses,
  type ExploreChoice,
  everything,
  exploreViews,
  sortColumns,
  step,
  type VerdictChoice,
  verdictNames,
} from '../../../src/features/explore/exploreChoice.ts'

const known = {
  themes: ['1', '1.2', '3', '3.5'],
  publishers: ['SSB', 'Tønsbergs Blad & Co', 'Nkom (via TU)'],
  indicatorIds: ['bb_100', 'valg_storting'],
}

const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)

const choices: fc.Arbitrary<ExploreChoice> = fc.record({
  search: fc.string({ unit: 'grapheme' }),
  theme: maybe(known.themes),
  publisher: maybe(known.publishers),
  age: maybe(ages),
  course: maybe(courses),
  verdict: maybe(Object.keys(verdictNames) as VerdictChoice[]),
  hasHome: maybe([true, false]),
  hasTarget: maybe([true, false]),
  view: fc.constantFrom(...exploreViews),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...sortColumns),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
  indicatorId: maybe(known.indicatorIds),
  most: fc.integer({ min: 1, max: 50 }).map((steps) => steps * step),
})

describe('what is asked of the indicators', () => {
  test('comes back from an address as it was', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const address = parseSearch(stringifySearch(printExplore(choice)))
        expect(parseExplore(address, known)).toEqual({ choice, unknown: [] })
      }),
    )
  })

  test('is not in the address where it is nothing', () => {
    expect(stringifySearch(printExplore(everything))).toBe('')
  })

  test('is written so that people can read it', () => {
    const choice = { ...everything, theme: '3', verdict: 'away', hasHome: true, view: 'smaa' } as const
    expect(stringifySearch(printExplore(choice))).toBe('?tema=3&dom=feil-vei&asker=ja&vis=smaa')
  })

  test('leaves out what nobody knows, and tells its name', () => {
    const address = { tema: '9', dom: 'bra', vis: 'kake', valgt: 'tull', antall: '41', sorter: '-pris', asker: 'ja' }
    const { choice, unknown } = parseExplore(address, known)
    expect(choice).toEqual({ ...everything, hasHome: true })
    expect(unknown).toEqual(['tema', 'dom', 'vis', 'sorter', 'valgt', 'antall'])
  })

  test('takes a default that is written out, and names of others, as they are', () => {
    expect(parseExplore({ vis: 'liste', antall: '40', lang: 'en', sok: '' }, known)).toEqual({
      choice: everything,
      unknown: [],
    })
  })
})
