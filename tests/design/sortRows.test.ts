import { describe, expect, it } from 'vitest'
import { type SortKey, sortRows, turnSort } from '../../src/design/sortRows.ts'

const sorted = (keys: readonly SortKey[], direction: 'ascending' | 'descending') =>
  sortRows(keys, (key) => key, direction)

describe('sortRows', () => {
  it('puts what is missing last, whichever way the rows are turned', () => {
    expect(sorted([3, null, 1, 2], 'ascending')).toEqual([1, 2, 3, null])
    expect(sorted([3, null, 1, 2], 'descending')).toEqual([3, 2, 1, null])
  })

  it('follows the Norwegian alphabet', () =>
    expect(sorted(['Ås', 'Asker', 'Ørland', 'Ærøy', 'Oslo'], 'ascending')).toEqual([
      'Asker',
      'Oslo',
      'Ærøy',
      'Ørland',
      'Ås',
    ]))

  it('reads figures in names as numbers', () =>
    expect(sorted(['Tema 10', 'Tema 2'], 'ascending')).toEqual(['Tema 2', 'Tema 10']))

  it('leaves the rows it was given as they were', () => {
    const rows = [2, 1]
    sorted(rows, 'ascending')
    expect(rows).toEqual([2, 1])
  })
})

describe('turnSort', () => {
  it('rises first, then falls, then rises', () => {
    const first = turnSort(null, 'name')
    const second = turnSort(first, 'name')
    expect([first, second, turnSort(second, 'name')].map((sort) => sort.direction)).toEqual([
      'ascending',
      'descending',
      'ascending',
    ])
  })

  it('rises when another column is chosen', () =>
    expect(turnSort({ column: 'name', direction: 'ascending' }, 'year')).toEqual({
      column: 'year',
      direction: 'ascending',
    }))
})
