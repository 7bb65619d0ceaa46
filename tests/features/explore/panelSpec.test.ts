import { describe, expect, test } from 'vitest'
import { largeSpec } from '../../../src/features/explore/largeSpec.ts'
import { panelSpec } from '../../../src/features/explore/panelSpec.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'

const frame = { today: '2026-11-22', locale: 'nb' } as const

const base = knowledgeBaseWith({
  plan: { homeId: '3203', countryId: 'NO', municipality: 'Asker' } as never,
  indicators: new Map(['over-tid', 'mengde', 'ett-tall', 'tom'].map((id) => [id, indicatorWith({ id })])),
  observations: observationsWith([
    ['over-tid', 'NO', '2023', 40],
    ['over-tid', 'NO', '2024', 45],
    ['over-tid', '3203', '2023', 50],
    ['over-tid', '3203', '2024', 52],
    ['over-tid', '0301', '2024', 60],
    ['mengde', 'NO', '2023', 5_000_000],
    ['mengde', 'NO', '2024', 5_100_000],
    ['mengde', '3203', '2023', 97_000],
    ['mengde', '3203', '2024', 99_000],
    ['ett-tall', 'NO', '2020', 70],
    ['ett-tall', '0301', '2020', 60],
    ['ett-tall', '4601', '2021', 65],
    ['tom', '3203', '2024', null],
  ]),
})

function panel(id: string) {
  const indicator = base.indicators.get(id)
  const spec = indicator && panelSpec(base, indicator, frame)
  return spec && { mark: spec.mark, of: spec.series.map(({ key }) => key) }
}

describe('a small chart', () => {
  test('has the municipality with the country behind it', () => {
    expect(panel('over-tid')).toEqual({ mark: 'line', of: ['3203', 'NO'] })
  })

  test('leaves out a country that would press the municipality flat', () => {
    expect(panel('mengde')).toEqual({ mark: 'line', of: ['3203'] })
  })

  test('has bars of the same period where there is no course', () => {
    expect(panel('ett-tall')).toEqual({ mark: 'bar', of: ['NO', '0301'] })
  })

  test('is none without figures', () => {
    expect(panel('tom')).toBeNull()
  })
})

describe('the large chart', () => {
  test('is the one that the page of the indicator opens with', () => {
    expect(largeSpec(base, 'over-tid', frame)?.mark).toBe('line')
    expect(largeSpec(base, 'ukjent', frame)).toBeNull()
  })
})
