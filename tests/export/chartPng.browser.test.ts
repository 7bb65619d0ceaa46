import { expect, test } from 'vitest'
import { chartPng } from '../../src/export/picture/chartPng.ts'
import { loadFontFace } from '../../src/export/picture/loadFontFace.ts'
import { examples } from '../chart/examples/examples.ts'

const [spec] = examples.filter(({ id }) => id === 'turnout')
if (!spec) throw new Error('no example')
const subject = { spec, indicator: null, locale: 'nb', today: '2026-11-22', link: '' } as const

test('the browser draws a PNG of the pixels asked for, with its texts in it', async () => {
  const png = await chartPng(subject, { size: 'slide', scale: 2, shownWidth: 960, asMultiples: false })
  const view = new DataView(png.buffer)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1920, 1080])
  const text = new TextDecoder('latin1').decode(png.subarray(0, 4000))
  for (const part of ['Title', spec.headline, 'Source', 'Copyright', 'CC BY 4.0', 'Sun, 22 Nov 2026'])
    expect(text).toContain(part)
  expect(png.length).toBeGreaterThan(40_000)
})

test('the font goes with the picture, and the extended letters only where they are needed', async () => {
  expect((await loadFontFace('Ås'))?.match(/@font-face/g)).toHaveLength(1)
  expect((await loadFontFace('Kárášjohka'))?.match(/@font-face/g)).toHaveLength(2)
})
