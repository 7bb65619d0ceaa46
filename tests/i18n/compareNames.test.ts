import { expect, test } from 'vitest'
import { compareNames } from '../../src/i18n/compareNames.ts'
import { printList } from '../../src/i18n/printList.ts'

test('names follow the Norwegian alphabet, with æ, ø and å last', () => {
  expect(['Ås', 'Asker', 'Ørland', 'Åmot', 'Ærfugl'].toSorted(compareNames)).toEqual([
    'Asker',
    'Ærfugl',
    'Ørland',
    'Åmot',
    'Ås',
  ])
})

test('numbers in names follow their size, and empty names come last', () => {
  expect(['16–24 år', '', '6–15 år'].toSorted(compareNames)).toEqual(['6–15 år', '16–24 år', ''])
})

test('a list reads as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => printList(items, 'nb'))).toEqual([
    '',
    'a',
    'a og b',
    'a, b og c',
  ])
  expect(printList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})
