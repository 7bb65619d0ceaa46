import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { drawSvg } from '../../../src/chart/svg/drawSvg.ts'
import { printSvg } from '../../../src/chart/svg/printSvg.ts'
import type { Indicator } from '../../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../../src/core/model/Period.ts'
import type { PlaceChange } from '../../../src/core/model/Place.ts'
import { defaultSelection, type Selection } from '../../../src/core/select/Selection.ts'
import { parseSelection } from '../../../src/core/select/selectionAddress.ts'
import { tableOfChart } from '../../../src/export/data/tableOfChart.ts'
import { buildSlideTemplate } from '../../../src/export/deck/buildSlideTemplate.ts'
import { figureSlides } from '../../../src/export/deck/figureSlides.ts'
import { layPicture } from '../../../src/export/picture/layPicture.ts'
import { pictureSvg } from '../../../src/export/picture/pictureSvg.ts'
import { subjectOfSelection } from '../../../src/export/subjectOfSelection.ts'
import { indicatorView } from '../../../src/features/indicators/indicatorView.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'
import { persons } from '../../support/series.ts'

const today = '2026-11-22'
type Row = readonly [indicator: string, place: string, period: string, value: number | null]

const names: Record<string, string> = {
  '3203': 'Asker',
  NO: 'Norge',
  '0220': 'Asker (kommunen før 2020)',
  '0627': 'Røyken',
  '0628': 'Hurum',
}

/** A base with share `x`, count `n`, population `pop_total` and whatever rows are given. */
function baseWith(rows: readonly Row[], over: Partial<KnowledgeBase> = {}, x: Partial<Indicator> = {}): KnowledgeBase {
  const ids = [...new Set([...Object.keys(names), ...rows.map(([, place]) => place)])]
  const places = ids.map((id) => {
    const name = { nb: names[id] ?? id, en: names[id] ?? id }
    const kind = id === 'NO' ? ('land' as const) : id === 'NO-KOMM' ? ('sektor' as const) : ('kommune' as const)
    return [id, { id, name, kind, validFrom: null, validTo: null, note: '' }] as const
  })
  const plan = {
    homeId: '3203',
    countryId: 'NO',
    peersId: 'NO-KOMM',
    neighboursId: 'naboer',
    municipality: 'Asker',
    contacts: [],
  }
  return knowledgeBaseWith({
    plan: plan as unknown as NonNullable<KnowledgeBase['plan']>,
    places: new Map(places),
    indicators: new Map([
      ['x', indicatorWith({ id: 'x', name: { nb: 'Andel', en: 'Share' }, ...x })],
      [
        'n',
        indicatorWith({
          id: 'n',
          name: { nb: 'Elbiler', en: 'Cars' },
          unit: persons,
          measureType: 'stock',
          additive: true,
        }),
      ],
      ['pop_total', indicatorWith({ id: 'pop_total', unit: persons, measureType: 'stock', additive: true })],
    ]),
    observations: observationsWith(rows),
    ...over,
  })
}

function viewOf(base: KnowledgeBase, id: string, over: Partial<Selection> = {}) {
  const view = indicatorView(base, { ...defaultSelection(id), ...over }, { today, locale: 'nb' })
  if (!view) throw new Error('no view')
  return view
}

function chartOf(base: KnowledgeBase, id: string, over: Partial<Selection> = {}) {
  return resolveChart(viewOf(base, id, over).main, { width: 720, height: null, locale: 'nb' })
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a count is drawn beside places of its size: the whole country would press it flat, but is there when asked for', () => {
  const rows = ['3203', '3201', 'NO'].flatMap((place) => [
    ['n', place, '2020', place === 'NO' ? 900000 : 80] as const,
    ['n', place, '2021', place === 'NO' ? 910000 : 90] as const,
    ['x', place, '2020', 40] as const,
    ['x', place, '2021', 50] as const,
  ])
  const base = baseWith(rows)
  const keys = (id: string, over: Partial<Selection> = {}) =>
    viewOf(base, id, over)
      .main.series.map(({ key }) => key)
      .toSorted()
  expect(keys('n')).toEqual(['3201', '3203'])
  expect(keys('n', { view: 'rangering' })).toEqual(['3201', '3203'])
  expect(keys('n', { measure: { as: 'index', base: '2020' } })).toEqual(['3201', '3203', 'NO'])
  expect(keys('n', { places: ['3203', 'NO'] })).toEqual(['3203', 'NO'])
  expect(keys('x')).toEqual(['3201', '3203', 'NO'])
  expect(viewOf(base, 'n').facts.at(-1)).toMatchObject({ label: 'Norge 2021', number: '910\u00a0000' })
  const alone = baseWith(rows.filter(([, place]) => place !== '3201'))
  expect(viewOf(alone, 'n').main.series.map(({ key }) => key)).toContain('NO')
})

describe('figures as something else', () => {
  const counts = baseWith([
    ['n', '3203', '2018', 80],
    ['n', '3203', '2020', 85],
    ['n', '3203', '2023', 92],
    ['n', 'NO', '2019', 5000],
    ['n', 'NO', '2023', 6000],
    ['pop_total', '3203', '2018', 1000],
    ['pop_total', '3203', '2020', 1000],
  ])
  const shares = baseWith([
    ['x', '3203', '2018', 42],
    ['x', '3203', '2023', 47.5],
  ])

  test('80 in 2018 and 92 in 2023 with 2018 as base is 115,0, and axis, table, subtitle and summary tell the base', () => {
    const chart = chartOf(counts, 'n', { measure: { as: 'index', base: '2018' }, places: ['3203'] })
    expect(chart.headline).toBe('Asker: 115,0 i 2023, der 2018 er 100')
    expect(chart.vertical.title).toBe('Indeks, 2018 = 100')
    expect(chart.table.rows.at(-1)?.cells[1]?.text).toBe('115,0')
    for (const words of [chart.subtitle, chart.summary, chart.table.caption])
      expect(words).toContain('indeks, 2018 = 100')
    expect(chart.notes).toContain('Indeks der 2018 er 100.')
  })

  test('a file that leaves the house carries the base year in its unit', () => {
    const selection: Selection = { ...defaultSelection('n'), measure: { as: 'index', base: '2018' }, places: ['3203'] }
    const subject = subjectOfSelection(counts, selection, { locale: 'nb', today, site: '' })
    if (!subject) throw new Error('no subject')
    expect(new Set(tableOfChart(subject).rows.map(({ unit }) => unit))).toEqual(new Set(['indeks, 2018 = 100']))
  })

  test('a picture and a slide carry the base year, too', () => {
    const selection: Selection = { ...defaultSelection('n'), measure: { as: 'index', base: '2018' }, places: ['3203'] }
    const subject = subjectOfSelection(counts, selection, { locale: 'nb', today, site: '' })
    if (!subject) throw new Error('no subject')
    const wish = { size: 'slide', scale: 1, shownWidth: 960, asMultiples: false } as const
    const svg = pictureSvg(layPicture(subject.spec, wish, 'nb'), null)
    const seen = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text?.toLowerCase() ?? '')
    // Over the chart and at its axis.
    expect(seen.filter((text) => text.includes('indeks, 2018 = 100'))).toHaveLength(2)
    const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
    if (!template) throw new Error('no template')
    const [slide] = figureSlides(subject, { title: '', comment: '' }, template)
    expect(JSON.stringify(slide)).toContain('indeks, 2018 = 100')
  })

  test('the end of time that moves follows new figures, and the one that is fixed does not', () => {
    const later = baseWith([2018, 2020, 2023, 2024].map((year): Row => ['n', '3203', String(year), year]))
    const last = (base: KnowledgeBase, time: string) => {
      const { selection } = parseSelection({ id: 'n', area: '3203', time })
      return indicatorView(base, selection, { today, locale: 'nb' })?.main.series[0]?.points.at(-1)?.period.id
    }
    expect([last(counts, '2018..siste'), last(later, '2018..siste')]).toEqual(['2023', '2024'])
    expect([last(counts, '2018..2020'), last(later, '2018..2020')]).toEqual(['2020', '2020'])
  })

  test('a share from 42,0 to 47,5 per cent is +5,5 prosentpoeng, and +13,1 % only where per cent is asked for', () => {
    const points = chartOf(shares, 'x', { measure: { as: 'points', base: '2018' } })
    expect(plain(points.table.rows.at(-1)?.cells[1]?.text ?? '')).toBe('+5,5 prosentpoeng')
    expect(plain(points.headline)).toBe('Asker: +5,5 prosentpoeng fra 2018 til 2023')
    expect(points.vertical.title).toBe('Endring i prosentpoeng siden 2018')
    const percent = chartOf(shares, 'x', { measure: { as: 'change', base: '2018' } })
    expect(plain(percent.table.rows.at(-1)?.cells[1]?.text ?? '')).toBe('+13,1 %')
  })

  test('a base year without a figure is refused in words, and the page shows absolute figures', () => {
    const view = viewOf(counts, 'n', { measure: { as: 'index', base: '2015' } })
    expect(view.notices).toEqual([
      'Indeks (basisår = 100) kan ikke vises: ingen av seriene har et tall over 0 i 2015. Vi viser absolutte tall.',
    ])
    expect(view.main.unit).toBe(persons)
    const zero = baseWith([
      ['n', '3203', '2018', 0],
      ['n', '3203', '2019', 0],
    ])
    expect(viewOf(zero, 'n').choices.measures.kinds.map(({ id }) => id)).toEqual(['absolute'])
    expect(viewOf(zero, 'n').choices.reasons).toContain('Indeks (basisår = 100): ingen av seriene har et tall over 0.')
  })

  test('a series without the base year is missing and named', () => {
    const { notes, series } = viewOf(counts, 'n', { measure: { as: 'index', base: '2018' } }).main
    expect(series).toHaveLength(2)
    expect(notes).toContain('Uten tall over 0 i 2018: Norge.')
  })

  test('percentage points are for shares only, and per inhabitant for counts only', () => {
    const of = (base: KnowledgeBase, id: string) => viewOf(base, id).choices
    expect(of(counts, 'n').measures.kinds.map(({ id }) => id)).toEqual([
      'absolute',
      'per1',
      'per1000',
      'index',
      'change',
    ])
    expect(of(shares, 'x').measures.kinds.map(({ id }) => id)).toEqual(['absolute', 'index', 'change', 'points'])
    expect(of(counts, 'n').reasons).toContain('Endring i prosentpoeng: tallet er ikke en andel.')
    expect(of(counts, 'pop_total').reasons.map(plain)).toContain('Per 1 000 innbyggere: tallet er selve folketallet.')
  })

  test('a year without a population is missing, and not divided by last year’s', () => {
    const chart = chartOf(counts, 'n', { measure: { as: 'perCapita', per: 1000 }, places: ['3203'] })
    const cells = chart.table.rows.map(({ cells: [year, value] }) => [year?.text, value?.value])
    expect(cells).toEqual([
      ['2018', 80],
      ['2020', 85],
      ['2023', null],
    ])
    expect(plain(chart.vertical.title)).toBe('Personer per 1 000 innbyggere')
    expect(chart.notes.map(plain)).toContain('Delt på folketallet 1. januar samme år, per 1 000 innbyggere.')
  })
})

describe('against whom', () => {
  const group = { id: 'g', name: { nb: 'Gruppe', en: '' }, validYear: 2024, basis: '' }
  const ids = Array.from({ length: 10 }, (_, i) => `k${i}`)
  const half = ids.slice(0, 5).flatMap((id, i): Row[] => [
    ['x', id, '2022', 10 + i],
    ['x', id, '2023', 20 + i],
  ])
  const base = baseWith([...half, ['x', '3203', '2022', 9], ['x', '3203', '2023', 30]], {
    placeGroups: [{ ...group, placeIds: ids }],
  })

  test('places that stand equal share a rank, and are named by it', () => {
    const at = (values: Readonly<Record<string, number>>) =>
      viewOf(
        baseWith(
          Object.entries(values).flatMap(([id, value]): Row[] => [
            ['x', id, '2022', 1],
            ['x', id, '2023', value],
          ]),
        ),
        'x',
        {
          view: 'rangering',
        },
      ).main.headline
    expect(at({ '3203': 20, a: 30, Alta: 20, c: 10 })).toBe('Asker er nummer 2 av 4 kommuner i 2023')
    expect(at({ '3203': 20, a: 30, b: 30, c: 10 })).toBe('Asker er nummer 3 av 4 kommuner i 2023')
  })

  test('10/100 and 90/300 are 20,0 % unweighted and 25,0 % weighted, each under its name', () => {
    const rows: Row[] = [
      ['x', 'a', '2023', 10],
      ['x', 'b', '2023', 30],
      ['d', 'a', '2023', 100],
      ['d', 'b', '2023', 300],
    ]
    const two = baseWith(rows, { placeGroups: [{ ...group, placeIds: ['a', 'b'] }] }, { denominatorId: 'd' })
    const withDenominator = { ...two, indicators: new Map([...two.indicators, ['d', indicatorWith({ id: 'd' })]]) }
    const line = (average: 'uvektet' | 'vektet') =>
      viewOf(withDenominator, 'x', { comparison: 'g', average }).main.series.map(({ label, points }) => [
        label.nb,
        points[0]?.observation.value,
      ])
    expect(line('uvektet')).toEqual([['Gruppe (2024), uvektet snitt av 2 av 2', 20]])
    expect(line('vektet')).toEqual([['Gruppe (2024), vektet snitt av 2 av 2', 25]])
  })

  test('a group of ten with five values has an average of 5 av 10 and no ranking', () => {
    const view = viewOf(base, 'x', { comparison: 'g', average: 'uvektet' })
    expect(view.main.series.map(({ label }) => label.nb)).toEqual(['Asker', 'Gruppe (2024), uvektet snitt av 5 av 10'])
    expect(view.choices.views).not.toContain('rangering')
    expect(view.choices.reasons).toContain('Rangering: bare 6 av 11 steder har tall for samme periode.')
  })

  test('six of ten are enough for a ranking, and it says that it is of six', () => {
    const six: Row[] = [...half, ['x', 'k5', '2022', 10], ['x', 'k5', '2023', 20]]
    const ten = baseWith(six, { placeGroups: [{ ...group, placeIds: ids }] })
    const view = viewOf(ten, 'x', { comparison: 'g', view: 'rangering' })
    expect(view.view).toBe('rangering')
    expect(view.main.series).toHaveLength(6)
    expect(view.main.notes.join(' ')).toMatch(/6 av 10/)
  })

  test('without denominators a weighted average is not offered, and it is told why', () => {
    const { choices, notices } = viewOf(base, 'x', { comparison: 'g', average: 'vektet' })
    expect(choices.averages.map(({ id }) => id)).toEqual(['', 'uvektet'])
    expect(choices.reasons).toContain('Vektet snitt: kilden oppgir ikke teller og nevner for stedene i gruppen.')
    expect(notices).toEqual(['Vektet snitt kan ikke regnes ut her. Vi viser uvektet snitt.'])
  })

  test('own municipality, declared groups and the country are offered where they have figures, KOSTRA is not', () => {
    const all = viewOf(baseWith([...half, ['x', '3203', '2023', 30], ['x', 'NO', '2023', 3]], base), 'x').choices
    expect(all.comparisons.map(({ id }) => id)).toEqual(['', 'egen', 'g'])
    expect(viewOf(base, 'x', { comparison: 'kostra' }).unknown).toEqual(['kostra'])
    const rows = ['3203', 'NO', 'a', 'b'].flatMap((id): Row[] => ['2022', '2023'].map((year) => ['x', id, year, 30]))
    const keys = (comparison: string) => viewOf(baseWith(rows), 'x', { comparison }).main.series.map(({ key }) => key)
    expect([keys('egen'), keys('landet')]).toEqual([['3203'], ['3203', 'NO']])
  })

  test('a figure for all municipalities together says so', () => {
    const together = baseWith([
      ['x', 'NO-KOMM', '2023', 77],
      ['x', 'NO', '2023', 70],
    ])
    expect(viewOf(together, 'x').choices.reasons).toContain(
      'Sammenligning med andre kommuner: Tallet finnes bare for alle kommuner samlet.',
    )
  })
})

describe('the former municipalities', () => {
  const changes: PlaceChange[] = [
    ...['0220', '0627', '0628'].map((fromId) => ({
      fromId,
      toId: '3025',
      year: 2020,
      kind: 'merged' as const,
      note: '',
    })),
    { fromId: '3025', toId: '3203', year: 2024, kind: 'renumbered', note: '' },
  ]
  const parts = (hurum: number | null): Row[] => [
    ['n', '0220', '2018', 10],
    ['n', '0627', '2018', 5],
    ['n', '0628', '2018', hurum],
    ['n', '3025', '2022', 20],
    ['n', '3203', '2024', 21],
    ['x', '0220', '2018', 10],
    ['x', '3203', '2024', 21],
  ]
  const base = baseWith(parts(3), { placeChanges: changes })

  test('10 + 5 + 3 is 18, in a dotted series of its own before 2020, and the rest is as it was', () => {
    const view = viewOf(base, 'n', { formerSum: true, comparison: 'egen' })
    expect(view.choices.canSum).toBe(true)
    const chart = resolveChart(view.main, { width: 720, height: null, locale: 'nb' })
    expect(
      chart.series.map(({ label, points }) => [label, points.map(({ period, value }) => [period, value])]),
    ).toEqual([
      [
        'Asker',
        [
          ['2022', 20],
          ['2024', 21],
        ],
      ],
      ['Asker, sum av tidligere kommuner', [['2018', 18]]],
    ])
    expect(chart.series[1]?.points[0]).toMatchObject({ uncertain: true, marker: 'open' })
    expect(chart.notes).toContain('Sum av tidligere kommuner: Asker (kommunen før 2020) + Røyken + Hurum.')
  })

  test('one part missing gives no sum, and a share never has one; both say why', () => {
    const lacking = viewOf(baseWith(parts(null), { placeChanges: changes }), 'n', { formerSum: true }).choices
    expect(lacking.canSum).toBe(false)
    expect(lacking.reasons.join(' ')).toContain('Sum av tidligere kommuner: det finnes ikke tall for')
    const share = viewOf(base, 'x', { formerSum: true })
    expect(share.choices.canSum).toBe(false)
    expect(share.notices).toContain('Summen av tidligere kommuner kan ikke vises for dette tallet.')
  })

  test('a renumbering alone joins the figures, with a note; 0220 alone is never just Asker', () => {
    const view = viewOf(base, 'n')
    expect(view.main.series.map(({ label }) => label.nb)).not.toContain('3025')
    expect(view.main.notes).toContain('Nummer 3025 til og med 2023 og 3203 fra 2024 er samme kommune.')
    expect(view.choices.places.find(({ key }) => key === '0220')?.name).toBe('Asker (kommunen før 2020)')
  })
})

describe('the verdict', () => {
  const target = (id: string, placeId: string, value: number, more: object = {}) => ({
    id,
    indicatorId: 'x',
    name: { nb: id, en: id },
    placeId,
    value,
    unitId: null,
    comparator: '>=' as const,
    due: parsePeriod('2030'),
    basePeriod: null,
    type: 'target' as const,
    path: 'linear' as const,
    adopted: null,
    validFrom: null,
    validTo: null,
    replacedBy: null,
    file: 'targets.csv',
    line: 2,
    setBy: '',
    level: '',
    sourceId: '',
    confidence: '',
    note: '',
    ...more,
  })
  const rows = ['3203', 'NO'].flatMap((place): Row[] => [
    ['x', place, '2024', 50],
    ['x', place, '2025', 60],
  ])

  test('follows the place that is shown', () => {
    const base = baseWith(rows, { targets: [target('a', '3203', 80), target('b', 'NO', 90)] })
    const about = (places: string[] | null) => viewOf(base, 'x', { places }).verdict?.sentences.at(-1)
    expect(about(null)).toBe('Målet gjelder Asker.')
    expect(about(['NO'])).toBe('Målet gjelder Norge.')
  })

  test.each([
    ['linear', 'jevn bane fra basis til mål', 'Utviklingen fram til siste tall er 133 prosent', 1.33],
    ['growth', 'jevn årlig vekst', 'Utviklingen fram til siste tall er 177 prosent', 1.77],
    ['un', 'FNs framdriftskart', 'Fortsetter den årlige veksten, er 221 prosent av veien', null],
    ['direction', 'bare retningen', 'Tallet endrer seg 20,00 prosent i året i ønsket retning.', null],
  ] as const)('names its method and tells what that method found: %s', (progressMethod, name, sentence, ratio) => {
    const base = baseWith(rows, { targets: [target('a', '3203', 95)] }, { direction: 'higher', progressMethod })
    const verdict = viewOf(base, 'x', { places: ['3203'] }).verdict
    expect(verdict?.rows[0]).toMatchObject({ id: 'method', detail: name })
    expect(verdict?.sentences[0]).toContain(sentence)
    expect(verdict?.ratio === null ? null : Number(verdict?.ratio.toFixed(2))).toBe(ratio)
    expect(JSON.stringify(verdict)).not.toMatch(/undefined|NaN/)
  })

  test('two methods that differ are both told, and the sum is printed line by line: vector F of the method description', () => {
    const figures: Row[] = [
      ['x', '3203', '2018', 50],
      ['x', '3203', '2023', 64],
    ]
    const targets = [target('a', '3203', 90)]
    const base = baseWith(figures, { targets }, { direction: 'higher', progressMethod: 'linear' })
    const verdict = viewOf(base, 'x', { places: ['3203'] }).verdict
    expect(verdict?.verdict).toBe('moderate')
    expect(verdict?.disagreement).toBe(
      'Metodene er uenige: jevn bane fra basis til mål gir «Noe etter», jevn årlig vekst gir «I rute».',
    )
    expect(verdict?.rows.map(({ term, detail, value }) => [term, detail, value].map(plain))).toEqual([
      ['Metode', 'jevn bane fra basis til mål', ''],
      ['Basis 2018', '', '50,0 %'],
      ['Siste tall 2023', '', '64,0 %'],
      ['Mål 2030', '', '90,0 %'],
      ['Trengs per år', '(90,0 − 50,0) / 12 år', '3,33 prosentpoeng'],
      ['Faktisk per år', '(64,0 − 50,0) / 5 år', '2,80 prosentpoeng'],
      ['Forhold', '2,80 / 3,33, i rute fra 0,95', '0,84'],
      [
        'Mangler av resten av veien',
        '(90,0 − 83,6) / (90,0 − 64,0), om endringen fortsetter; under 0 er forbi målet',
        '24,6 %',
      ],
      ['Kontroll med årlig vekst', '5,06 % / 5,02 %, metodene er uenige', '1,01'],
    ])
  })

  test('a superseded target stays in the table, and one without a year is a level by that name', () => {
    const old = target('a', '3203', 90, { replacedBy: 'b', validTo: parsePeriod('2025') })
    const base = baseWith(rows, { targets: [old, target('b', '3203', 85)] })
    const heads = chartOf(base, 'x', { places: ['3203'] }).table.rows.map(({ cells }) => cells[0]?.text)
    expect(heads.slice(-2)).toEqual(['Mål 2030, avløst', 'Mål 2030'])
    const level = chartOf(baseWith(rows, { targets: [target('c', '3203', 70, { due: null })] }), 'x').targets[0]
    expect(level?.label).toMatch(/^Mål uten årstall: 70/)
    expect(level?.path).toEqual([])
  })

  test('a figure that had reached the target before its day is told as ahead, and one below the path as behind', () => {
    const told = (latest: number) => {
      const figures: Row[] = [
        ['x', '3203', '2020', 50],
        ['x', '3203', '2022', latest],
      ]
      const due = target('a', '3203', 90, { due: parsePeriod('2024') })
      const base = baseWith(figures, { targets: [due] }, { direction: 'higher', progressMethod: 'linear' })
      return plain(viewOf(base, 'x', { places: ['3203'] }).verdict?.sentences[1] ?? '')
    }
    expect(told(95)).toBe('Da var utviklingen foran banen: 95,0 prosent, mot 70,0 som trengtes.')
    expect(told(60)).toBe('Da lå utviklingen etter banen: 60,0 prosent, mot 70,0 som trengtes.')
  })

  test('60 in 2027 and 90 in 2030 hold until 85 in 2030 takes over on 1 January 2028, and 90 is kept', () => {
    const [from, to] = [parsePeriod('2028-01-01'), parsePeriod('2027-12-31')]
    const base = baseWith(
      rows,
      {
        targets: [
          target('60', '3203', 60, { due: parsePeriod('2027'), type: 'milestone' }),
          target('90', '3203', 90, { validTo: to, replacedBy: '85' }),
          target('85', '3203', 85, { validFrom: from, due: parsePeriod('2030') }),
        ],
      },
      { direction: 'higher' },
    )
    const on = (day: string) => {
      const view = indicatorView(base, { ...defaultSelection('x'), places: ['3203'] }, { today: day, locale: 'nb' })
      if (!view) throw new Error('no view')
      const { targets, table } = resolveChart(view.main, { width: 720, height: null, locale: 'nb' })
      const held = view.facts.find(({ id }) => id === 'target')
      return {
        targets: targets.map(({ label, path }) => [plain(label), path.map(({ value }) => value)]),
        table: table.rows.flatMap(({ kind, cells }) =>
          kind === 'target' ? [cells.map(({ text }) => plain(text))] : [],
        ),
        held: plain(`${held?.number} ${held?.unit}`),
      }
    }
    expect(on('2027-12-31')).toEqual({
      targets: [
        ['Mål: 60 % innen 2027', [50, 60]],
        ['Mål: 90 % innen 2030', [60, 90]],
      ],
      table: [
        ['Mål 2027', '60,0 %'],
        ['Mål 2030', '90,0 %'],
      ],
      held: '90 %',
    })
    expect(on('2028-01-01')).toEqual({
      targets: [
        ['Mål: 60 % innen 2027', [50, 60]],
        ['Avløst mål: 90 % i 2030', []],
        ['Mål: 85 % innen 2030', [60, 85]],
      ],
      table: [
        ['Mål 2027', '60,0 %', ''],
        ['Mål 2030, avløst', '90,0 %', 'avløst'],
        ['Mål 2030', '85,0 %', ''],
      ],
      held: '85 %',
    })
  })

  test('targets are not drawn among changes, and it is told', () => {
    const base = baseWith(rows, { targets: [target('a', '3203', 80)] })
    const { main } = viewOf(base, 'x', { measure: { as: 'points', base: '2024' } })
    expect(main.targets).toEqual([])
    expect(main.notes).toContain('Målene gjelder tallene slik de er, og er ikke tegnet her.')
  })
})

describe('many series', () => {
  const places = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`)
  const many = (count: number) =>
    baseWith(
      places(count).flatMap((id, i): Row[] => ['2021', '2022', '2023'].map((year, k) => ['x', id, year, 20 + i + k])),
      {
        placeGroups: [
          { id: 'alle', name: { nb: 'Alle', en: '' }, placeIds: places(count), validYear: null, basis: '' },
        ],
      },
    )

  test('twenty are all there: eight coloured, twelve grey and named, and focus raises one of them', () => {
    const chart = chartOf(many(20), 'x', { comparison: 'alle' })
    expect(chart.series.filter(({ color }) => color !== 'context')).toHaveLength(8)
    expect(chart.series.filter(({ color }) => color === 'context')).toHaveLength(12)
    expect(chart.notes.join(' ')).toContain('20 serier, 8 framhevet')
    const raised = chartOf(many(20), 'x', { comparison: 'alle', focus: 'k19' }).series.find(({ key }) => key === 'k19')
    expect(raised).toMatchObject({ emphasis: 'bold' })
    expect(raised?.color).not.toBe('context')
    expect(viewOf(many(20), 'x', { comparison: 'alle' }).choices.focusable).toHaveLength(20)
  })

  test.each([
    [3, false],
    [4, true],
    [16, true],
    [17, false],
  ])('small charts of %i series: %s', (count, isOffered) => {
    const view = viewOf(many(count), 'x', { comparison: 'alle', view: 'smaa' })
    expect(view.view).toBe(isOffered ? 'smaa' : 'linje')
    expect(view.choices.reasons.includes(`Små grafer: vises for 4–16 serier, og her er det ${count}.`)).toBe(!isOffered)
    expect(view.notices).toHaveLength(isOffered ? 0 : 1)
  })

  test('a slope is of the first and the last chosen year alone, and says so', () => {
    const { main } = viewOf(many(4), 'x', { comparison: 'alle', view: 'hellning' })
    expect(main.series.map(({ points }) => points.map(({ period }) => period.id))).toEqual(
      Array(4).fill(['2021', '2023']),
    )
    expect(main.notes[0]).toBe('Bare 2021 og 2023 er tegnet. Årene mellom står i visningen over tid.')
  })
})

describe('two indicators', () => {
  const rows = (count: number): Row[] =>
    ['3203', 'NO', 'a', 'b'].slice(0, count).flatMap((place, i): Row[] => [
      ['x', place, '2022', 40 + i],
      ['x', place, '2023', 41 + i],
      ['n', place, '2019', 90 + i],
      ['n', place, '2023', 100 + i],
    ])

  test('stand over the same time, and every place with both is a point with the warning beside', () => {
    const view = viewOf(baseWith(rows(4)), 'x', { against: 'n' })
    expect(view.second?.name).toBe('Elbiler')
    expect(view.main.timeDomain?.[0]).toBe(2019.5)
    expect(view.second?.overTime.timeDomain).toEqual(view.main.timeDomain)
    const scatter = view.second?.scatter
    if (!scatter) throw new Error('no scatter')
    const chart = resolveChart(scatter, { width: 720, height: null, locale: 'nb' })
    expect(chart.headline).toBe('4 steder etter begge tallene i 2023')
    expect(chart.notes).toContain('At to tall følger hverandre, betyr ikke at det ene er årsak til det andre.')
    expect(chart.table.rows[0]?.cells.map(({ text }) => plain(text))).toEqual(['Asker', '41,0 %', '100', ''])
  })

  test('fewer than three places are not drawn, and it is told', () => {
    const second = viewOf(baseWith(rows(2)), 'x', { against: 'n' }).second
    expect(second?.scatter).toBeNull()
    expect(second?.whyNoScatter).toBe(
      'Vi tegner ikke stedene mot hverandre: bare 2 steder har begge tallene for samme periode, og det trengs minst 3.',
    )
  })

  test('a raised series nobody has is told', () =>
    expect(viewOf(baseWith(rows(4)), 'x', { focus: 'tull' }).unknown).toEqual(['tull']))

  test('an unknown one, and the same one, are told as not understood', () => {
    expect(viewOf(baseWith(rows(4)), 'x', { against: 'tull' }).unknown).toEqual(['tull'])
    expect(viewOf(baseWith(rows(4)), 'x', { against: 'x' }).second).toBeNull()
  })
})

test('a control answers within 100 ms with 30 series of 30 years', () => {
  const rows = Array.from({ length: 30 }, (_, place) =>
    Array.from(
      { length: 30 },
      (_, year): Row => ['x', `k${place}`, String(1995 + year), 40 + ((place * 7 + year) % 20)],
    ),
  ).flat()
  const places = Array.from({ length: 30 }, (_, place) => `k${place}`)
  const base = baseWith(rows)
  const changes: Partial<Selection>[] = [
    { measure: { as: 'index', base: '2000' } },
    { focus: 'k9' },
    { view: 'hellning' },
    { from: { fixed: '2010' } },
  ]
  for (const change of changes) {
    // Processor time, at its best: the machine may have other things to do.
    const times = Array.from({ length: 8 }, () => {
      const started = process.cpuUsage()
      const view = viewOf(base, 'x', { places, ...change })
      const chart = resolveChart(view.main, { width: 720, height: null, locale: 'nb' })
      printSvg(drawSvg(chart, { frame: 'plot', palette: 'light' }))
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1000
    })
    expect(Math.min(...times)).toBeLessThan(100)
  }
})

test('a control answers at once with every municipality and thirty years', () => {
  const rows = Array.from({ length: 357 }, (_, place) =>
    Array.from(
      { length: 30 },
      (_, year): Row => ['x', place === 0 ? '3203' : `k${place}`, String(1995 + year), 40 + ((place * 7 + year) % 20)],
    ),
  ).flat()
  const base = baseWith(rows)
  const changes: Partial<Selection>[] = [
    {},
    { measure: { as: 'index', base: '2000' }, view: 'rangering' },
    { from: { fixed: '2010' } },
    { focus: 'k9', places: ['3203', 'k9', 'k10'] },
    { measure: { as: 'change', base: '2010' } },
    { view: 'hellning' },
    { view: 'rangering', to: { fixed: '2020' } },
  ]
  const spent = (since: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(since)
    return Math.round((user + system) / 1000)
  }
  const times = changes.map((change) => {
    const started = process.cpuUsage()
    const view = viewOf(base, 'x', change)
    const seen = process.cpuUsage()
    resolveChart(view.main, { width: 720, height: null, locale: 'nb' })
    const chart = spent(seen)
    return [spent(started) - chart, chart]
  })
  console.info(
    `357 places × 30 years, view and chart of each control in ms: ${times.map((two) => two.join(' + ')).join(', ')}`,
  )
  for (const [view = 0, chart = 0] of times) expect(view + chart).toBeLessThan(3000)
})
