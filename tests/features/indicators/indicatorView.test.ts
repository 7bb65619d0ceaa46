import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { countUnstated } from '../../../src/core/coverage/countUnstated.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import type { Unit } from '../../../src/core/model/Unit.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import { indicatorView } from '../../../src/features/indicators/indicatorView.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'

const today = '2026-11-22'
const names = { '3203': 'Asker', NO: 'Norge', '0301': 'Oslo', '3201': 'Bærum', '3301': 'Drammen', '4601': 'Bergen' }

type Row = readonly [string, string, string, number | null]

/** A base with one indicator, `x`, and the rows given as place, period and value. */
function baseWith(
  rows: readonly (readonly [string, string, number | null])[],
  over: Partial<KnowledgeBase> = {},
): KnowledgeBase {
  const places = Object.entries(names).map(([id, nb]) => {
    const place = {
      id,
      name: { nb, en: nb },
      kind: id === 'NO' ? 'land' : 'kommune',
      validFrom: null,
      validTo: null,
      note: '',
    }
    return [id, place] as const
  })
  return knowledgeBaseWith({
    plan: {
      homeId: '3203',
      countryId: 'NO',
      neighboursId: 'naboer',
      municipality: 'Asker',
      contacts: [],
    } as unknown as NonNullable<KnowledgeBase['plan']>,
    places: new Map(places) as KnowledgeBase['places'],
    indicators: new Map([
      ['x', indicatorWith({ id: 'x', name: { nb: 'Deltakelse', en: 'Turnout' }, direction: 'higher' })],
    ]),
    observations: observationsWith(rows.map(([place, period, value]): Row => ['x', place, period, value])),
    ...over,
  })
}

function viewOf(base: KnowledgeBase, over: Partial<ReturnType<typeof defaultSelection>> = {}) {
  const view = indicatorView(base, { ...defaultSelection('x'), ...over }, { today, locale: 'nb' })
  if (!view) throw new Error('no view')
  return view
}

describe('what is shown unasked', () => {
  test('home and country over time, with the written words where there are none', () => {
    const view = viewOf(
      baseWith([
        ['3203', '2021', 80],
        ['3203', '2022', 82.5],
        ['NO', '2021', 78],
        ['NO', '2022', 77],
      ]),
    )
    expect(view.main.headline).toBe('Asker: 82,5 prosent i 2022, 5,5 prosentpoeng over Norge')
    expect(view.subtitle).toBe('Prosent, Asker og Norge, 2021–2022')
    expect(view.facts.map(({ label, number, unit, note }) => [label, number, unit, note])).toEqual([
      ['Asker 2022', '82,5', '%', 'siste tall i kildene'],
      ['Endring fra 2021', '+2,5', 'prosentpoeng', 'høyere er bedre'],
      ['Mål', 'Ikke satt', '', 'Vi kjenner ikke noe vedtatt mål.'],
      ['Norge 2022', '77,0', '%', 'Asker 5,5 prosentpoeng over Norge'],
    ])
    expect(view.standIn).toBeNull()
  })

  test('a number of people is not above or below that of the country it is part of', () => {
    const unit: Unit = {
      ...indicatorWith({ id: 'x' }).unit,
      id: 'persons',
      kind: 'count',
      label: { nb: 'personer', en: 'people' },
    }
    const people = indicatorWith({ id: 'x', unit: { ...unit, symbol: { nb: '', en: '' }, decimals: 0 } })
    const rows = [
      ['3203', '2021', 97784],
      ['3203', '2022', 98815],
      ['NO', '2022', 5425270],
    ] as const
    const view = viewOf(baseWith(rows, { indicators: new Map([['x', people]]) }))
    expect(view.main.headline.replace(/\s/g, ' ')).toBe('Asker: 98 815 i 2022, opp 1 031 fra 2021')
    expect(view.facts.at(-1)).toMatchObject({ label: 'Norge 2022', note: 'personer' })
  })

  test('the country where the municipality has no figures, and it is said', () => {
    const view = viewOf(
      baseWith([
        ['NO', '2021', 78],
        ['NO', '2022', 77],
      ]),
    )
    expect(view.standIn).toBe('Asker har ingen tall her. Nærmeste vi har, er Norge.')
    expect(view.choices.homeWithout).toBe('Asker')
    expect(view.facts.at(-1)).toMatchObject({
      label: 'Asker',
      number: 'Mangler',
      note: 'Tallet finnes bare for landet.',
    })
  })

  test('a change from a missing year is not reckoned from an older one', () => {
    const view = viewOf(
      baseWith([
        ['3203', '2020', 70],
        ['3203', '2021', null],
        ['3203', '2022', 82],
      ]),
    )
    const change = view.facts.find(({ id }) => id === 'change')
    expect(change).toMatchObject({ number: 'Kan ikke sies', tone: 'missing' })
    expect(change?.note).toContain('2021')
  })

  test('neighbours go before other municipalities, and one with a single figure is left to the ranking', () => {
    const rows = ['2021', '2022'].flatMap((year) =>
      ['3203', 'NO', '4601', '3201'].map((place) => [place, year, 50] as const),
    )
    const base = baseWith([...rows, ['0301', '2022', 60]], {
      placeGroups: [{ id: 'naboer', name: { nb: 'Naboer', en: '' }, placeIds: ['3201'], validYear: null, basis: '' }],
    })
    expect(viewOf(base).main.series.map(({ key }) => key)).toEqual(
      ['3203', 'NO', '4601', '3201'].toSorted((a, b) => orderOf(a) - orderOf(b)),
    )
    expect(viewOf(base).ranking?.series.map(({ key }) => key)).toContain('0301')
  })
})

/** Home, country, then by name. */
function orderOf(id: string): number {
  return ['3203', 'NO', '4601', '3201'].indexOf(id)
}

describe('what the reader chooses', () => {
  const base = baseWith(
    ['2019', '2020', '2021', '2022'].flatMap((year, index) =>
      ['3203', 'NO', '0301', '3201', '3301'].map((place, step) => [place, year, 40 + index + step] as const),
    ),
  )

  test('places and time cut the figures, and unknown places are told', () => {
    const view = viewOf(base, { places: ['0301', 'tull'], from: { fixed: '2020' }, to: { fixed: '2021' } })
    expect(view.main.series.map(({ key, points }) => [key, points.map(({ period }) => period.id)])).toEqual([
      ['0301', ['2020', '2021']],
    ])
    expect(view.unknown).toEqual(['tull'])
  })

  test('ends of time that stand the wrong way are turned', () => {
    const view = viewOf(base, { places: ['NO'], from: { fixed: '2021' }, to: { fixed: '2020' } })
    expect(view.main.series[0]?.points.map(({ period }) => period.id)).toEqual(['2020', '2021'])
  })

  test('the ranking is of all places in the latest chosen period, and says that rank is not quality', () => {
    const view = viewOf(base, { view: 'rangering', to: { fixed: '2021' } })
    expect(view.main.period?.id).toBe('2021')
    expect(view.main.series.map(({ key }) => key)).toEqual(['3301', '3201', '0301', 'NO', '3203'])
    expect(view.main.notes).toContain('Rekkefølgen viser hvor høyt tallet er, ikke hvor god kvaliteten er.')
    expect(view.ranking).toBeNull()
  })

  test('a view the figures cannot carry falls back to the one over time', () => {
    expect(viewOf(baseWith([['3203', '2022', 4]]), { view: 'rangering' }).view).toBe('linje')
  })
})

test('an indicator nobody knows has no view', () => {
  expect(indicatorView(baseWith([]), defaultSelection('ukjent'), { today, locale: 'nb' })).toBeNull()
})

test('where the figures could not be read nothing is found in them, and it is said once', () => {
  const finding = { nb: 'Asker stemmer mer enn landet', en: 'Asker votes more than the country' }
  const indicators = new Map([['x', indicatorWith({ id: 'x', finding })]])
  const read = viewOf(baseWith([['3203', '2021', 80]], { indicators }))
  expect(read.main.headline).toBe(finding.nb)
  const view = viewOf(baseWith([], { indicators }))
  expect(view.main.headline).toBe('Ingen tall for dette utvalget')
  expect(view.standIn).toBeNull()
  expect(view.facts.map(({ note }) => note)).toEqual(['Vi har ingen tall å vise for denne indikatoren.'])
})

test.each([0, 1, 2, 40])('%i points have a drawing and words', (count) => {
  const rows = Array.from({ length: count }, (_, index) => ['3203', String(1980 + index), 20 + index] as const)
  const view = viewOf(baseWith(rows))
  const chart = resolveChart(view.main, { width: 720, height: null, locale: 'nb' })
  expect(chart.headline).not.toBe('')
  expect(chart.summary).not.toBe('')
  expect(chart.series.flatMap(({ points }) => points).length > 0 || chart.emptyMessage !== null).toBe(true)
  expect(view.facts.length).toBeGreaterThan(0)
})

describe('every indicator of the knowledge base', () => {
  const read = readKnowledgeBase(fileSource('data'))

  test.each(['nb', 'en'] as const)('has a page in %s, with sources and no undefined words', async (locale) => {
    const base = await read
    for (const id of base.indicators.keys()) {
      const view = indicatorView(base, defaultSelection(id), { today, locale })
      if (!view) throw new Error(`no view of ${id}`)
      const words = JSON.stringify([
        view.title,
        view.subtitle,
        view.facts,
        view.main.headline,
        view.about.entries,
        view.verdict,
        view.provenance,
      ])
      expect(words, id).not.toMatch(/undefined|NaN|\[object/)
      expect(view.main.sources.length, id).toBeGreaterThan(0)
      expect(
        view.provenance?.steps.map((step) => step.id),
        id,
      ).toEqual(['source', 'read', 'checked', 'computed'])
    }
  })

  test('what is counted as not stated is what stands empty under the figures, and direction says so in words', async () => {
    const base = await read
    const fields = ['definition', 'population', 'method', 'weaknesses'] as const
    const abouts = [...base.indicators.keys()].flatMap((id) => {
      const view = indicatorView(base, defaultSelection(id), { today, locale: 'nb' })
      return view ? [view.about.entries] : []
    })
    const counted = new Map(countUnstated(base.indicators.values()).map(({ field, count }) => [field, count]))
    for (const field of fields) {
      const empty = abouts.filter((entries) => entries.find(({ id }) => id === field)?.words === '').length
      expect(counted.get(field) ?? 0, field).toBe(empty)
    }
    const unsaid = abouts.filter((entries) =>
      entries.some(({ words }) => words === 'ikke vurdert som bedre eller svakere'),
    )
    expect(counted.get('direction')).toBe(unsaid.length)
  })

  test('bb_100 stands as in its working: 2,66 of 2,44 percentage points a year', async () => {
    const view = indicatorView(await read, defaultSelection('bb_100'), { today, locale: 'nb' })
    expect(view?.verdict?.verdict).toBe('notJudged')
    expect(view?.verdict?.sentences[0]).toBe('Fristen gikk ut 31.12.2025, og siste tall er fra 2023.')
    expect(view?.verdict?.rows[0]).toMatchObject({ term: 'Metode', detail: 'jevn bane fra basis til mål' })
    expect(view?.verdict?.rows.map(({ id, value }) => [id, value.replaceAll('\u00a0', ' ')])).toEqual([
      ['method', ''],
      ['base', '78,0 %'],
      ['latest', '96,6 %'],
      ['target', '100,0 %'],
      ['required', '2,44 prosentpoeng'],
      ['actual', '2,66 prosentpoeng'],
      ['ratio', '1,09'],
      ['miss', '−56,3 %'],
      ['control', '1,11'],
    ])
  })
})
