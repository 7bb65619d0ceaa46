import { expect, test } from 'vitest'
import { captionsOf } from '../../src/chart/words/captions.ts'

const words = { headline: 'Stiger', subtitle: 'Prosent', notes: [], statusKey: [] }
const told = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: `Kilde: Nkom, Rapport nummer ${index + 1}. Hentet 22.11.2026.`,
    url: '',
  }))

function sourceLinesOf(count: number): string[] {
  const { below } = captionsOf({ ...words, sources: told(count) }, { width: 1120, height: null, locale: 'nb' })
  return below.lines.flatMap(({ text, style }) => (style === 'source' ? [text] : []))
}

test('few sources have a line each', () => {
  expect(sourceLinesOf(3)).toEqual(told(3).map(({ text }) => text))
})

test('many sources run on, whole and in order, and leave the plot its height', () => {
  const lines = sourceLinesOf(8)
  expect(lines.length).toBeLessThan(5)
  expect(lines.join(' ')).toBe(
    told(8)
      .map(({ text }) => text)
      .join(' '),
  )
})
