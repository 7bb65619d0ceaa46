import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { parseSelection } from '../../../src/core/select/selectionAddress.ts'
import { subjectOfSelection } from '../../../src/export/subjectOfSelection.ts'
import { indicatorView } from '../../../src/features/indicators/indicatorView.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const frame = { today: '2026-11-22', locale: 'nb' } as const
let base: KnowledgeBase

beforeAll(async () => {
  base = await readKnowledgeBase(fileSource(resolve('data')))
})

const addresses = [
  'id=pop_total',
  'id=pop_total&vis=rangering&time=2015..2020',
  'id=pop_total&med=naboer&vis=hellning&time=2012..2024',
  'id=pop_total&med=naboer&snitt=uvektet&index=2020',
  'id=pop_total&med=naboer&vis=smaa&endring=2015',
  'id=pop_total&area=3203~NO&focus=NO',
  'id=pop_total&mot=valg_storting',
  'id=pop_total&mot=valg_storting&vis=spredning',
  'id=pop_total&mot=finnes-ikke&vis=spredning',
  'id=valg_storting&med=egen&time=2013..2021',
  'id=valg_storting&per=1000',
  'id=bb_100',
  'id=u4ssc_smart_elmeters&vis=rangering',
]

const shownAt = (address: string) => {
  const { selection } = parseSelection(Object.fromEntries(new URLSearchParams(address)))
  const view = indicatorView(base, selection, frame)
  const subject = subjectOfSelection(base, selection, { ...frame, site: 'https://kg.example' })
  if (!view || !subject) throw new Error('no indicator')
  return { view, subject }
}

test.each(addresses)('%s leaves the house as it stands on the page', (address) => {
  const { view, subject } = shownAt(address)
  expect(subject.spec).toEqual(view.main)
  expect(subject.asMultiples).toBe(view.view === 'smaa')
  expect(subject.against?.id ?? null).toBe(view.view === 'spredning' ? 'valg_storting' : null)
})

const framed = { ...frame, site: 'https://kg.example' }

test.each([
  'id=pop_total&mot=valg_storting&area=3203~NO&time=2009..2021&tab=tabell',
  'id=pop_share_67p&mot=valg_storting&med=naboer&time=2013..2025',
  'id=pop_share_67p&mot=valg_storting&med=naboer&snitt=uvektet',
])('%s: the second figure and the two in one plot leave the house as they stand, too', (address) => {
  const { second } = shownAt(address).view
  if (!second) throw new Error('no second indicator')
  const overTime = subjectOfSelection(base, second.overTimeSelection, framed)
  expect(overTime?.spec).toEqual(second.overTime)
  expect(overTime?.leftOut).toEqual([])
  if (second.scatter) expect(subjectOfSelection(base, second.scatterSelection, framed)?.spec).toEqual(second.scatter)
  expect([second.overTimeSelection.tab, second.scatterSelection.tab]).toEqual(['graf', 'graf'])
})

test('the figures of each view are those of its places and its time', () => {
  const marks = addresses.slice(0, 8).map((address) => shownAt(address).subject.spec)
  expect(marks.map(({ id }) => id.split('-')[0])).toEqual([
    'indikator',
    'rangering',
    'hellning',
    'indikator',
    'indikator',
    'indikator',
    'indikator',
    'spredning',
  ])
  expect(marks[1]?.period?.id).toBe('2020')
  expect(new Set(marks[2]?.series.flatMap(({ points }) => points.map(({ period }) => period.id)))).toEqual(
    new Set(['2012', '2024']),
  )
  expect(marks[3]?.unit.label.nb).toBe('indeks, 2020 = 100')
})

test('nothing is said to be missing after a year the reader ended at', () => {
  const { main } = shownAt('id=valg_storting&area=3203~NO&time=2013..2021').view
  const voidsOf = (spec: typeof main) =>
    resolveChart(spec, { width: 900, height: null, locale: 'nb' }).voids.map(({ label }) => label)
  expect(voidsOf(main)).toEqual([])
  expect(voidsOf({ ...main, endsEarly: false })).toEqual(['Ingen tall etter 2021'])
  expect(shownAt('id=valg_storting&time=2013..2040').view.main.endsEarly).toBeUndefined()
})

test('what cannot be shown is named, in the words of the address', () => {
  expect(shownAt('id=pop_total&mot=finnes-ikke&vis=spredning').subject.leftOut).toEqual([
    'finnes-ikke',
    'vis=spredning',
  ])
  expect(shownAt('id=valg_storting&per=1000&sum=1').subject.leftOut).toEqual(['per', 'sum'])
  expect(shownAt('id=pop_total').subject.leftOut).toEqual([])
})
