import { describe, expect, test } from 'vitest'
import { type Period, parsePeriod } from '../../src/core/model/Period.ts'
import { formatDuration } from '../../src/i18n/formatDuration.ts'
import { formatDate, formatDateRange, formatPeriod, formatPeriodRange } from '../../src/i18n/formatPeriod.ts'

const period = (id: string) => parsePeriod(id) as Period

test.each([
  ['2023', '2023', '2023'],
  ['2023-K2', '2. kvartal 2023', '2nd quarter 2023'],
  ['2023-06', 'juni 2023', 'June 2023'],
  ['2023-06-21', '21.06.2023', '21 June 2023'],
])('the period %s is %s', (id, nb, en) => {
  expect([formatPeriod(period(id), 'nb'), formatPeriod(period(id), 'en')]).toEqual([nb, en])
})

test.each([
  ['2026-11-22', '22.11.2026', '22 November 2026'],
  ['2022-06', 'juni 2022', 'June 2022'],
  ['2022', '2022', '2022'],
  ['ikke fastsatt', 'ikke fastsatt', 'not set'],
  ['ukjent', 'ukjent', 'unknown'],
  ['', '', ''],
])('the date «%s» is «%s»', (iso, nb, en) => {
  expect([formatDate(iso, 'nb'), formatDate(iso, 'en')]).toEqual([nb, en])
})

test('every month has its name', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)
  expect(months.map((iso) => formatDate(iso, 'nb')).join()).toBe(
    'januar 2024,februar 2024,mars 2024,april 2024,mai 2024,juni 2024,juli 2024,august 2024,september 2024,oktober 2024,november 2024,desember 2024',
  )
})

test.each([
  ['2015', '2023', '2015–2023', '2015–2023'],
  ['2015', '2015', '2015', '2015'],
  ['2022-08', '2022-09', 'august–september 2022', 'August–September 2022'],
  ['2022-08', '2023-09', 'august 2022–september 2023', 'August 2022–September 2023'],
  ['2022-K1', '2022-K3', '1.–3. kvartal 2022', '1st–3rd quarter 2022'],
  ['2022-06-21', '2022-09-18', '21.06–18.09.2022', '21 June – 18 September 2022'],
  ['2021-06-21', '2022-09-18', '21.06.2021–18.09.2022', '21 June 2021 – 18 September 2022'],
])('the range %s to %s is %s', (from, to, nb, en) => {
  const range = [period(from), period(to)] as const
  expect([formatPeriodRange(...range, 'nb'), formatPeriodRange(...range, 'en')]).toEqual([nb, en])
})

test('a range of dates leaves out an end that is not known', () => {
  expect([formatDateRange('', '2022', 'nb'), formatDateRange('2022-06', '', 'nb')]).toEqual(['2022', 'juni 2022'])
})

describe('a duration', () => {
  test.each([
    [0, '0 dager'],
    [1, '1 dag'],
    [59, '59 dager'],
    [60, '2 md.'],
    [145, '5 md.'],
    [365, '1 år'],
    [396, '1 år og 1 md.'],
    [1468, '4 år'],
    [1526, '4 år og 2 md.'],
    [1615, '4 år og 5 md.'],
  ])('of %d days is %s', (days, words) => {
    expect(formatDuration(days, 'nb')).toBe(words)
  })

  test('in English tells one from many', () => {
    expect([1, 396, 1615].map((days) => formatDuration(days, 'en'))).toEqual([
      '1 day',
      '1 year and 1 month',
      '4 years and 5 months',
    ])
  })
})
