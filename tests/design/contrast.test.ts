import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/design/css/tokens.css', import.meta.url), 'utf8')

const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

const table = new Map(
  [...css.matchAll(/--kg-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

function colour(name: string, scheme: Scheme): string {
  const value = table.get(name)?.[scheme]
  if (value === undefined) throw new Error(`tokens.css has no --kg-${name}`)
  return value
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const tones = ['success', 'warning', 'danger', 'warm', 'mangler']
const themes = ['tema-1', 'tema-2', 'tema-3', 'tema-4']
const series = ['s1', 's2', 's3', 's4', 's5', 's6']

const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-subtle', 'main', 'main-hover', 'main-active', ...tones, ...themes].map(
    (name) => [name, 'page'] as const,
  ),
  ...['ink', 'ink-subtle', 'main'].flatMap((name) => [[name, 'surface'] as const, [name, 'tint'] as const]),
  ...tones.map((name) => [name, `${name}-tint`] as const),
  ...['ink', 'main'].map((name) => [name, 'main-tint'] as const),
  ...['main', 'main-hover', 'main-active'].map((name) => ['on-main', name] as const),
  ['on-fill-2', 'fill-2'],
]

const graphics: readonly (readonly [string, string])[] = [
  ...['line-strong', 'context', ...series].map((name) => [name, 'page'] as const),
]

describe.each(schemes)('the %s colours', (scheme) => {
  const ratio = ([front, back]: readonly [string, string]) => contrast(colour(front, scheme), colour(back, scheme))

  it.each(texts)('let %s be read on %s', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5))
  it.each(graphics)('let %s be seen on %s', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3))
})

describe('the light colours', () => {
  it.each(series)('let a label be written in %s', (name) =>
    expect(contrast(colour(name, 'light'), colour('page', 'light'))).toBeGreaterThanOrEqual(4.5),
  )
})

describe('the table of colours', () => {
  it('gives every colour a light and a dark value', () => {
    expect([...css.matchAll(/--kg-[\w-]+: (#\w+)/g)]).toEqual([])
    expect(table.size).toBeGreaterThan(35)
  })
})
