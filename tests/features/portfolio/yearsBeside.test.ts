import { expect, test } from 'vitest'
import { isAtEnd, yearsBeside } from '../../../src/features/portfolio/roadmap/yearsBeside.ts'

const years = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((at) => ({ year: 2000 + at, at }))
const shown = (today: number | null, kind: 'own' | 'example') => yearsBeside({ years, today }, kind).map(({ at }) => at)

test('a year that the word of the day would cover is left out, on the side where the word stands', () => {
  expect(shown(52, 'own')).toEqual([0, 10, 20, 30, 40, 60, 70, 80, 90, 100])
  expect(isAtEnd(80)).toBe(false)
  expect(shown(81, 'own')).toEqual([0, 10, 20, 30, 40, 50, 60, 90, 100])
  expect(shown(81, 'example')).toEqual([0, 10, 20, 30, 40, 90, 100])
  expect(shown(50, 'example')).toEqual([0, 10, 20, 30, 70, 80, 90, 100])
  expect(shown(null, 'own')).toHaveLength(11)
})
