import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { openFont } from '../../src/cli/openFont.ts'

const path = createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff')

it('opens a WOFF into the font it holds, every table whole', () => {
  const woff = readFileSync(path)
  const font = new DataView(openFont(woff).buffer)
  expect(font.byteLength).toBe(woff.readUInt32BE(16))
  const tags = Array.from({ length: font.getUint16(4) }, (_, index) =>
    String.fromCharCode(...[0, 1, 2, 3].map((place) => font.getUint8(12 + 16 * index + place))),
  )
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'name']))
})

it('refuses what is no WOFF', () => expect(() => openFont(new Uint8Array(64))).toThrow('not a WOFF'))
