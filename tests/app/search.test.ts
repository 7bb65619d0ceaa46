import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../src/app/search.ts'

describe('the search of an address', () => {
  it('keeps the leading zero of a kommunenummer', () => expect(parseSearch('?id=0220')).toEqual({ id: '0220' }))

  it('writes nothing for what is not chosen', () =>
    expect(stringifySearch({ lang: undefined, q: '', id: null })).toBe(''))

  it('leaves commas and colons readable', () =>
    expect(stringifySearch({ places: ['0301', '3203'], period: '2016:2023' })).toBe(
      '?places=0301,3203&period=2016:2023',
    ))

  it('leaves tildes between areas', () => expect(stringifySearch({ area: '3203~NO' })).toBe('?area=3203~NO'))

  it('comes back as it was written', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ minLength: 1 })), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
      }),
    )
  })
})
