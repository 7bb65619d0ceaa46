import { expect, it } from 'vitest'
import { askedPackage } from '../../src/load/askedPackage.ts'

const page = 'https://kart.example/grunnlag/planen/'

it.each([
  ['https://kart.example/annen/datapackage.json?v=2', 'https://kart.example/annen/'],
  ['/annen/', 'https://kart.example/annen/'],
  ['https://data.ssb.no/pakke/', 'https://data.ssb.no/pakke/'],
])('%s is another package, known by its folder', (address, folder) => {
  expect(askedPackage(address, page)).toEqual({ kind: 'address', folder })
})

it.each([
  ['https://ola:hemmelig@example.com/pakke/?token=hemmelig#x', 'https://example.com/pakke/'],
  ['//ola:hemmelig@example.com/pakke/?token=hemmelig', 'https://example.com/pakke/'],
  ['http://kart.example/annen/?token=hemmelig', 'http://kart.example/annen/'],
  ['ftp://ola:hemmelig@example.com/pakke/', 'ftp://example.com/pakke/'],
  ['https://ola:hemmelig@[feil/pakke/?token=hemmelig', 'https://[feil/pakke/'],
])('%s is refused, and told without keys', (address, told) => {
  expect(askedPackage(address, page)).toEqual({ refused: told })
})

it('without an address there is nothing asked for', () => {
  expect(askedPackage('', page)).toBeNull()
})
