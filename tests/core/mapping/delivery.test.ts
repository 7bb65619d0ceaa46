import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import { observationStatuses } from '../../../src/core/descriptor/ObservationStatus.ts'
import type { Delivery } from '../../../src/core/mapping/Delivery.ts'
import { ownUnit } from '../../../src/core/mapping/Delivery.ts'
import { deliveryFiles } from '../../../src/core/mapping/deliveryFiles.ts'
import { joinKnowledgeBases } from '../../../src/core/mapping/joinKnowledgeBases.ts'
import type { MappedRow } from '../../../src/core/mapping/MappedRow.ts'
import { checkPackage, readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { knowledgeBaseWith } from '../../support/knowledgeBaseWith.ts'
import { readFrom } from '../../support/packageFiles.ts'

const place = (id: string, nb: string) =>
  ({ id, name: { nb, en: '' }, kind: 'kommune', validFrom: null, validTo: null, note: '' }) as const

const row = (over: Partial<MappedRow>): MappedRow => ({
  measure: '',
  placeId: '3203',
  group: '',
  period: '2024',
  value: 1.5,
  status: 'ok',
  line: 2,
  ...over,
})

function deliveryWith(over: Partial<Delivery> = {}): Delivery {
  return {
    id: 'egen_tilsyn',
    file: 'tilsyn.csv',
    as: 'indicator',
    rows: [row({}), row({ placeId: '0301', value: null, status: 'suppressed', line: 7 })],
    places: [place('3203', 'Asker'), place('0301', 'Oslo')],
    title: 'Digitalt tilsyn',
    unit: ownUnit('anlegg', 1),
    publisher: 'Asker kommune',
    sourceTitle: 'Tilsyn, "åpne" tall',
    url: '',
    licence: '',
    retrieved: '2026-11-22',
    ...over,
  }
}

const readerOf = (delivery: Delivery) =>
  readFrom(new Map(deliveryFiles(delivery).map(({ path, content }) => [path, new TextEncoder().encode(content)])))

describe('figures from a file, as a package', () => {
  it('are read back without a fault, with status, source and line', async () => {
    const read = readerOf(deliveryWith())
    expect((await checkPackage(read)).issues).toEqual([])
    const base = await readKnowledgeBase(read)
    const indicator = base.indicators.get('egen_tilsyn')
    expect(indicator).toMatchObject({
      name: { nb: 'Digitalt tilsyn' },
      additive: false,
      direction: null,
      note: 'Fra din fil (tilsyn.csv), ikke i kunnskapsgrunnlaget.',
    })
    const series = indicator ? seriesOfIndicator(base, indicator) : []
    expect(series.map(({ label, points }) => [label.nb, points[0]?.observation])).toEqual([
      ['Asker', { value: 1.5, status: 'ok' }],
      ['Oslo', { value: null, status: 'suppressed' }],
    ])
    expect([...base.sources.values()][0]).toMatchObject({ publisher: 'Asker kommune', title: 'Tilsyn, "åpne" tall' })
  })

  it('come back as they were, whatever the texts and numbers are', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((words) => `x${words}x`)
    const figure = fc.record({
      group: fc.oneof(fc.constant(''), fc.constantFrom('=1+1', '-5', '@a', 'Menn; kvinner', "'a", 'a,"b"')),
      period: fc.constantFrom('2019', '2024', '2024-06', '2024-K2'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.uniqueArray(figure, { selector: (one) => `${one.group}|${one.period}`, minLength: 1 }),
        async (title, figures) => {
          const rows = figures.map((one, index) => row({ ...one, line: index + 2 }))
          const base = await readKnowledgeBase(readerOf(deliveryWith({ title, rows })))
          expect([...base.observations.values]).toEqual(rows.map(({ value }) => (value === 0 ? 0 : value)))
          expect([...base.observations.origins.line]).toEqual(rows.map((_, index) => index + 2))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('lose no status on the way', async () => {
    const gaps = ['missing', 'impossible', 'suppressed', 'missingForNow', 'notApplicable']
    const rows = observationStatuses.map((status, index) =>
      row({ period: String(2000 + index), status, value: gaps.includes(status) ? null : status === 'nil' ? 0 : 3 }),
    )
    const base = await readKnowledgeBase(readerOf(deliveryWith({ rows })))
    expect([...base.observations.status].map((code) => observationStatuses[code])).toEqual(observationStatuses)
  })
})

describe('a knowledge base with figures from a file', () => {
  it('has them among its own, and keeps its own words for places and units', async () => {
    const own = knowledgeBaseWith({ places: new Map([['3203', place('3203', 'Asker kommune')]]) })
    const brought = await readKnowledgeBase(readerOf(deliveryWith()))
    const joined = joinKnowledgeBases(own, [brought, await readKnowledgeBase(readerOf(deliveryWith({ id: 'egen_b' })))])
    expect([...joined.indicators.keys()]).toEqual(['egen_tilsyn', 'egen_b'])
    expect(joined.places.get('3203')?.name.nb).toBe('Asker kommune')
    expect(joined.places.get('0301')?.name.nb).toBe('Oslo')
    expect([...joined.observations.values]).toEqual([1.5, Number.NaN, 1.5, Number.NaN])
    expect(joinKnowledgeBases(own, [])).toBe(own)
  })
})
