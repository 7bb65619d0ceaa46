import { expect, test } from 'vitest'
import { citationOf } from '../../src/blocks/citationOf.ts'
import type { Source } from '../../src/core/model/Source.ts'

const said = {
  url: '',
  kind: '',
  licence: '',
  licenceNote: '',
  updated: '',
  nextUpdate: '',
  format: '',
  readVia: '',
  reuse: '',
}

function source(publisher: string, title: string, retrieved = '2026-11-22'): Source {
  return { id: 'x', publisher, title, retrieved, note: '', ...said }
}

test('a source is cited by publisher, table and day, in the language of the reader', () => {
  const table = source('SSB', 'Statistikkbanktabell 07459')
  expect(citationOf(table, 'nb')).toBe('Statistisk sentralbyrå, tabell 07459, hentet 22.11.2026')
  expect(citationOf(table, 'nn')).toBe('Statistisk sentralbyrå, tabell 07459, henta 22.11.2026')
  expect(citationOf(table, 'en')).toBe('Statistics Norway, table 07459, retrieved 22 November 2026')
})

test('a title that tells more is kept, and one that begins with the publisher names it once', () => {
  expect(citationOf(source('SSB', 'Statistikkbanktabell 07459 Befolkning'), 'nb')).toBe(
    'Statistisk sentralbyrå, tabell 07459 Befolkning, hentet 22.11.2026',
  )
  expect(citationOf(source('Nkom', 'Nkom, bredbåndsdekning'), 'nb')).toBe('Nkom, bredbåndsdekning, hentet 22.11.2026')
})

test('a day nobody has noted is not made up', () => {
  expect(citationOf(source('Digdir', 'Rikets digitale tilstand', ''), 'nb')).toBe('Digdir, Rikets digitale tilstand')
})
