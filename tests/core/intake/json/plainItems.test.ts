import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/core/intake/json/parseJson.ts'
import { plainItems } from '../../../../src/core/intake/json/plainItems.ts'

const item = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 99_999_999 }).map((value) => value / 1000),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((one) => !Number.isInteger(one) || Number.isSafeInteger(one)),
  fc.constantFrom(null, 'tekst', true, [1, 2], { a: 1 }, -0, 0),
)

describe('the numbers of a long list', () => {
  it('are those that JSON.parse reads, however they are set', () => {
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom('', ' ', '\n\t'), (items, blanks) => {
        const text = `[${items.map((one) => `${blanks}${JSON.stringify(one)}${blanks}`).join(',')}]`
        expect(parseJson(text)).toEqual({ values: [JSON.parse(text)] })
      }),
      { numRuns: 1000 },
    )
  })

  it('are refused where JSON.parse refuses them', () => {
    const scrap = fc.array(fc.constantFrom('0', '1', '9', '-', '.', ',', ' ', 'null', '"'), { maxLength: 12 })
    fc.assert(
      fc.property(scrap, (parts) => {
        const text = `[${parts.join('')}]`
        expect('values' in parseJson(text)).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['-0,', '01,', '1.,', '.5,', '-,', '--1,', '1.2.3,', '1e3,', '1234567890123456,', 'nul,', '7', '7 ]'])(
    'are left to others where they are not plain, or not whole: %s',
    (text) => {
      const items: unknown[] = []
      const end = plainItems(text, 0, items)
      expect(text === '-0,' ? [end, items] : [end, items.length]).toEqual(text === '-0,' ? [3, [-0]] : [0, 0])
    },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
