import { expect, test } from 'vitest'
import type { Source } from '../../../src/core/model/Source.ts'
import { aboutIndicator } from '../../../src/features/indicators/aboutIndicator.ts'
import { indicatorWith, knowledgeBaseWith, themeWith } from '../../support/knowledgeBaseWith.ts'

const ssb: Source = {
  id: 'ssb',
  publisher: 'SSB',
  title: 'Statistikkbanktabell 07459',
  retrieved: '2026-11-22',
  note: '',
  url: 'https://www.ssb.no/statbank/table/07459',
  kind: '',
  licence: 'CC BY 4.0',
  licenceNote: '',
  updated: '2026-02-19',
  nextUpdate: '2027-02-23',
  format: '',
  readVia: '',
  reuse: '',
}
const contacts = [{ role: { nb: 'analytiker', en: 'analyst' }, unit: { nb: 'digitalisering', en: 'digitalisation' } }]
const base = knowledgeBaseWith({ themes: [themeWith('T3', 2)], plan: { contacts } as never })
const whole = indicatorWith({
  id: 'x',
  definition: { nb: 'Andel av husstandene', en: '' },
  population: 'husstander',
  method: 'telling',
  weaknesses: 'bare fastnett',
  direction: 'higher',
  additive: false,
  proxy: true,
  themeId: 'T3',
  subThemeIds: ['T3.2'],
  placedBy: 'vår vurdering',
  nextUpdate: 'ukjent',
})
const about = (over = {}, sources: readonly Source[] = [ssb]) =>
  aboutIndicator(base, { ...whole, ...over }, [], sources, 'nb')

test('tells everything one must know to read the figures, in a fixed order', () => {
  expect(about().entries.map(({ id, words }) => [id, words])).toEqual([
    ['definition', 'Andel av husstandene'],
    ['why', expect.stringContaining('3.2') as string],
    ['unit', expect.stringMatching(/\w/) as string],
    ['population', 'husstander'],
    ['method', 'telling'],
    ['direction', 'høyere er bedre'],
    ['measureType', expect.stringMatching(/\w/) as string],
    ['additive', 'Nei'],
    ['proxy', expect.stringMatching(/^Indirekte mål/) as string],
    ['weaknesses', 'bare fastnett'],
    ['note', expect.stringMatching(/\w/) as string],
    ['updated', '19.02.2026'],
    ['next', '23.02.2027'],
    ['contact', 'analytiker, digitalisering'],
  ])
  expect(about().sources.map(({ citation }) => citation)).toEqual([
    'Statistisk sentralbyrå, tabell 07459, hentet 22.11.2026',
  ])
})

test('what nobody has said is an empty entry', () => {
  const lacking = about({ method: '', weaknesses: '' }).entries.filter(({ words }) => words === '')
  expect(lacking.map(({ id }) => id)).toEqual(['method', 'weaknesses'])
})
