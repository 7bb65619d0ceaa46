import { describe, expect, test } from 'vitest'
import type { NumberOrigin } from '../../../src/blocks/NumberOrigin.ts'
import { numberProvenance } from '../../../src/blocks/numberProvenance.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import { exploreRows } from '../../../src/features/explore/exploreRows.ts'
import { indicatorView } from '../../../src/features/indicators/indicatorView.ts'
import { numberAndUnit } from '../../../src/features/indicators/KeyFact.ts'
import { leadFacts } from '../../../src/features/theme/leadFacts.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const read = readKnowledgeBase(fileSource('data'))
const frame = { today: '2026-11-22', locale: 'nb' } as const
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function told(of: NumberOrigin | null, base: KnowledgeBase) {
  const view = of && numberProvenance(of, base, 'nb')
  if (!view) throw new Error('the number opens nothing')
  const links = view.steps.flatMap(({ links: found = [] }) => found)
  return {
    value: plain(view.value),
    figure: plain(view.figure),
    isComputed: view.isComputed,
    links: links.map(({ words, link }) => plain(words === '' ? link : `${words}, ${link}`)),
    texts: view.steps.map(({ text }) => plain(text)),
  }
}

describe('every number of an indicator’s page that stands alone opens where it comes from, at its line', () => {
  test('the four facts', async () => {
    const base = await read
    for (const id of base.indicators.keys()) {
      const { facts } = indicatorView(base, defaultSelection(id), frame)!
      for (const { tone, of, number, unit } of facts) {
        if (tone === 'missing') continue
        const { value, links } = told(of, base)
        expect(value, id).toBe(plain(`${number} ${unit}`.trim()))
        expect(links.join(), id).toMatch(/linje \d/)
      }
    }
  })

  test('the lines of a verdict’s sum', async () => {
    const base = await read
    const lines = [...base.indicators.keys()].flatMap((id) => {
      const { verdict } = indicatorView(base, defaultSelection(id), frame)!
      return verdict?.rows ?? []
    })
    const numbers = lines.filter(({ value }) => value !== '')
    expect(numbers.length).toBeGreaterThan(5)
    for (const { of, value } of numbers) {
      expect(told(of, base).value).toBe(plain(value))
      expect(told(of, base).links.join()).toMatch(/linje \d/)
    }
  })

  test('the value of every row of the list, and of every figure beside a theme’s chart', async () => {
    const base = await read
    for (const { figure } of exploreRows(base, frame)) {
      if (!figure.value.isMissing) expect(told(figure.of, base).value).toBe(plain(figure.value.text))
    }
    for (const indicator of base.indicators.values()) {
      for (const { of, value } of leadFacts(base, indicator, frame).beside) {
        expect(told(of, base).value).toBe(plain(value))
      }
    }
  })
})

test.each([
  ['96,6 %', '96,6', '%'],
  ['5. plass', '5.', 'plass'],
  ['11. plass', '11.', 'plass'],
  ['11th place', '11th', 'place'],
  ['101\u00a0509', '101\u00a0509', ''],
  ['−3 plasser', '−3', 'plasser'],
  ['ja', 'ja', ''],
])('%s is set as number and unit', (text, number, unit) => {
  expect(numberAndUnit(text)).toEqual({ number, unit })
})

test('a change names both its figures with their lines, and is marked computed', async () => {
  const base = await read
  const { facts } = indicatorView(base, defaultSelection('pop_total'), frame)!
  const { isComputed, links, texts, figure } = told(facts.find(({ id }) => id === 'change')!.of, base)
  expect(isComputed).toBe(true)
  expect(figure).toBe('Endring fra 2025')
  expect(texts.at(-1)).toBe('101 509 − 100 492.')
  expect(links.slice(-2)).toEqual([
    expect.stringMatching(/^Utgangspunkt: Asker 2025: 100 492 personer, .*linje \d+$/),
    expect.stringMatching(/^Siste tall: Asker 2026: 101 509 personer, .*linje \d+$/),
  ])
})

test('a ratio names base, latest figure and target', async () => {
  const base = await read
  const views = [...base.indicators.keys()].map((id) => indicatorView(base, defaultSelection(id), frame)!)
  const rows = views.flatMap(({ verdict }) => verdict?.rows.filter(({ id }) => id === 'ratio') ?? [])
  expect(rows.length).toBeGreaterThan(0)
  for (const { of, detail } of rows) {
    const { links, texts } = told(of, base)
    expect(links.slice(-3).map((link) => link.split(':')[0])).toEqual(['Utgangspunkt', 'Siste tall', 'Mål'])
    expect(texts.at(-1)).toBe(plain(`${detail}.`))
  }
})
