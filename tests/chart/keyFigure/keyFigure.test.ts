import { expect, test } from 'vitest'
import { keyFigure } from '../../../src/chart/keyFigure/keyFigure.ts'
import type { Indicator } from '../../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import type { Place, PlaceKind } from '../../../src/core/model/Place.ts'
import type { Plan } from '../../../src/core/model/Plan.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import type { Target } from '../../../src/core/model/Target.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'
import { percent } from '../../support/series.ts'

const place = (id: string, nb: string, en: string, kind: PlaceKind): [string, Place] => [
  id,
  { id, name: { nb, en }, kind, validFrom: null, validTo: null, note: '' },
]
const places = new Map([
  place('3203', 'Asker', 'Asker', 'kommune'),
  place('3201', 'Bærum', 'Bærum', 'kommune'),
  place('NO', 'Norge', 'Norway', 'land'),
  place('NO-KOMM', 'Kommunene', 'Norwegian municipalities', 'sektor'),
  place('NO-OFF', 'Offentlig sektor', 'Norwegian public sector', 'sektor'),
])
const plan = { homeId: '3203', countryId: 'NO', peersId: 'NO-KOMM', neighboursId: null } as Plan
const turnout = indicatorWith({ id: 'turnout', name: { nb: 'Valgdeltakelse', en: 'Turnout' }, direction: 'higher' })

function figureOf(
  rows: Parameters<typeof observationsWith>[0],
  over: { indicator?: Partial<Indicator>; base?: Partial<KnowledgeBase>; locale?: 'nb' | 'en' } = {},
) {
  const base = knowledgeBaseWith({ plan, places, observations: observationsWith(rows), ...over.base })
  return keyFigure(base, { ...turnout, ...over.indicator }, { today: '2026-11-22', locale: over.locale ?? 'nb' })
}

test('is one sentence with name, value, place, period and change', () => {
  const rows = [
    ['turnout', '3203', '2021', 81.7],
    ['turnout', '3203', '2025', 84.5],
  ] as const
  expect(figureOf(rows).sentence).toBe(
    'Valgdeltakelse, 84,5 prosent i Asker i 2025, opp 2,8 prosentpoeng fra 2021, bedre',
  )
  expect(figureOf(rows, { locale: 'en' }).sentence).toBe(
    'Turnout, 84.5 per cent in Asker in 2025, up 2.8 percentage points from 2021, better',
  )
})

test('names the publisher of its figure and the day it was retrieved', () => {
  const source = { id: 'test', publisher: 'SSB', title: '', retrieved: '2026-11-22' } as Source
  const rows = [['turnout', '3203', '2025', 84.5]] as const
  const base = { sources: new Map([['test', source]]) }
  expect(figureOf(rows, { base }).source).toBe('Kilde: SSB, hentet 22.11.2026')
  expect(figureOf(rows, { base: { sources: new Map([['test', { ...source, retrieved: '' }]]) } }).source).toBe(
    'Kilde: SSB',
  )
  expect(figureOf(rows).source).toBe('Kilde')
})

test('takes its figure from the municipality, else from all municipalities, the country, a sector, another place', () => {
  const rows = [
    ['turnout', '3203', '2020', 1],
    ['turnout', 'NO-KOMM', '2024', 2],
    ['turnout', 'NO', '2024', 3],
    ['turnout', 'NO-OFF', '2024', 4],
    ['turnout', '3201', '2024', 5],
  ] as const
  const order = rows.map((_, index) => figureOf(rows.slice(index)).place)
  expect(order).toEqual(['Asker', 'Kommunene', 'Norge', 'Offentlig sektor', 'Bærum'])
  expect(figureOf(rows.slice(1)).sentence).toContain('i kommunene i 2024')
})

test('a place whose figures are all missing gives way to the next', () => {
  const figure = figureOf([
    ['turnout', '3203', '2024', null],
    ['turnout', 'NO', '2023', 80],
  ])
  expect([figure.place, figure.isHome, figure.period]).toEqual(['Norge', false, '2023'])
})

test('says why there is no figure, never a dash alone', () => {
  const figure = figureOf([['turnout', '3203', '2024', null]])
  expect(figure.value).toEqual({
    number: 'tallgrunnlag mangler',
    unit: '',
    text: 'tallgrunnlag mangler',
    isMissing: true,
  })
  expect(figure.sentence).toBe('Valgdeltakelse, tallgrunnlag mangler i Asker')
  expect(figureOf([]).sentence).toBe('Valgdeltakelse, tallgrunnlag mangler')
})

test('says that the source was not read where a file of figures failed, and not that nobody has the figure', () => {
  const failed = { resource: { role: 'observations' }, state: 'failed' } as KnowledgeBase['resources'][number]
  const base = { resources: [failed] }
  expect(figureOf([], { base }).value.text).toBe('kilden ble ikke lest')
  expect(figureOf([['turnout', '3203', '2024', null]], { base }).value.text).toBe('tallgrunnlag mangler')
})

test('is old when its period ended more than three years ago', () => {
  expect(figureOf([['turnout', '3203', '2022', 80]]).isOld).toBe(true)
  expect(figureOf([['turnout', '3203', '2022', 80]]).sentence).toContain('eldre enn 3 år')
  expect(figureOf([['turnout', '3203', '2023', 80]]).isOld).toBe(false)
})

test('parts number and unit, of shares, ranks and answers', () => {
  const value = (kind: Indicator['unit']['kind'], number: number) => {
    const unit = { ...percent, kind, decimals: 0, ...(kind === 'share' ? {} : { symbol: { nb: '', en: '' } }) }
    const indicators = { unit }
    const { number: shown, unit: behind } = figureOf([['turnout', '3203', '2025', number]], {
      indicator: indicators,
    }).value
    return [shown, behind]
  }
  expect(value('share', 84)).toEqual(['84', '%'])
  expect(value('rank', 5)).toEqual(['5.', 'plass'])
  expect(value('boolean', 1)).toEqual(['ja', ''])
})

test('draws a line of several figures, a bar of a lone share, and nothing of a lone count', () => {
  const count = { unit: { ...percent, kind: 'count' as const, scaleMax: null } }
  expect(
    figureOf([
      ['turnout', '3203', '2021', 80],
      ['turnout', '3203', '2025', 84],
    ]).spark?.mark,
  ).toBe('spark')
  expect(figureOf([['turnout', '3203', '2025', 84]]).spark).not.toBeNull()
  expect(figureOf([['turnout', '3203', '2025', 84]], { indicator: count }).spark).toBeNull()
})

test('tells the target for the same place, and only one in force', () => {
  const target = {
    id: 't',
    indicatorId: 'turnout',
    placeId: '3203',
    value: 90,
    comparator: '>=',
    due: null,
    replacedBy: null,
  } as Target
  const told = (over: Partial<Target>) =>
    figureOf([['turnout', '3203', '2025', 84]], { base: { targets: [{ ...target, ...over }] } }).target
  expect(told({})).toEqual({ words: 'Mål: 90\u00a0%', isReached: false })
  expect(told({ value: 80 })?.isReached).toBe(true)
  expect(told({ placeId: 'NO' })).toBeNull()
  expect(told({ replacedBy: 'newer' })).toBeNull()
})
