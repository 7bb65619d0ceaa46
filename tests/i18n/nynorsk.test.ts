import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Period, parsePeriod } from '../../src/core/model/Period.ts'
import type { Unit } from '../../src/core/model/Unit.ts'
import { formatDuration } from '../../src/i18n/formatDuration.ts'
import { formatMoney } from '../../src/i18n/formatMoney.ts'
import { formatNumber } from '../../src/i18n/formatNumber.ts'
import { formatDate, formatPeriod, formatPeriodRange } from '../../src/i18n/formatPeriod.ts'
import { formatValue } from '../../src/i18n/formatValue.ts'
import { inLocale, readLocale } from '../../src/i18n/Locale.ts'
import { countInWords } from '../../src/i18n/numberWords.ts'
import { printList } from '../../src/i18n/printList.ts'
import { statusWords } from '../../src/i18n/statusWords.ts'
import { textsIn } from '../../src/i18n/texts.ts'

const period = (id: string) => parsePeriod(id) as Period
const percent = { id: 'percent', kind: 'share', symbol: { nb: '%', en: '%' }, decimals: 1 } as Unit

describe('in nynorsk', () => {
  test('numbers, money and periods are written as in bokmål', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
        expect(formatNumber(value, 2, 'nn')).toBe(formatNumber(value, 2, 'nb'))
        expect(formatMoney(value, 'nn')).toBe(formatMoney(value, 'nb'))
      }),
    )
    for (const id of ['2023', '2023-K2', '2023-06', '2023-06-21'])
      expect(formatPeriod(period(id), 'nn')).toBe(formatPeriod(period(id), 'nb'))
    expect(formatPeriodRange(period('2022-06-21'), period('2022-09-18'), 'nn')).toBe('21.06–18.09.2022')
  })

  test('a value has a decimal comma, and a hard space before the unit', () => {
    expect(formatValue(1234.5, percent, 'nn')).toBe('1\u00a0234,5\u00a0%')
  })

  test('words that stand with figures are nynorsk', () => {
    expect(formatDuration(45, 'nn')).toBe('45 dagar')
    expect(formatDuration(396, 'nn')).toBe('1 år og 1 md.')
    expect(formatDate('ikke fastsatt', 'nn')).toBe('ikkje fastsett')
    expect(statusWords('missing', 'nn')).toBe('talgrunnlag manglar')
    expect(countInWords(1, 'nn')).toBe('éin')
    expect(printList(['a', 'b', 'c'], 'nn')).toBe('a, b og c')
  })

  test('bokmål stands in where there are no words in nynorsk', () => {
    expect(inLocale({ nb: 'plan', en: 'plan (en)' }, 'nn')).toBe('plan')
    expect(inLocale({ nb: 'kilde', nn: 'kjelde', en: 'source' }, 'nn')).toBe('kjelde')
    expect(inLocale({ nb: 'kilde', nn: '', en: '' }, 'nn')).toBe('kilde')
    expect(inLocale({ nb: 'kilde', nn: 'kjelde', en: '' }, 'en')).toBe('kilde')
    const texts = { own: { nb: 'ikke', nn: 'ikkje', en: 'not' }, same: { nb: 'og', en: 'and' } }
    expect(textsIn(texts, 'nn')).toEqual({ own: 'ikkje', same: 'og' })
  })
})

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
  ['nb', 'nb'],
  ['NN', 'nb'],
  ['sv', 'nb'],
])('the language asked for as «%s» is %s', (name, locale) => expect(readLocale(name)).toBe(locale))
