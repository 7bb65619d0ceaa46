import { expect, test } from 'vitest'
import { figureChange } from '../../../src/chart/keyFigure/figureChange.ts'
import { yearPeriod } from '../../../src/core/model/Period.ts'
import type { Unit } from '../../../src/core/model/Unit.ts'
import { percent, seriesWith } from '../../support/series.ts'

const share = { unit: percent }
const rank: Unit = {
  ...percent,
  id: 'rank',
  kind: 'rank',
  symbol: { nb: '', en: '' },
  decimals: 0,
  scaleMin: 1,
  scaleMax: null,
}

test('a share changes by percentage points, against the figure before it', () => {
  expect(figureChange(seriesWith({ 2021: 81.7, 2025: 84.5 }, share), 'higher', 'nb')).toEqual({
    way: 'up',
    tone: 'better',
    words: 'Opp 2,8 prosentpoeng fra 2021, bedre',
  })
  expect(figureChange(seriesWith({ 2021: 81.7, 2025: 84.5 }, share), 'higher', 'en')?.words).toBe(
    'Up 2.8 percentage points from 2021, better',
  )
})

test('a rise of what should be low is weaker, and nothing is judged without a direction', () => {
  const series = seriesWith({ 2023: 10, 2024: 12 }, share)
  expect(figureChange(series, 'lower', 'nb')?.tone).toBe('weaker')
  expect(figureChange(series, null, 'nb')).toEqual({
    way: 'up',
    tone: 'neutral',
    words: 'Opp 2,0 prosentpoeng fra 2023',
  })
})

test('a higher number is a lower place', () => {
  const change = figureChange(seriesWith({ 2020: 3, 2021: 5 }, { unit: rank }), 'lower', 'nb')
  expect(change).toEqual({ way: 'down', tone: 'weaker', words: 'Ned 2 plasser fra 2020, svakere' })
})

test('a missing year is said, and no older year is taken instead', () => {
  const change = figureChange(seriesWith({ 2021: 40, 2022: null, 2023: 50 }, share), 'higher', 'nb')
  expect(change).toEqual({ way: 'unknown', tone: 'neutral', words: 'Endring ukjent: tall for 2022 mangler' })
})

test('figures on the two sides of a break are not compared', () => {
  const breaks = [{ period: yearPeriod(2020), reason: { nb: 'Sammenslåing', en: 'Merger' } }]
  const change = figureChange(seriesWith({ 2019: 40, 2021: 50 }, { ...share, breaks }), 'higher', 'nb')
  expect(change?.words).toBe('Ikke sammenlignbart med 2019')
  const later = figureChange(seriesWith({ 2021: 40, 2022: 50 }, { ...share, breaks }), 'higher', 'nb')
  expect(later?.tone).toBe('better')
})

test('what cannot be seen in the decimals is no change, and one figure has none', () => {
  expect(figureChange(seriesWith({ 2022: 40, 2023: 40.04 }, share), 'higher', 'nb')?.words).toBe('Uendret fra 2022')
  expect(figureChange(seriesWith({ 2023: 40 }, share), 'higher', 'nb')?.words).toBe('Ingen tidligere måling')
  expect(figureChange(seriesWith({ 2023: null }, share), 'higher', 'nb')).toBeNull()
})
