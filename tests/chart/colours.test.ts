import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { series, spec, target, yearly } from './examples/build.ts'

const frame = { width: 768, height: null, locale: 'nb' } as const
const twenty = ['Asker', 'Norge', ...Array.from({ length: 18 }, (_, i) => `Sted ${i + 1}`)].map((name, i) =>
  series(name, yearly(2018, [40 + i, 42 + i, 41 + 2 * i])),
)

describe('colours', () => {
  test('of twenty series eight are coloured and twelve are grey, and the text says so', () => {
    const chart = resolveChart(spec('twenty', twenty), frame)
    expect(chart.series.filter(({ color }) => color !== 'context')).toHaveLength(8)
    expect(chart.series.filter(({ color }) => color === 'context')).toHaveLength(12)
    const note = chart.notes.find((text) => text.startsWith('20 serier, 8 framhevet.'))
    for (const { label } of chart.series.filter(({ color }) => color === 'context')) expect(note).toContain(label)
  })

  test('no two coloured series share colour, marker and fill', () => {
    const chart = resolveChart(spec('twenty', twenty), frame)
    const looks = chart.series
      .filter(({ color }) => color !== 'context')
      .map(({ color, marker, open }) => `${color} ${marker} ${open}`)
    expect(new Set(looks).size).toBe(looks.length)
  })

  test('on grey paper they are told apart by marker, filling and weight, beside a target too', () => {
    for (const targets of [[], [target('mal', 80, 2030)]]) {
      const grey = resolveChart(spec('twenty', twenty, { targets }), frame)
        .series.filter(({ color }) => color !== 'context')
        .map(({ marker, open, weight }) => `${marker} ${open ? 'open' : 'filled'} ${weight}`)
      expect(new Set(grey).size, grey.join(', ')).toBe(8)
    }
  })

  test('home is the only teal one and the strongest', () => {
    const chart = resolveChart(spec('twenty', twenty, { focus: 'Sted 3' }), frame)
    const home = chart.series.filter(({ color }) => color === 'home')
    expect(home.map(({ key }) => key)).toEqual(['Asker'])
    expect(Math.max(...chart.series.map(({ weight }) => weight))).toBe(home[0]!.weight)
    expect(chart.series.filter(({ weight }) => weight === home[0]!.weight)).toHaveLength(1)
  })

  test('where home has no figures nothing is teal', () => {
    const chart = resolveChart(spec('none', [series('Asker', [[2020, 'missing']]), ...twenty.slice(1, 4)]), frame)
    expect(chart.series.some(({ color }) => color === 'home')).toBe(false)
  })

  test('the series in focus is raised out of the grey', () => {
    const raised = resolveChart(spec('focus', twenty, { focus: 'Sted 18' }), frame).series.find(
      ({ key }) => key === 'Sted 18',
    )!
    expect(raised).toMatchObject({ emphasis: 'bold', weight: 3 })
    expect(raised.color).not.toBe('context')
  })

  test('every bar of home is teal, and of several lines of home only the first', () => {
    const ages = ['0–5 år', '6–15 år'].map((age) => ({ ...twenty[0]!, key: age, group: age }))
    const coloursOf = (mark: 'bar' | 'dot' | 'line') =>
      resolveChart(spec('ages', [...ages, twenty[2]!], { mark, quiet: true }), frame).series.flatMap(
        ({ key, color }) => (color === 'home' ? [key] : []),
      )
    expect(coloursOf('bar').toSorted()).toEqual(['0–5 år', '6–15 år'])
    expect(coloursOf('dot').toSorted()).toEqual(['0–5 år', '6–15 år'])
    expect(coloursOf('line')).toEqual(['0–5 år'])
  })

  test('a quiet chart raises only home and country', () => {
    const chart = resolveChart(spec('quiet', twenty.slice(0, 6), { quiet: true }), frame)
    expect(chart.series.map(({ color }) => color)).toEqual(['home', 'ink', 'context', 'context', 'context', 'context'])
  })
})
