import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringifySearch } from '../../../src/app/search.ts'
import { rowsOfCategory } from '../../../src/core/select/observationsOf.ts'
import { defaultSelection, type Selection } from '../../../src/core/select/Selection.ts'
import { parseSelection, printSelection } from '../../../src/core/select/selectionAddress.ts'
import { observationsWith } from '../../support/knowledgeBaseWith.ts'
import { selections } from '../../support/selections.ts'

describe('the address', () => {
  it('gives back the selection it was written from, through a real query string', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const query = new URLSearchParams(printSelection(selection)).toString()
        expect(parseSelection(Object.fromEntries(new URLSearchParams(query)))).toEqual({ selection, invalid: [] })
      }),
    )
  })

  it('holds what is shown and nothing else: there is no place in it for a reader', () => {
    const names = ['id', 'tab', 'vis', 'area', 'med', 'snitt', 'sum', 'per', 'index', 'endring', 'poeng', 'time']
    fc.assert(
      fc.property(selections, (selection) => {
        expect([...names, 'focus', 'mot']).toEqual(expect.arrayContaining(Object.keys(printSelection(selection))))
      }),
    )
  })

  it('leaves out what is default', () => expect(printSelection(defaultSelection('nett'))).toEqual({ id: 'nett' }))

  it('keeps ten areas with all options within 400 characters', () => {
    const places = Array.from({ length: 10 }, (_, index) => String(3201 + index))
    const all: Selection = {
      indicatorId: 'kommuner_kompetanse_hinder',
      tab: 'tabell',
      view: 'rangering',
      places,
      comparison: null,
      average: 'uvektet',
      formerSum: true,
      measure: { as: 'points', base: '2015' },
      from: { fixed: '2015' },
      to: 'latest',
      focus: '3203',
      against: 'kommuner_ressurser_hinder',
    }
    expect(stringifySearch(printSelection(all)).length).toBeLessThanOrEqual(400)
    expect(stringifySearch(printSelection(all))).toContain('area=3201~3202~')
  })

  it('has a moving end and a fixed one', () => {
    expect(parseSelection({ time: '2015..siste' }).selection).toMatchObject({ from: { fixed: '2015' }, to: 'latest' })
    expect(parseSelection({ time: '2015..2023' }).selection).toMatchObject({ to: { fixed: '2023' } })
  })

  it('ignores what it does not know', () =>
    expect(parseSelection({ id: 'nett', utm_source: 'x', __proto__: 'y' })).toEqual({
      selection: defaultSelection('nett'),
      invalid: [],
    }))

  it.each([
    ['tab', 'kart'],
    ['vis', 'kake'],
    ['time', '2015'],
    ['time', '2015..'],
    ['time', '2015..2016..2017'],
    ['time', '2015..i går'],
    ['time', '2023..2015'],
    ['time', 'siste..første'],
    ['snitt', 'veldig'],
    ['sum', 'ja'],
    ['per', '10'],
    ['index', 'i fjor'],
    ['endring', '20'],
    ['poeng', 'x'],
  ])('names what is wrong and falls back: %s=%s', (name, value) => {
    expect(parseSelection({ id: 'nett', [name]: value })).toEqual({
      selection: defaultSelection('nett'),
      invalid: [name],
    })
  })

  it('shows figures as one thing at a time, and named places instead of a set', () => {
    expect(parseSelection({ per: '1000', index: '2018' })).toMatchObject({
      selection: { measure: { as: 'perCapita', per: 1000 } },
      invalid: ['index'],
    })
    expect(parseSelection({ area: 'NO', med: 'naboer' })).toMatchObject({
      selection: { places: ['NO'], comparison: null },
      invalid: ['med'],
    })
  })

  it.each(['', '~', '~~'])('names no area in %j', (area) =>
    expect(parseSelection({ area }).selection.places).toBeNull(),
  )

  it('takes each area once', () =>
    expect(parseSelection({ area: '3203~NO~3203' }).selection.places).toEqual(['3203', 'NO']))
})

describe('rowsOfCategory', () => {
  const dataset = observationsWith([
    ['a', '3203', '2020', 1],
    ['b', '3203', '2020', 2],
    ['a', 'NO', '2020', 3],
  ])

  it('finds the rows in file order, and none of a category that is not there', () => {
    expect(rowsOfCategory(dataset, 'indicator', 'a')).toEqual([0, 2])
    expect(rowsOfCategory(dataset, 'indicator', 'c')).toEqual([])
  })
})
