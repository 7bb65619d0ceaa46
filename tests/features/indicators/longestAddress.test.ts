import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringifySearch } from '../../../src/app/search.ts'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import type { Selection } from '../../../src/core/select/Selection.ts'
import { printSelection } from '../../../src/core/select/selectionAddress.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import { selections } from '../../support/selections.ts'

const addressOf = (selection: Selection) => stringifySearch(printSelection(selection))

test('an address has only signs that mail and chat programs leave alone, and does not end where a link would be cut', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      expect(addressOf(selection)).toMatch(/^(\?[\w.~%&=*+,:/-]*[\w~%=*+/-])?$/)
    }),
  )
})

test('no figure of the knowledge base can be asked for in more than 2 000 characters, all places and choices named', async () => {
  const base = await readKnowledgeBase(fileSource(resolve('data')))
  for (const indicator of base.indicators.values()) {
    const keys = seriesOfIndicator(base, indicator).map(({ key }) => key)
    const longest: Selection = {
      indicatorId: indicator.id,
      tab: 'tabell',
      view: 'spredning',
      places: keys,
      comparison: null,
      average: 'uvektet',
      formerSum: true,
      measure: { as: 'change', base: '2015' },
      from: { fixed: '2015' },
      to: 'latest',
      focus: keys.toSorted((a, b) => b.length - a.length)[0] ?? null,
      against: 'kommuner_ressurser_hinder',
    }
    expect(addressOf(longest).length, indicator.id).toBeLessThanOrEqual(2000)
  }
})
