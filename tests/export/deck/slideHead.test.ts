import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildSlideTemplate } from '../../../src/export/deck/buildSlideTemplate.ts'
import { slideHead } from '../../../src/export/deck/slideHead.ts'

const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')
const long = 'Befolkning 1. januar, indeks, 2020 = 100, Asker og Naboer (2024), '

test('a subtitle of two lines has the room of two, and what is under it moves down', () => {
  const [one, two] = ['Befolkning', long.repeat(3)].map((subtitle) => slideHead('Tittel', subtitle, template))
  if (!one || !two) throw new Error('no head')
  expect(two.subtitle.y).toBe(one.subtitle.y)
  expect(two.subtitle.h - one.subtitle.h).toBeCloseTo((15 * 1.2) / 72)
  expect(two.foot - one.foot).toBeCloseTo(two.subtitle.h - one.subtitle.h)
  expect(two.foot).toBeGreaterThan(two.subtitle.y + two.subtitle.h)
})
