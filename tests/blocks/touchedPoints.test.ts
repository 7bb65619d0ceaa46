import { expect, it } from 'vitest'
import { askedProvenance } from '../../src/blocks/askedProvenance.ts'
import { touchedPoints } from '../../src/blocks/touchedPoints.ts'
import { keyFigure } from '../../src/chart/keyFigure/keyFigure.ts'
import { seriesOfIndicator } from '../../src/core/aggregate/seriesOfIndicator.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { spec } from '../chart/examples/build.ts'
import { packageWith, readFrom } from '../support/packageFiles.ts'

const header = 'indicator_id,place_id,group,period,value,status,source_id,confidence,note\n'

async function figureOf(rows: string) {
  const base = await readKnowledgeBase(readFrom(packageWith({ 'observations/a.csv': `${header}${rows}` })))
  const indicator = base.indicators.get('nett')!
  const drawn = spec('nett', [...seriesOfIndicator(base, indicator)], { unit: indicator.unit })
  const tile = keyFigure(base, indicator, { today: '2024-01-01', locale: 'nb' })
  return { base, drawn, tile, touched: touchedPoints(drawn, base, 'nb') }
}

it('marks the figure that a fault touches, in chart and tile, and leads to the message with its line', async () => {
  const { base, drawn, tile, touched } = await figureOf(
    'nett,3203,,2021,80,ok,asker,high,\nnett,3203,,2022,mange,ok,asker,high,\n',
  )
  expect(touched).toMatchObject([{ series: '3203', period: '2022', name: 'Asker 2022', severity: 'setAside' }])
  expect(tile.remarks).toEqual(['feil eller merknad i filen'])
  expect(tile.sentence).toMatch(/feil eller merknad i filen$/)
  const view = askedProvenance(touched[0]!, drawn, base, 'nb')
  expect(view?.steps.at(-1)?.title).toBe('Satt til side')
  expect(view?.faults).toMatchObject({
    title: 'Feil og merknader',
    issues: [{ code: 'tall-ikke-lest', file: 'observations/a.csv', line: 3, value: 'mange' }],
  })
})

it('marks nothing where the rows of the figures are without fault', async () => {
  const { base, drawn, tile, touched } = await figureOf('nett,3203,,2021,80,ok,asker,high,\n')
  expect(touched).toEqual([])
  expect(tile.remarks).toEqual([])
  expect(askedProvenance({ series: '3203', period: '2021' }, drawn, base, 'nb')).not.toHaveProperty('faults')
})

it('does not say of a gap that no file has it when a row with it may be set aside', async () => {
  const { base, drawn } = await figureOf(
    'nett,3203,,2020,88,ok,asker,high,\nnett,3203,,2021,90,ok,asker,high,\nnett,3203,,2021,91,ok,asker,high,\nnett,3203,,2022,92,ok,asker,high,\n',
  )
  const view = askedProvenance({ series: '3203', period: '2021' }, drawn, base, 'nb')
  expect(view?.steps[0]?.text).toMatch(/rader som er satt til side, og tallet kan stå i en av dem/)
  expect(view?.faults).toMatchObject({ title: 'Satt til side i filen', issues: [{ code: 'nokkel-dobbel', count: 2 }] })
})
