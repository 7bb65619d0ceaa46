import { describe, expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { resolvePicture } from '../../src/chart/resolvePicture.ts'
import { drawSvg } from '../../src/chart/svg/drawSvg.ts'
import { cssNames, darkPalette, lightPalette } from '../../src/chart/svg/palette.ts'
import { printSvg } from '../../src/chart/svg/printSvg.ts'
import { series, spec, yearly } from './examples/build.ts'
import { examples } from './examples/examples.ts'

const frame = { width: 720, height: null, locale: 'nb' } as const
const strange = spec('a b/"<>&', [series('A & B <"x">\u0000\u0008\ud800', yearly(2020, [1, 2]))], {
  headline: 'Hva & <hvor>\u000b',
})

describe('printed SVG', () => {
  test('escapes what XML would read as marks and drops what it cannot hold', () => {
    const svg = printSvg(drawSvg(resolveChart(strange, frame), { frame: 'full', palette: 'light' }))
    expect(svg).toContain('Hva &amp; &lt;hvor&gt;')
    expect(
      [...svg].filter((character) => (character.codePointAt(0) ?? 0) < 0x20 || /\p{Surrogate}/u.test(character)),
    ).toEqual([])
    expect(svg).not.toContain('<hvor>')
  })

  test.each(examples.map((example) => [example.id, example] as const))(
    '%s has no foreignObject, script, style or text under 12 pixels',
    (_id, example) => {
      for (const kind of ['plot', 'full'] as const) {
        const svg = printSvg(
          drawSvg(resolveChart(example, { ...frame, width: 320 }), { frame: kind, palette: 'light' }),
        )
        expect(svg).not.toMatch(/foreignObject|<script|<style|style=|NaN|undefined|Infinity/)
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]))
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
      }
    },
  )

  test('names itself and says its language', () => {
    const svg = printSvg(drawSvg(resolveChart(examples[3]!, frame), { frame: 'full', palette: 'light' }))
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* lang="nb" role="img" aria-labelledby="kg-turnout-title kg-turnout-desc"/,
    )
    expect(svg).toContain('<title id="kg-turnout-title">')
    expect(svg).toContain('<desc id="kg-turnout-desc">Linjediagram.')
  })

  test('has ids that no other chart has', () => {
    const ids = (index: number) =>
      [
        ...printSvg(drawSvg(resolveChart(examples[index]!, frame), { frame: 'plot', palette: 'light' })).matchAll(
          / id="([^"]+)"/g,
        ),
      ].map((match) => match[1])
    const all = [3, 4, 5].flatMap(ids)
    expect(new Set(all).size).toBe(all.length)
  })

  test('refers to the colours of the page, or carries its own', () => {
    const chart = resolveChart(examples[3]!, frame)
    const css = printSvg(drawSvg(chart, { frame: 'plot', palette: 'css' }))
    expect(css).toContain('stroke="var(--kg-s1)"')
    expect(css).not.toMatch(/#[0-9A-F]{6}/)
    for (const [palette, colors] of [
      ['light', lightPalette],
      ['dark', darkPalette],
    ] as const) {
      const svg = printSvg(drawSvg(chart, { frame: 'full', palette }))
      expect(svg).toContain(colors.home)
      expect(svg).not.toContain('var(')
    }
    expect(Object.keys(cssNames)).toEqual(Object.keys(lightPalette))
  })
})

describe('a picture', () => {
  test('is exactly as wide as asked for, and as high', () => {
    for (const [width, height] of [
      [960, 540],
      [1200, 628],
      [1080, 1080],
      [400, 700],
    ] as const) {
      const svg = drawSvg(resolvePicture(examples[3]!, { width, height, locale: 'nb' }), {
        frame: 'full',
        palette: 'light',
      })
      expect(svg.attrs.width).toBe(width)
      expect(svg.attrs.height).toBe(height)
    }
  })

  test('shows the same series and the same value axis as the screen', () => {
    const [screen, picture] = [
      resolveChart(examples[3]!, frame),
      resolvePicture(examples[3]!, { ...frame, width: 960 }),
    ]
    expect(picture.series.map(({ key }) => key)).toEqual(screen.series.map(({ key }) => key))
    expect(picture.vertical.domain).toEqual(screen.vertical.domain)
  })
})
