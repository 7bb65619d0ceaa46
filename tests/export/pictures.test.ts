import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { layPicture } from '../../src/export/picture/layPicture.ts'
import { pictureScales, pictureSizes, pixelsOfSize } from '../../src/export/picture/PictureSize.ts'
import { pictureSvg } from '../../src/export/picture/pictureSvg.ts'
import { withPictureTexts } from '../../src/export/picture/withPictureTexts.ts'
import { writeTexts } from '../../src/export/picture/writeTexts.ts'
import { crc32 } from '../../src/export/zip/crc32.ts'
import { examples } from '../chart/examples/examples.ts'

const shown = examples.filter(({ mark }) => mark !== 'spark')
const wish = { size: 'shown', scale: 2, shownWidth: 960, asMultiples: false } as const

describe('a picture', () => {
  it('as shown, 960 wide at twice the pixels, is 1920 pixels wide', () => {
    for (const spec of shown) expect(layPicture(spec, wish, 'nb').pixels.width).toBe(1920)
  })

  it.each(['slide', 'share', 'square'] as const)(
    'for %s has exactly the pixels asked for, with everything inside',
    (size) => {
      for (const spec of shown) {
        const laid = layPicture(spec, { ...wish, size }, 'nb')
        expect([spec.id, laid.pixels]).toEqual([spec.id, pixelsOfSize[size]])
        const lines = [...pictureSvg(laid, null).matchAll(/<text x="[^"]+" y="([^"]+)"/g)].map(([, y]) => Number(y))
        expect(Math.max(...lines)).toBeLessThan(laid.height)
      }
    },
  )

  it.each(['slide', 'share', 'square'] as const)(
    'for %s leaves the drawing its share, whatever is said under it',
    (size) => {
      const spec = shown.find(({ id }) => id === 'turnout')
      const [source] = spec?.sources ?? []
      if (!spec || !source) throw new Error('no example')
      const sources = Array.from({ length: 9 }, (_, i) => ({ ...source, id: `s${i}`, title: `${source.title} ${i}` }))
      const { chart, height, pixels } = layPicture({ ...spec, sources }, { ...wish, size }, 'nb')
      expect(chart.height).toBeGreaterThan(0.4 * height)
      expect(pixels).toEqual(pixelsOfSize[size])
    },
  )

  it('never has more than 12 million pixels', () => {
    for (const size of pictureSizes)
      for (const scale of pictureScales)
        for (const spec of shown.filter(({ id }) => ['turnout', 'sixty-places'].includes(id))) {
          const { width, height } = layPicture(spec, { ...wish, size, scale, shownWidth: 2400 }, 'nb').pixels
          expect(width * height).toBeLessThanOrEqual(12_000_000)
        }
  })

  it('stands alone: no scripts, no foreign objects, nothing fetched', () => {
    for (const spec of shown) {
      const svg = pictureSvg(layPicture(spec, wish, 'nb'), null)
      expect(svg).toMatch(/^<svg [^>]*lang="nb"/)
      expect(svg).toMatch(/<title [^>]*>.+<\/title><desc [^>]*>.+<\/desc>/)
      expect(svg).not.toMatch(/foreignObject|<script|\son\w+=|href=|url\((?!#)|<image/)
      expect(svg).toContain('Hentet 22.11.2026. Lisens: CC BY 4.0.')
    }
  })

  it('says headline, measure and period above the drawing', () => {
    for (const spec of shown) {
      const laid = layPicture(spec, wish, 'nb')
      const said = [...pictureSvg(laid, null).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)
      const above = laid.chart.captions.above.lines.map(({ text }) => text.replaceAll('&', '&amp;'))
      expect(above.join(' ')).toContain(spec.headline)
      expect(said.slice(0, above.length)).toEqual(above)
    }
  })

  it('has the sizes that slides, messages and squares have', () =>
    expect(pixelsOfSize).toEqual({
      slide: { width: 1920, height: 1080 },
      share: { width: 1200, height: 628 },
      square: { width: 1080, height: 1080 },
    }))

  it('without words of its own lets the page it is put on show through', () => {
    const [spec] = shown
    if (!spec) throw new Error('no example')
    const pages = [false, true].map((isBare) =>
      /^<svg [^>]*>(<title.*?<\/desc>)?<rect /s.test(pictureSvg(layPicture(spec, { ...wish, isBare }, 'nb'), null)),
    )
    expect(pages).toEqual([true, false])
  })

  it('of small multiples has one drawing a series', () => {
    const spec = shown.find(({ id }) => id === 'ageing')
    if (!spec) throw new Error('no example')
    const svg = pictureSvg(layPicture(spec, { ...wish, asMultiples: true }, 'nb'), null)
    expect(svg.match(/<svg /g)).toHaveLength(1 + spec.series.length)
  })
})

/** A picture of one pixel, made by hand. */
function onePixel(): Uint8Array {
  const chunk = (kind: string, body: Uint8Array) => {
    const typed = Buffer.concat([Buffer.from(kind), body])
    const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const
    ends[0].writeUInt32BE(body.length)
    ends[1].writeUInt32BE(crc32(typed))
    return Buffer.concat([ends[0], typed, ends[1]])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(2))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunksOf(png: Uint8Array): { kind: string; text: string; isWhole: boolean }[] {
  const bytes = Buffer.from(png)
  const chunks: { kind: string; text: string; isWhole: boolean }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + length)
    const isWhole = bytes.readUInt32BE(at + 8 + length) === crc32(bytes.subarray(at + 4, at + 8 + length))
    chunks.push({ kind, text: body.toString(kind === 'iTXt' ? 'utf8' : 'latin1'), isWhole })
    at += length + 12
  }
  return chunks
}

test('a PNG says what it is, Latin-1 as tEXt and the rest as iTXt, with right check sums', () => {
  const texts = { Title: 'Små år', Description: '2015–2023', Source: '', Copyright: 'CC BY 4.0', 'Creation Time': 'x' }
  const chunks = chunksOf(writeTexts(onePixel(), texts))
  expect(chunks.map(({ kind }) => kind)).toEqual(['IHDR', 'tEXt', 'iTXt', 'tEXt', 'tEXt', 'IDAT', 'IEND'])
  expect(chunks.every(({ isWhole }) => isWhole)).toBe(true)
  expect(chunks[1]?.text).toBe('Title\0Små år')
  expect(chunks[2]?.text).toBe('Description\0\0\0\0\u00002015–2023')
})

test('a PNG of a chart says what it shows, whence, under which licence and of what day', () => {
  const [spec] = shown
  if (!spec) throw new Error('no example')
  const { chart } = layPicture(spec, wish, 'nb')
  const subject = { spec, indicator: null, locale: 'nb', today: '2026-11-23', link: 'https://kg.example/a' } as const
  const said = Object.fromEntries(
    chunksOf(withPictureTexts(onePixel(), chart, subject)).map(({ text }) => text.split(/\0+/) as [string, string]),
  )
  expect(said.Title).toBe(chart.headline)
  expect(said.Description).toBe(chart.summary)
  expect(said.Source).toContain(`${chart.sources[0]?.text} ${chart.sources[0]?.url}`.trim())
  expect(said.Source).toMatch(/\nhttps:\/\/kg\.example\/a$/)
  expect(said.Copyright).toContain('CC BY 4.0')
  expect(said['Creation Time']).toBe('Mon, 23 Nov 2026 12:00:00 GMT')
})

test('the check sum is that of PNG and zip', () =>
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926))

test('the colours of slides are those of pictures', async () => {
  const { lightPalette } = await import('../../src/chart/svg/palette.ts')
  const { page: _, ...colors } = JSON.parse(readFileSync('data/slide-template.json', 'utf8')).colors
  for (const [name, color] of Object.entries(colors))
    expect(`#${color}`).toBe(lightPalette[name as keyof typeof lightPalette])
})
