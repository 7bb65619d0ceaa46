import { expect, test } from 'vitest'
import { askedProvenance } from '../../src/blocks/askedProvenance.ts'
import { provenanceView } from '../../src/blocks/provenanceView.ts'
import { indexed } from '../../src/core/aggregate/change.ts'
import { groupAverage } from '../../src/core/aggregate/groupAverage.ts'
import { perCapita } from '../../src/core/aggregate/perCapita.ts'
import { provenanceOf } from '../../src/core/aggregate/provenanceOf.ts'
import { seriesOfIndicator } from '../../src/core/aggregate/seriesOfIndicator.ts'
import { observationStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import { ownFileName } from '../../src/core/mapping/Delivery.ts'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import type { Observation } from '../../src/core/model/Observation.ts'
import type { Series } from '../../src/core/model/Series.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { fileSource } from '../../src/source/fileSource.ts'
import { knowledgeBaseWith } from '../support/knowledgeBaseWith.ts'
import { percent, persons, seriesWith } from '../support/series.ts'

const base = knowledgeBaseWith()
const viewOf = (series: Series, year: number) =>
  provenanceView(provenanceOf(series.points.find(({ period }) => period.year === year)!, series, base), 'nb')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const linksOf = (series: Series, year: number) =>
  viewOf(series, year).steps.flatMap(({ id, links = [] }) =>
    id.startsWith('computed') ? links.map(({ words, link }) => plain(`${words}, ${link}`)) : [],
  )

test.each(observationStatuses)('says %s in the one phrase for it', (status) => {
  const isGap = ['missing', 'impossible', 'suppressed', 'missingForNow', 'notApplicable'].includes(status)
  const observation = { value: isGap ? null : 5, status } as Observation
  const view = viewOf(seriesWith({ 2020: observation }), 2020)
  const words = statusWords(status, 'nb')
  expect(view.facts.find(({ id }) => id === 'status')?.words.toLowerCase()).toBe(words.toLowerCase())
  expect(view.isGap).toBe(isGap)
  if (isGap) expect(view.value).toBe(words)
})

test('a figure from a reader’s own file has the receipt of that file, and not of the figures kept of it', () => {
  const receipt = { loaded: 8, setAside: 0 }
  const checked = (path: string) => {
    const resources = [{ resource: { path, title: 'Tilsyn' }, receipt }] as unknown as KnowledgeBase['resources']
    const origin = { file: path, line: 3, sourceId: 'test', confidence: null, note: '' }
    const point = { ...seriesWith({ 2024: 5 }).points[0]!, origins: [origin] }
    const series = seriesWith({}, { points: [point] })
    const view = provenanceView(provenanceOf(point, series, knowledgeBaseWith({ resources })), 'nb')
    return view.steps.find(({ id }) => id === 'checked')?.text
  }
  expect(checked('tilsyn.csv')).toBe('Tilsyn: 8 rader lest, 8 godtatt, 0 satt til side.')
  expect(checked(ownFileName('tilsyn.csv'))).toMatch(/^Lest på siden Åpne data. Kvitteringen/)
})

test('a figure per inhabitant names the denominator, its year and its line', () => {
  const series = perCapita(
    seriesWith({ 2020: 50 }, { label: { nb: 'Asker', en: '' } }),
    seriesWith({ 2020: 100000 }, { label: { nb: 'Asker', en: '' } }),
    1000,
  )
  expect(linksOf(series, 2020)).toEqual([
    'Tallet før: Asker 2020: 50 personer, linje 2020',
    'Delt på: Asker 2020: 100 000 personer, linje 2020',
  ])
  expect(viewOf(series, 2020).isComputed).toBe(true)
})

test('a denominator that is missing is said to be', () => {
  const series = perCapita(seriesWith({ 2019: 50 }), seriesWith({ 2020: 100 }), 1)
  expect(linksOf(series, 2019)[1]).toBe('Delt på: 3203 2019: tallgrunnlag mangler, ')
})

test('an index names its base figure', () => {
  const series = indexed(seriesWith({ 2018: 80, 2023: 92 }, { unit: percent }), '2018')
  expect(linksOf(series, 2023)).toEqual([
    'Tallet før: 3203 2023: 92,0 %, linje 2023',
    'Utgangspunkt: 3203 2018: 80,0 %, linje 2018',
  ])
})

test('an average says how many of the group had figures that year', () => {
  const members = [
    seriesWith({ 2020: 1, 2021: 2 }, { placeId: 'a' }),
    seriesWith({ 2020: 3, 2021: null }, { placeId: 'b' }),
  ]
  const series = groupAverage({ key: 'g', label: { nb: 'G', en: 'G' }, members, size: 10, weights: null })!
  expect(viewOf(series, 2021).steps.at(-1)?.text).toBe('Uvektet snitt av 1–2 av 10. Tall fra 1 av 10 denne perioden.')
})

test('every point and every target of the knowledge base has an answer in both languages', async () => {
  const read = await readKnowledgeBase(fileSource('data'))
  for (const indicator of read.indicators.values()) {
    const series = seriesOfIndicator(read, indicator)
    const targets = read.targets.filter(({ indicatorId }) => indicatorId === indicator.id)
    const figure = { series, targets, unit: persons }
    const asked = [
      ...series.flatMap(({ key, points }) => points.map(({ period }) => ({ series: key, period: period.id }))),
      ...targets.map(({ id }) => ({ target: id })),
    ]
    for (const [i, one] of asked.entries()) {
      const view = askedProvenance(one, figure, read, i % 10 === 0 ? 'en' : 'nb')
      expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|null|\[object/)
      expect(view?.steps.length).toBeGreaterThan(0)
    }
  }
}, 30_000)

test('a number the figure does not have has no answer', () => {
  const figure = { series: [], targets: [], unit: persons }
  expect(askedProvenance({ series: 'x', period: '2020' }, figure, base, 'nb')).toBeNull()
  expect(askedProvenance({ target: 'x' }, figure, base, 'nb')).toBeNull()
})
