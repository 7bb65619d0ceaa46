import { describe, expect, test } from 'vitest'
import { measurePortfolio } from '../../../src/core/portfolio/measurePortfolio.ts'
import { type Cells, figureOf, type Joined, measuredOf, rulesOf } from './registers.ts'

const asker = { kilde: 'egen_drift', part: 'Asker kommune', er_asker: 'true', status: 'tilsagn' }
const funded = (...finansiering: Cells[]): Joined => ({ finansiering })

describe('rules, on the very limit', () => {
  const hundredDays = { start_plan: '2026-11-01', slutt_opprinnelig: '2027-02-09', slutt_godkjent: '2027-02-09' }
  test.each([
    ['2027-02-19', []],
    ['2027-02-20', ['R3 middels']],
    ['2027-03-11', ['R3 middels']],
    ['2027-03-12', ['R3 hoy']],
  ])('of hundred days, the end on %s gives %j', (slutt_prognose, expected) =>
    expect(rulesOf({ ...hundredDays, slutt_prognose }).filter((rule) => rule.startsWith('R3'))).toEqual(expected),
  )
  test('spending twenty points ahead of time is not yet too far', () => {
    const plan = { start_plan: '2026-11-02', slutt_godkjent: '2027-02-10' }
    expect(rulesOf(plan)).not.toContain('R11 middels')
    expect(rulesOf({ ...plan, palopt: 4_001_000 })).toContain('R11 middels')
  })
  test('the last day of a grant counts, and a grant that is paid has none', () => {
    const line = { ...asker, tilsagn: 10_000_000, frist: '2026-11-22' }
    expect(rulesOf({}, funded(line))).toContain('R8 middels')
    expect(rulesOf({}, funded({ ...line, status: 'utbetalt' }))).not.toContain('R8 middels')
  })
  test('someone must answer for benefits already in Planlegge', () =>
    expect(rulesOf({ fase: 'Planlegge', gevinstansvarlig: '' })).toContain('R9 middels'))
  test('money the municipality itself has applied for is no partner’s', () => {
    const applied = { ...asker, tilsagn: '', sokt: 500_000, status: 'sokt' }
    expect(rulesOf({}, funded({ ...asker, tilsagn: 9_500_000 }, applied))).not.toContain('R7 hoy')
  })
  test('lines with an exempt amount are not held against the budget', () => {
    const secret = { ...asker, tilsagn: 'Unntatt (offl. § 23)' }
    expect(rulesOf({}, funded({ ...asker, tilsagn: 5_000_000 }, secret))).not.toContain('R15 lav')
  })
})

describe('formulas, on the very limit', () => {
  test('a final cost counts when there is an actual end', () => {
    expect(figureOf(measuredOf({ sluttkostnad: 12_000_000 }), 'kostnadsavvik_kr')).toBe(0)
    const ended = { sluttkostnad: 12_000_000, slutt_faktisk: '2026-10-01' }
    expect(figureOf(measuredOf(ended), 'kostnadsavvik_kr')).toBe(2_000_000)
  })
  test('a budget of 0 gives no deviation', () => {
    const measured = measuredOf({ budsjett: 0 })
    expect(['kostnadsavvik_kr', 'kostnadsavvik_pst'].map((id) => figureOf(measured, id))).toEqual(
      Array(2).fill('budgetMissing'),
    )
  })
  test('more granted than needed leaves nothing uncovered', () =>
    expect(figureOf(measuredOf({}, funded({ ...asker, tilsagn: 12_000_000 })), 'udekket')).toBe(0))
  test('the exposure is the municipality’s grant and its share of what is uncovered', () => {
    const measured = measuredOf({ askers_andel: '22 %' }, funded({ ...asker, tilsagn: 3_000_000 }))
    expect(figureOf(measured, 'asker_eksponering')).toBeCloseTo(4_540_000, 6)
  })
  test('indexes are hidden below twenty per cent done, and shown from there', () => {
    expect(figureOf(measuredOf({ fremdrift_pst: 19 }), 'cpi')).toBe('tooEarly')
    expect(figureOf(measuredOf({ fremdrift_pst: 20 }), 'cpi')).toBe(0.5)
  })
  test('a measurement on the day of the zero point is no measurement of the benefit', () => {
    const benefit = { tittel: 'Tid', malt_verdi: 3, nullpunkt_dato: '2026-02-01' }
    const covered = (maledato: string) => measuredOf({}, { gevinster: [{ ...benefit, maledato }] })
    expect(figureOf(covered('2026-02-01'), 'maledekning')).toBe(0)
    expect(figureOf(covered('2026-02-02'), 'maledekning')).toBe(100)
  })
  test('a benefit is due on its day', () => {
    const benefit = { tittel: 'Tid', planlagt_kr_ar: 100, realisert_kr_ar: 50 }
    const due = (realiseringsdato: string) => measuredOf({}, { gevinster: [{ ...benefit, realiseringsdato }] })
    expect(figureOf(due('2026-11-22'), 'gevinstgrad_kr')).toBe(50)
    expect(figureOf(due('2026-11-23'), 'gevinstgrad_kr')).toBe('noneDue')
  })
  test('what is exempt does not count in completeness', () => {
    const parts = (budsjett: string) => measuredOf({ budsjett }).metrics.get('kompletthet')?.nOf
    const [full, empty, exempt] = [parts('10000000'), parts(''), parts('Unntatt (offl. § 23)')]
    expect(empty).toEqual({ n: (full?.n ?? 0) - 1, of: full?.of })
    expect(exempt).toEqual({ n: (full?.n ?? 0) - 1, of: (full?.of ?? 0) - 1 })
  })
})

test('a project without a colour is counted as grey', () => {
  const silent = measuredOf({ status_fremdrift: '', status_okonomi: '', status_risiko: '' })
  const { gra, gronn } = measurePortfolio([silent], []).colours.samlet
  expect([gra.count, gronn.count]).toEqual([1, 0])
})
