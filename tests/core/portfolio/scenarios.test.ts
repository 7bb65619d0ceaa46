import { describe, expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { measurePortfolio } from '../../../src/core/portfolio/measurePortfolio.ts'
import { benefitAchievement } from '../../../src/core/portfolio/metrics/benefits.ts'
import { measureProject } from '../../../src/core/portfolio/metrics/measureProject.ts'
import {
  type Cells,
  figureOf,
  hitsOf,
  measuredOf,
  portfolioOf,
  reference,
  rowsFrom,
  rulesOf,
  settings,
} from './registers.ts'

const portalStatus = rowsFrom(
  'Porteføljestatus-2026-11-03T08_12.xlsx',
  `Tittel;Fase;Prosjektleder;Prosjekteier;Status økonomi;Status risiko;Status kvalitet;Status fremdrift;Status gevinstoppnåelse;Siste rapporteringsdato
Dataplattform;Gjennomføre;Kari Nordmann;Seksjonsleder IKT;På budsjett;Lav;Ihht.;På plan;Ikke påbegynt;2026-11-01
Skjema;Planlegge;Ola Hansen;Ola Hansen;Vet ikke;Medium;Ihht.;På plan;Ikke påbegynt;2026-11-01
Arkiv;Konsept;;;På budsjett;Lav;Ihht.;På plan;Ikke påbegynt;2026-10-20
Arkiv;Planlegge;;;;;;;;`,
)

const portalMoney = rowsFrom(
  'Økonomi-2026-11-03T08_15.xlsx',
  `Tittel;Fase;Totalbudsjett for prosjektet;Kostnader påløpt totalt;Prognose for prosjektet
 dataplattform ;Gjennomføre;9500000;4200000;10100000
Skjema;Planlegge;0;0;800000
Arkiv;Konsept;1000;1000;1000
Arkiv;Planlegge;2000;2000;2000`,
)

describe('known tool, no mapping', () => {
  const { projects, issues, receipts } = buildPortfolio([portalStatus], {})

  test('every heading of «Porteføljestatus» is recognised', () => {
    expect(receipts[0]?.columns.map(({ field }) => field)).toEqual([
      'tittel',
      'fase',
      'prosjektleder',
      'prosjekteier',
      'status_okonomi',
      'status_risiko',
      'status_kvalitet',
      'status_fremdrift',
      'status_gevinst',
      'statusdato',
    ])
  })
  test('the date in the file name is the date of the register', () =>
    expect(projects.map(({ asOf }) => asOf)).toEqual(Array(4).fill('2026-11-03')))
  test('«Vet ikke» is missing, with its raw word', () =>
    expect(projects[1]?.values.status_okonomi).toEqual({ raw: 'Vet ikke', parsed: null, reason: 'notReported' }))
  test('«Ikke påbegynt» in Gjennomføre is grey', () =>
    expect(projects[0]?.values.status_gevinst).toEqual({ raw: 'Ikke påbegynt', parsed: null, reason: 'notStarted' }))
  test('names of people are nowhere to be found', () => {
    expect(JSON.stringify({ projects, issues, receipts })).not.toMatch(/Nordmann|Hansen|Kari|Ola/)
    expect(projects[0]?.values.prosjekteier.parsed).toBe('Seksjonsleder IKT')
    expect(projects[0]?.values.prosjektleder.parsed).toBe('Prosjektleder')
  })
  test('empty statuses are told as not published', () =>
    expect(issues.find(({ code }) => code === 'status-upublisert')).toMatchObject({ count: 1, lines: [5] }))
})

describe('join without a key', () => {
  const { projects, uncertain, issues } = buildPortfolio([portalStatus, portalMoney], {})
  const project = (title: string) => projects.find((one) => one.title === title)

  test('rows join on their title, whatever its case and spaces', () => {
    expect(projects).toHaveLength(4)
    expect(project('Dataplattform')?.values.budsjett).toEqual({
      raw: '9500000',
      parsed: 9_500_000,
      from: 'Økonomi-2026-11-03T08_15.xlsx',
    })
  })
  test('two projects with one title are not joined, but listed', () => {
    expect(uncertain.map(({ title, file, lines }) => ({ title, file, lines }))).toEqual([
      { title: 'Arkiv', file: portalStatus.file, lines: [4, 5] },
      { title: 'Arkiv', file: portalMoney.file, lines: [4, 5] },
    ])
    expect(projects.filter(({ title }) => title === 'Arkiv').map(({ values }) => values.budsjett.parsed)).toEqual([
      null,
      null,
    ])
    expect(issues.filter(({ code }) => code === 'kobling-usikker')).toHaveLength(2)
  })
  test('an amount of 0 may be empty', () =>
    expect(project('Skjema')?.values.budsjett).toMatchObject({ parsed: 0, doubt: 'maybeEmpty' }))
})

describe('who pays', () => {
  const lines: readonly Cells[] = [
    { kilde: 'egen_investering', part: 'Asker kommune', er_asker: 'true', tilsagn: 3_000_000, status: 'tilsagn' },
    { kilde: 'kommune', part: 'Bærum kommune', er_asker: 'false', tilsagn: 1_500_000, status: 'tilsagn' },
    { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false', tilsagn: 1_500_000, status: 'tilsagn' },
    { kilde: 'digdir_medfinansiering', part: 'Digdir', er_asker: 'false', sokt: 3_000_000, status: 'sokt' },
  ]
  const money = { budsjett: 9_000_000, prognose: 10_000_000 }
  const granted = lines.map((line) =>
    line.part === 'Digdir' ? { ...line, sokt: '', tilsagn: 3_000_000, status: 'tilsagn' } : line,
  )

  test('what is applied for is not money', () => {
    const measured = measuredOf(money, { finansiering: lines })
    expect(figureOf(measured, 'finansieringsgrad')).toBe(60)
    expect(figureOf(measured, 'udekket')).toBe(4_000_000)
    expect(figureOf(measured, 'ekstern_andel')).toBe(50)
  })
  test('R7 fires for both reasons', () => {
    const hit = hitsOf(money, { finansiering: lines }).find(({ rule }) => rule === 'R7')
    expect(hit?.reasons.map(({ code }) => code)).toEqual(['uncovered', 'appliedOnly'])
    expect(hit?.exposed).toBe(4_000_000)
  })
  test('the applied line counts in what the budget is made of', () =>
    expect(rulesOf(money, { finansiering: lines })).not.toContain('R15 lav'))
  test('a grant covers', () => {
    const measured = measuredOf(money, { finansiering: granted })
    expect(figureOf(measured, 'finansieringsgrad')).toBe(90)
    expect(figureOf(measured, 'udekket')).toBe(1_000_000)
  })
  test('the exposure is a range when the share is not known', () => {
    const measured = measuredOf({ ...money, askers_andel: '50 %' }, { finansiering: lines })
    expect(figureOf(measured, 'asker_eksponering')).toBe(5_000_000)
    const unknown = measuredOf(money, { finansiering: lines.slice(3) })
    expect(unknown.metrics.get('asker_eksponering')).toMatchObject({
      reason: 'shareUnknown',
      inputs: { fra: 0, til: 10_000_000 },
    })
  })
})

test('total versus our share', () => {
  const { projects } = portfolioOf([
    { prosjekt_id: 'N', tittel: 'Nasjonal', hovedtema: 'T3', budsjett: 200_000_000, askers_andel: '1 %' },
    { prosjekt_id: 'L', tittel: 'Lokal', hovedtema: 'T1', budsjett: 5_000_000, askers_andel: '100 %' },
    { prosjekt_id: 'U', tittel: 'Ukjent', hovedtema: 'T1', budsjett: 1_000_000 },
  ])
  const figures = measurePortfolio(
    projects.map((one) => measureProject(one, reference, settings)),
    [],
  )
  expect(figures.metrics.get('sum_budsjett')).toMatchObject({ value: 206_000_000, nOf: { n: 3, of: 3 } })
  expect(figures.metrics.get('sum_budsjett_asker')).toMatchObject({ value: 7_000_000, nOf: { n: 2, of: 3 } })
  expect(figures.themes.map(({ themeId, budget, budgetHome }) => [themeId, budget, budgetHome])).toEqual([
    ['T1', 6_000_000, 5_000_000],
    ['T2', null, null],
    ['T3', 200_000_000, 2_000_000],
    ['T4', null, null],
  ])
})

describe('theme balance without double counting', () => {
  const rows: readonly Cells[] = [
    {
      prosjekt_id: 'A',
      tittel: 'A',
      livssyklus: 'Aktivt',
      hovedtema: 'T4',
      tema_vekt: 'T1:40|T4:60',
      deltema: 'T4.3',
      budsjett: 10_000_000,
    },
    { prosjekt_id: 'B', tittel: 'B', livssyklus: 'Aktivt', hovedtema: 'T4', budsjett: 5_000_000 },
    { prosjekt_id: 'C', tittel: 'C', livssyklus: 'Aktivt', budsjett: 5_000_000 },
  ]
  const { projects } = portfolioOf(rows)
  const figures = measurePortfolio(
    projects.map((one) => measureProject(one, reference, settings)),
    ['T1.1', 'T4.3'],
  )

  test('money is divided by weight, touching is counted apart', () => {
    expect(figures.themes.map(({ budget }) => budget)).toEqual([4_000_000, null, null, 11_000_000])
    expect(figures.themes.map(({ touches }) => touches)).toEqual([1, 0, 0, 2])
    expect(figures.themes.map(({ countShare }) => countShare)).toEqual([20, 0, 0, 80])
  })
  test('what is not placed stands for itself', () => {
    expect(figures.metrics.get('ikke_plassert_kr')).toMatchObject({ value: 25 })
    expect(figures.metrics.get('ikke_plassert_antall')?.nOf).toEqual({ n: 1, of: 3 })
  })
  test('concentration, effective number and balance', () => {
    const hhi = (4 / 15) ** 2 + (11 / 15) ** 2
    expect(figures.metrics.get('temakonsentrasjon')?.value).toBeCloseTo(hhi, 12)
    expect(figures.metrics.get('effektivt_antall_tema')?.value).toBeCloseTo(1 / hhi, 12)
    const entropy = -(4 / 15) * Math.log(4 / 15) - (11 / 15) * Math.log(11 / 15)
    expect(figures.metrics.get('temabalanse')?.value).toBeCloseTo(entropy / Math.log(4), 12)
  })
  test('empty sub-themes are named', () =>
    expect(figures.metrics.get('temadekning')).toMatchObject({
      value: 50,
      inputs: { tomme: 'T1.1' },
      nOf: { n: 1, of: 2 },
    }))
  test('weights of 90 are refused with a message', () => {
    const refused = portfolioOf([{ prosjekt_id: 'A', tittel: 'A', tema_vekt: 'T1:40|T4:50' }])
    expect(refused.projects[0]?.values.tema_vekt).toMatchObject({ parsed: null, reason: 'refused' })
    expect(refused.issues.map(({ code }) => code)).toContain('vekt-sum')
  })
})

describe('the original plan is not forgotten', () => {
  const dates = {
    start_plan: '2026-01-01',
    slutt_opprinnelig: '2026-12-31',
    slutt_godkjent: '2027-03-31',
    slutt_prognose: '2027-06-30',
  }
  test('+181 days and 49.7 % against the original, +91 against the approved', () => {
    const measured = measuredOf(dates)
    expect(figureOf(measured, 'fremdriftsavvik_dager')).toBe(181)
    expect(figureOf(measured, 'fremdriftsavvik_pst')).toBeCloseTo((181 / 364) * 100, 12)
    expect(figureOf(measured, 'fremdriftsavvik_godkjent_dager')).toBe(91)
  })
  test('an overdue forecast keeps growing', () => {
    expect(figureOf(measuredOf(dates, {}, '2027-08-01'), 'fremdriftsavvik_dager')).toBe(213)
    expect(rulesOf(dates, {}, '2027-08-01')).toContain('R4 hoy')
  })
})

describe('benefits honestly', () => {
  const achieved = (over: Cells) => {
    const { projects } = portfolioOf([{ prosjekt_id: 'P1', tittel: 'P' }], {
      gevinster: [{ tittel: 'Tid', startverdi: 120, onsket_verdi: 60, ...over }],
    })
    const [benefit] = projects[0]?.benefits ?? []
    if (!benefit) throw new Error('no benefit')
    return benefitAchievement(benefit)
  }
  test('half way is 50 %, worse than the start is below zero', () => {
    expect(achieved({ malt_verdi: 90 }).value).toBe(50)
    expect(achieved({ malt_verdi: 130 }).value).toBeCloseTo(-16.7, 1)
  })
  test('a target equal to the start cannot be reckoned, and no measurement is not 0', () => {
    expect(achieved({ malt_verdi: 90, onsket_verdi: 120 })).toMatchObject({ value: null, reason: 'targetEqualsStart' })
    expect(achieved({})).toMatchObject({ value: null, reason: 'noMeasurement' })
  })
  test('3 of 8 measured is 37.5 %', () => {
    const gevinster = Array.from({ length: 8 }, (_, index) => ({ tittel: `G${index}`, malt_verdi: index < 3 ? 1 : '' }))
    expect(measuredOf({}, { gevinster }).metrics.get('maledekning')).toMatchObject({
      value: 37.5,
      nOf: { n: 3, of: 8 },
    })
  })
})

test('a benefit with a row for each measurement is planned once, and realised as last told', () => {
  const row = { gevinst_id: 'G1', tittel: 'Spart', realiseringsdato: '2026-06-30', planlagt_kr_ar: 400_000 }
  const gevinster = [
    { ...row, malt_verdi: 3, maledato: '2026-10-01', realisert_kr_ar: 300_000 },
    { ...row, malt_verdi: 1, maledato: '2026-07-01', realisert_kr_ar: 100_000 },
    { gevinst_id: 'G2', tittel: 'Senere', realiseringsdato: '2027-06-30', planlagt_kr_ar: 900_000 },
  ]
  const { metrics } = measuredOf({}, { gevinster })
  expect(metrics.get('gevinstgrad_kr')).toMatchObject({
    value: 75,
    inputs: { sum_realisert: 300_000, sum_planlagt: 400_000 },
  })
  expect(metrics.get('maledekning')).toMatchObject({ value: 50, nOf: { n: 1, of: 2 } })
})

test('what is exempt is in no sum, is no fault, and is not counted as known', () => {
  const { projects } = portfolioOf([
    { prosjekt_id: 'A', tittel: 'A', budsjett: 5_000_000 },
    { prosjekt_id: 'B', tittel: 'B', budsjett: 'Unntatt (offl. § 23)' },
    { prosjekt_id: 'C', tittel: 'C', budsjett: 7_000_000, unntatt: 'budsjett: offl. § 13' },
  ])
  expect(projects[1]?.values.budsjett).toEqual({ raw: '', parsed: null, reason: 'exempt', basis: 'offl. § 23' })
  expect(projects[2]?.values.budsjett).toEqual({ raw: '', parsed: null, reason: 'exempt', basis: 'offl. § 13' })
  const figures = measurePortfolio(
    projects.map((one) => measureProject(one, reference, settings)),
    [],
  )
  expect(figures.metrics.get('sum_budsjett')).toMatchObject({ value: 5_000_000, nOf: { n: 1, of: 3 } })
})
