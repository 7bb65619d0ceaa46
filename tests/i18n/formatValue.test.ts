import { expect, test } from 'vitest'
import { observationStatuses } from '../../src/core/descriptor/ObservationStatus.ts'
import type { Unit, UnitKind } from '../../src/core/model/Unit.ts'
import {
  formatChange,
  formatObservation,
  formatSignedChange,
  formatValue,
  formatValueInWords,
  unitWords,
} from '../../src/i18n/formatValue.ts'
import { statusSign, statusWords } from '../../src/i18n/statusWords.ts'

function unit(kind: UnitKind, label: string, symbol = '', decimals = 0): Unit {
  const same = (text: string) => ({ nb: text, en: text })
  return { id: kind, kind, label: same(label), symbol: same(symbol), decimals, scaleMin: null, scaleMax: null }
}

const share = unit('share', 'prosent', '%', 1)
const rank = unit('rank', 'plassering')
const yesNo = unit('boolean', 'ja eller nei')
const money = unit('money', 'mill. kr', 'mill. kr', 1)
const people = unit('count', 'personer')
const rate = unit('rate', 'per 100 000 innbyggere', '', 1)

test('a value stands with its unit, joined by a space that does not break', () => {
  expect([
    formatValue(47.5, share, 'nb'),
    formatValue(12.34, money, 'nb'),
    formatValue(5, rank, 'nb'),
    formatValue(1, yesNo, 'nb'),
    formatValue(0, yesNo, 'nb'),
    formatValue(97784, people, 'nb'),
  ]).toEqual(['47,5\u00a0%', '12,3\u00a0mill. kr', '5. plass', 'ja', 'nei', '97\u00a0784'])
})

test('a value in English follows English habit', () => {
  expect([
    formatValue(47.5, share, 'en'),
    ...[1, 2, 3, 4, 11, 12, 13, 21, 102].map((place) => formatValue(place, rank, 'en').replace(' place', '')),
    formatValue(1, yesNo, 'en'),
  ]).toEqual(['47.5%', '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', 'yes'])
})

test('a mean of ranks or of answers stays a number', () => {
  expect(formatValue(5.5, { ...rank, decimals: 1 }, 'nb')).toBe('plass 5,5')
  expect(formatValue(0.4, { ...yesNo, decimals: 1 }, 'nb')).toBe('0,4')
})

test('a value in running text spells its unit', () => {
  expect(formatValueInWords(47.5, share, 'nb')).toBe('47,5 prosent')
  expect(formatValueInWords(47.5, share, 'en')).toBe('47.5 per cent')
  expect(formatValueInWords(12.3, rate, 'nb')).toBe('12,3 per 100 000 innbyggere')
  expect(formatValueInWords(5, rank, 'nb')).toBe('5. plass')
  expect(unitWords(rate, 'nb')).toBe('per 100 000 innbyggere')
})

test('a share changes by percentage points, never by per cent', () => {
  expect(formatChange(47.5 - 42, share, 'nb')).toBe('5,5 prosentpoeng')
  expect(formatSignedChange(5.5, share, 'nb')).toBe('+5,5 prosentpoeng')
  expect(formatSignedChange(-5.5, share, 'nb')).toBe('\u22125,5 prosentpoeng')
  expect(formatChange(5.5, share, 'en')).toBe('5.5 percentage points')
  expect(formatChange(1, { ...share, decimals: 0 }, 'en')).toBe('1 percentage point')
})

test('a rank changes by places, other units by themselves', () => {
  expect([1, 2, -1].map((places) => formatChange(places, rank, 'nb'))).toEqual([
    '1 plass',
    '2 plasser',
    '\u22121 plass',
  ])
  expect(formatSignedChange(2.5, money, 'nb')).toBe('+2,5\u00a0mill. kr')
})

test('an observation without a value says why, in the phrase of its status', () => {
  expect(formatObservation({ value: 47.5, status: 'preliminary' }, share, 'nb')).toBe('47,5\u00a0%')
  expect(formatObservation({ value: null, status: 'missing' }, share, 'nb')).toBe('tallgrunnlag mangler')
  expect(formatObservation({ value: null, status: 'suppressed' }, share, 'en')).toBe('not for publication')
})

test('a value that rounds to zero is shown as zero, not as missing', () => {
  expect(formatObservation({ value: 0.04, status: 'roundedToZero' }, share, 'nb')).toBe('0,0\u00a0%')
})

test('each status has words of its own in both languages', () => {
  for (const locale of ['nb', 'en'] as const) {
    const words = observationStatuses.map((status) => statusWords(status, locale))
    expect(words.every((phrase) => phrase.length > 2)).toBe(true)
    expect(new Set(words).size).toBe(observationStatuses.length)
  }
  for (const status of observationStatuses) expect(statusWords(status, 'nb')).not.toBe(statusWords(status, 'en'))
})

test('the signs are those of Statistics Norway', () => {
  const signs = Object.fromEntries(observationStatuses.map((status) => [status, statusSign(status)]))
  expect(signs).toEqual({
    ok: '',
    preliminary: '*',
    estimate: '',
    computed: '',
    nil: '-',
    roundedToZero: '',
    breakBefore: '',
    missing: '..',
    impossible: '.',
    suppressed: ':',
    missingForNow: '...',
    notApplicable: '.',
  })
})
