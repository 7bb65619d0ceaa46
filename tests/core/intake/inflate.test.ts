import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InflateFault, inflate } from '../../../src/core/intake/xlsx/inflate.ts'

const blocks = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .tuple(fc.string({ maxLength: 20 }), fc.integer({ min: 1, max: 500 }))
    .map(([part, times]) => new TextEncoder().encode(part.repeat(times))),
)

describe('inflate', () => {
  it('gives back what was deflated, at every level', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        expect(inflate(deflateRawSync(bytes, { level }), bytes.length)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('stops where more comes than was declared', () => {
    const bytes = deflateRawSync(new Uint8Array(100_000))
    expect(() => inflate(bytes, 1000)).toThrow(InflateFault)
    expect(() => inflate(bytes, 100_001)).toThrow(InflateFault)
  })

  it('meets any bytes with an answer or its own fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          inflate(bytes, 1000)
        } catch (error) {
          expect(error).toBeInstanceOf(InflateFault)
        }
      }),
    )
  })
})
