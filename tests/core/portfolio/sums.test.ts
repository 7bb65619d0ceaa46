import { describe, expect, it } from 'vitest'
import { measurePortfolio } from '../../../src/core/portfolio/measurePortfolio.ts'
import { type MeasuredProject, measureProject } from '../../../src/core/portfolio/metrics/measureProject.ts'
import { type Cells, figureOf, measuredOf, portfolioOf, reference, settings, soundProject } from './registers.ts'

/** The sums of sound projects with what is given laid over each. */
function sumsOf(over: readonly Cells[]) {
  const cells = over.map((one, index) => ({
    ...soundProject,
    prosjekt_id: `P${index}`,
    tittel: `Prosjekt ${index}`,
    ...one,
  }))
  const { projects } = portfolioOf(cells)
  return measurePortfolio(
    projects.map((project) => measureProject(project, reference, settings)),
    [],
  )
}

const counts = (groups: Readonly<Record<string, { count: number }>>) =>
  Object.fromEntries(Object.entries(groups).map(([group, { count }]) => [group, count]))

describe('how projects fall', () => {
  it('within 10 per cent of the budget, within 30 and beyond, whichever way, and those without amounts', () => {
    const { costBands } = sumsOf([
      { prognose: 11_000_000 },
      { prognose: 9_000_000 },
      { prognose: 11_000_001 },
      { prognose: 13_000_000 },
      { prognose: 7_000_000 },
      { prognose: 13_000_001 },
      { prognose: '' },
    ])
    expect(counts(costBands)).toEqual({ within10: 2, from10to30: 3, over30: 1, unknown: 1 })
    expect(costBands.within10).toMatchObject({ budget: 20_000_000, withBudget: 2 })
  })

  it('earlier, as planned, within a year of 365 days and beyond it', () => {
    const { delayGroups } = sumsOf([
      { slutt_prognose: '2027-12-30' },
      { slutt_prognose: '2027-12-31' },
      { slutt_prognose: '2028-01-01' },
      { slutt_prognose: '2028-12-30' },
      { slutt_prognose: '2028-12-31' },
      { slutt_prognose: '' },
    ])
    expect(counts(delayGroups)).toEqual({ earlier: 1, unchanged: 1, withinYear: 2, overYear: 1, unknown: 1 })
  })

  it('by the age of their status: to 45 days, to 120, beyond, and never told, of the active', () => {
    const days = ['2026-10-08', '2026-10-07', '2026-07-25', '2026-07-24', '']
    const { metrics } = sumsOf([...days.map((statusdato) => ({ statusdato })), { livssyklus: 'Avsluttet' }])
    const shares = ['status_inntil_45', 'status_46_120', 'status_over_120', 'status_aldri']
    expect(shares.map((id) => metrics.get(id)?.value)).toEqual([20, 40, 20, 20])
    expect(metrics.get('status_aldri')?.nOf).toEqual({ n: 1, of: 5 })
    expect(metrics.get('statusalder_median')).toMatchObject({ value: (46 + 120) / 2, nOf: { n: 4, of: 5 } })
  })

  it('are no shares of nobody', () => {
    const { metrics } = sumsOf([{ livssyklus: 'Avsluttet' }])
    expect(metrics.get('status_inntil_45')).toMatchObject({ value: null, reason: 'noProjects' })
    expect(metrics.get('statusalder_median')).toMatchObject({ value: null, reason: 'neverReported' })
  })
})

it('projects in another currency are counted, and are in no sum', () => {
  const euros = (one: MeasuredProject) => ({ ...one, project: { ...one.project, currency: 'EUR' } })
  const sums = measurePortfolio([measuredOf({}), euros(measuredOf({ prosjekt_id: 'P2' }))], [])
  expect([sums.currency, sums.otherCurrencies]).toEqual(['EUR', 1])
  const [one, two] = [measuredOf({}), measuredOf({ prosjekt_id: 'P2' })]
  const kroner = measurePortfolio([one, two, euros(measuredOf({ prosjekt_id: 'P3' }))], [])
  expect([kroner.currency, kroner.otherCurrencies]).toEqual(['NOK', 1])
  expect(['antall', 'sum_budsjett'].map((id) => kroner.metrics.get(id)?.value)).toEqual([3, 20_000_000])
  expect([kroner.costBands.within10.count, kroner.delayGroups.unchanged.count]).toEqual([2, 2])
})

it('the weighted deviation rests on those with both cost and budget, and says how many', () => {
  const { metrics } = sumsOf([{ prognose: 12_000_000 }, { prognose: '' }, { budsjett: '' }, { budsjett: 0 }])
  expect(metrics.get('vektet_kostnadsavvik_kr')).toMatchObject({ value: 2_000_000, nOf: { n: 1, of: 4 } })
  expect(metrics.get('vektet_kostnadsavvik_pst')?.value).toBe(20)
})

it('shared funding is the share of projects that two parties or more have given to, and external kroner of all given', () => {
  const line = { er_asker: 'false', kilde: 'kommune', status: 'tilsagn' }
  const own = { ...line, part: 'Asker kommune', er_asker: 'true', tilsagn: 6_000_000 }
  const shared = measuredOf({}, { finansiering: [own, { ...line, part: 'Lier kommune', tilsagn: 2_000_000 }] })
  const alone = measuredOf({}, { finansiering: [own, { ...line, part: 'Lier kommune', sokt: 2_000_000 }] })
  const { metrics } = measurePortfolio([shared, alone, measuredOf({})], [])
  expect(metrics.get('samfinansieringsgrad')).toMatchObject({ value: (1 / 3) * 100, nOf: { n: 1, of: 3 } })
  expect(metrics.get('ekstern_andel_portefolje')).toMatchObject({ value: (2 / 14) * 100, nOf: { n: 2, of: 3 } })
})

it.each([
  [{ malt_verdi: 7, maledato: '2026-02-01' }, 100],
  [{ malt_verdi: 7, maledato: '2026-01-01' }, 0],
  [{ malt_verdi: 7 }, 100],
  [{ maledato: '2026-02-01' }, 0],
])('a benefit is measured when a value came after the zero point: %o gives %i', (benefit, share) => {
  const gevinster = [{ gevinst_id: 'G1', tittel: 'Spart tid', nullpunkt_dato: '2026-01-01', ...benefit }]
  expect(figureOf(measuredOf({}, { gevinster }), 'maledekning')).toBe(share)
})

it('a plan of one sub-theme is covered, or not', () => {
  const shareOf = (subTheme: string) => measurePortfolio([measuredOf({ deltema: subTheme })], ['1.1']).metrics
  const found = [...shareOf('1.1').values()].find(({ id }) => id.includes('dekning'))
  expect(found).toMatchObject({ value: 100 })
  expect(shareOf('1.2').get(found?.id ?? '')).toMatchObject({ value: 0 })
})

it('a register is no fuller for what the import fills in itself', () => {
  const { nOf } = measuredOf({}).metrics.get('kompletthet') as { nOf: { n: number; of: number } }
  expect(nOf).toEqual({ n: 17, of: 34 })
  expect(figureOf(measuredOf({}), 'kompletthet')).toBeCloseTo((nOf.n / nOf.of) * 100)
})

it.each([
  [{ planlagt_kr_ar: 0, realisert_kr_ar: 100 }, 'noneDue'],
  [{ realisert_kr_ar: 100 }, 'noneDue'],
  [{ planlagt_kr_ar: 200 }, 0],
  [{ planlagt_kr_ar: 200, realisert_kr_ar: 100 }, 50],
])('benefits that are due, %o, are realised %s', (benefit, share) => {
  const due = { gevinst_id: 'G1', tittel: 'Spart tid', realiseringsdato: '2026-11-22', ...benefit }
  expect(figureOf(measuredOf({}, { gevinster: [due] }), 'gevinstgrad_kr')).toBe(share)
  const later = { ...due, realiseringsdato: '2026-11-23' }
  expect(figureOf(measuredOf({}, { gevinster: [later] }), 'gevinstgrad_kr')).toBe('noneDue')
})
