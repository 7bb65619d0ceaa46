import { describe, expect, test } from 'vitest'
import { attentionByProject, findAttention } from '../../../src/core/portfolio/attention/findAttention.ts'
import { measureProject } from '../../../src/core/portfolio/metrics/measureProject.ts'
import {
  type Cells,
  hitsOf,
  type Joined,
  portfolioOf,
  reference,
  rulesOf,
  settings,
  soundProject,
} from './registers.ts'

test('a sound project is on no list', () => expect(rulesOf({})).toEqual([]))

const asker = { kilde: 'egen_drift', part: 'Asker kommune', er_asker: 'true', status: 'tilsagn' }
const partner = { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false' }
const redReport = { statusdato: '2026-10-01', status_risiko: 'Høy' }

interface Case {
  readonly rule: string
  readonly fires: Cells
  readonly silent: Cells
  readonly firesWith?: Joined
  readonly silentWith?: Joined
}

const cases: readonly Case[] = [
  { rule: 'R1 hoy', fires: { status_kvalitet: 'Større avvik' }, silent: { status_kvalitet: 'Mindre avvik' } },
  { rule: 'R2 hoy', fires: { prognose: 13_000_001 }, silent: { prognose: 13_000_000 } },
  { rule: 'R2 middels', fires: { prognose: 11_000_001 }, silent: { prognose: 11_000_000 } },
  { rule: 'R2 hoy', fires: { prognose: 20_000_000 }, silent: { prognose: 20_000_000, fase: 'Konsept' } },
  { rule: 'R3 hoy', fires: { slutt_prognose: '2028-08-07' }, silent: { slutt_prognose: '2028-08-05' } },
  { rule: 'R3 middels', fires: { slutt_prognose: '2028-03-14' }, silent: { slutt_prognose: '2028-03-12' } },
  {
    rule: 'R3 hoy',
    fires: { start_plan: '2020-01-01', slutt_prognose: '2028-12-31' },
    silent: { start_plan: '2020-01-01', slutt_prognose: '2028-12-30' },
  },
  {
    rule: 'R3 middels',
    fires: { slutt_opprinnelig: '2028-01-01', slutt_prognose: '2028-03-15' },
    silent: { slutt_opprinnelig: '2028-01-01', slutt_prognose: '2028-03-14' },
  },
  { rule: 'R4 hoy', fires: { slutt_prognose: '2026-11-21' }, silent: { slutt_prognose: '2026-11-22' } },
  {
    rule: 'R5 hoy',
    fires: { prognose: 11_800_000 },
    silent: { prognose: 11_800_000, status_okonomi: 'Over budsjett' },
  },
  { rule: 'R6 middels', fires: { statusdato: '2026-07-24' }, silent: { statusdato: '2026-07-25' } },
  { rule: 'R6 lav', fires: { statusdato: '2026-10-07' }, silent: { statusdato: '2026-10-08' } },
  { rule: 'R6 middels', fires: { statusdato: '' }, silent: { statusdato: '', livssyklus: 'Avventer' } },
  { rule: 'R6 middels', fires: { statusdato: '' }, silent: { statusdato: 'en gang i høst' } },
  {
    rule: 'R8 middels',
    fires: {},
    firesWith: { finansiering: [{ ...asker, tilsagn: 10_000_000, frist: '2026-11-22' }] },
    silent: {},
    silentWith: { finansiering: [{ ...asker, tilsagn: 10_000_000, frist: '2026-11-21' }] },
  },
  {
    rule: 'R7 hoy',
    fires: {},
    firesWith: { finansiering: [{ ...asker, tilsagn: 8_999_999 }] },
    silent: {},
    silentWith: { finansiering: [{ ...asker, tilsagn: 9_000_000 }] },
  },
  {
    rule: 'R7 hoy',
    fires: {},
    firesWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, sokt: 500_000, status: 'sokt' },
      ],
    },
    silent: {},
    silentWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, tilsagn: 500_000, status: 'tilsagn' },
      ],
    },
  },
  {
    rule: 'R7 hoy',
    fires: {},
    firesWith: { finansiering: [{ ...asker, tilsagn: 5_000_000 }] },
    silent: { fase: 'Planlegge' },
    silentWith: { finansiering: [{ ...asker, tilsagn: 5_000_000 }] },
  },
  {
    rule: 'R8 middels',
    fires: {},
    firesWith: { finansiering: [{ ...asker, tilsagn: 10_000_000, frist: '2027-02-20' }] },
    silent: {},
    silentWith: { finansiering: [{ ...asker, tilsagn: 10_000_000, frist: '2027-02-21' }] },
  },
  {
    rule: 'R9 middels',
    fires: {},
    firesWith: { gevinster: [{ tittel: 'Tid', realiseringsdato: '2026-11-21' }] },
    silent: {},
    silentWith: { gevinster: [{ tittel: 'Tid', realiseringsdato: '2026-11-22' }] },
  },
  {
    rule: 'R9 middels',
    fires: {},
    firesWith: { gevinster: [{ tittel: 'Tid', realiseringsdato: '2026-11-21' }] },
    silent: {},
    silentWith: { gevinster: [{ tittel: 'Tid', realiseringsdato: '2026-11-21', malt_verdi: 3 }] },
  },
  { rule: 'R9 middels', fires: { gevinstansvarlig: '' }, silent: { gevinstansvarlig: '', fase: 'Konsept' } },
  {
    rule: 'R10 hoy',
    fires: {},
    firesWith: { risikoer: [{ tittel: 'A', sannsynlighet: 5, konsekvens: 5, s_etter_tiltak: 3, k_etter_tiltak: 5 }] },
    silent: {},
    silentWith: { risikoer: [{ tittel: 'A', sannsynlighet: 5, konsekvens: 5, s_etter_tiltak: 3, k_etter_tiltak: 4 }] },
  },
  {
    rule: 'R10 hoy',
    fires: {},
    firesWith: { risikoer: [{ tittel: 'A', sannsynlighet: 5, konsekvens: 4, status: 'Identifisert' }] },
    silent: {},
    silentWith: { risikoer: [{ tittel: 'A', sannsynlighet: 5, konsekvens: 4, status: 'Ikke lenger aktuell' }] },
  },
  // 325 of 729 days have gone: 44.58 per cent.
  { rule: 'R11 middels', fires: { palopt: 6_460_000 }, silent: { palopt: 6_450_000 } },
  {
    rule: 'R11 middels',
    fires: { palopt: 4_000_000, fremdrift_pst: 35 },
    silent: { palopt: 4_000_000, fremdrift_pst: 36 },
  },
  {
    rule: 'R12 hoy',
    fires: { status_risiko: 'Høy' },
    firesWith: { statusrapporter: [redReport, { ...redReport, statusdato: '2026-09-01' }] },
    silent: { status_risiko: 'Høy' },
    silentWith: {
      statusrapporter: [
        { ...redReport, status_risiko: 'Medium' },
        { ...redReport, statusdato: '2026-09-01' },
      ],
    },
  },
  // A form has 0 where nothing has been granted: the line is still applied for, and is part of who pays.
  {
    rule: 'R7 hoy',
    fires: {},
    firesWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, sokt: 500_000, tilsagn: 0, status: 'sokt' },
      ],
    },
    silent: {},
    silentWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, sokt: 500_000, tilsagn: 0, status: 'avslag' },
      ],
    },
  },
  {
    rule: 'R15 lav',
    fires: {},
    firesWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, sokt: 300_000, tilsagn: 0, status: 'sokt' },
      ],
    },
    silent: {},
    silentWith: {
      finansiering: [
        { ...asker, tilsagn: 9_500_000 },
        { ...partner, sokt: 500_000, tilsagn: 0, status: 'sokt' },
      ],
    },
  },
  { rule: 'R13 middels', fires: { antall_replan: 3 }, silent: { antall_replan: 2 } },
  { rule: 'R14 lav', fires: { budsjett: '' }, silent: { budsjett: 'Unntatt (offl. § 23)' } },
  { rule: 'R14 lav', fires: { prosjekteier: '' }, silent: { prosjekteier: '', fase: 'Idé' } },
  {
    rule: 'R15 lav',
    fires: {},
    firesWith: { finansiering: [{ ...asker, tilsagn: 10_050_001 }] },
    silent: {},
    silentWith: { finansiering: [{ ...asker, tilsagn: 10_050_000 }] },
  },
  {
    rule: 'R15 lav',
    fires: { budsjett: 100_000, prognose: '', palopt: '' },
    firesWith: { finansiering: [{ ...asker, tilsagn: 101_001 }] },
    silent: { budsjett: 100_000, prognose: '', palopt: '' },
    silentWith: { finansiering: [{ ...asker, tilsagn: 101_000 }] },
  },
]

describe.each(cases)('$rule', ({ rule, fires, firesWith, silent, silentWith }) => {
  test('fires', () => expect(rulesOf(fires, firesWith ?? {})).toContain(rule))
  test('does not fire on its nearest neighbour', () => expect(rulesOf(silent, silentWith ?? {})).not.toContain(rule))
})

test('«Ikke påbegynt» in Gjennomføre, «Vet ikke» and an unknown word are grey and on no list', () => {
  expect(rulesOf({ status_gevinst: 'Ikke påbegynt', status_okonomi: 'Vet ikke', status_kvalitet: 'tja' })).toEqual([])
})

test('a register without columns for status and benefits says nothing of them', () => {
  const { statusdato: _, gevinstansvarlig: __, ...cells } = soundProject
  const { projects } = portfolioOf([cells])
  const measured = projects.map((project) => measureProject(project, reference, settings))
  expect(findAttention(measured, settings, reference)).toEqual([])
})

test('green outside tells what was reported and what was computed, apart from the age of the status', () => {
  const over = { budsjett: 5_000_000, prognose: 5_900_000, palopt: 2_000_000 }
  const fresh = hitsOf(over)
  expect(fresh.map(({ rule }) => rule)).toEqual(['R5', 'R2'])
  expect(fresh[0]?.reasons[0]?.fields).toEqual({
    dimensjon: 'okonomi',
    rapportert: 'På budsjett',
    beregnet: 'gul',
    formel: 'kostnadsavvik_pst',
    verdi: 18,
  })
  const old = hitsOf({ ...over, statusdato: '2026-05-06' })
  expect(old.map(({ rule }) => rule)).toEqual(['R5', 'R6', 'R2'])
  expect(old.find(({ rule }) => rule === 'R6')?.reasons[0]?.fields).toEqual({ statusdato: '2026-05-06', dager: 200 })
})

test('red is told since its first report in the row', () => {
  const [hit] = hitsOf(
    { status_risiko: 'Høy' },
    { statusrapporter: [redReport, { statusdato: '2026-08-01', status_risiko: 'Lav' }] },
  )
  expect(hit).toMatchObject({ rule: 'R1', since: '2026-10-01', exposed: 10_000_000 })
})

test('a closed project is only asked about its benefits', () => {
  const closed = {
    livssyklus: 'Avsluttet',
    slutt_prognose: '2025-01-01',
    status_risiko: 'Høy',
    statusdato: '2024-01-01',
  }
  expect(rulesOf(closed, { gevinster: [{ tittel: 'Tid', realiseringsdato: '2026-01-01' }] })).toEqual(['R9 middels'])
})

test('the gravest stand first, then the dearest; the data last; and the order of rows does not matter', () => {
  const projects = [
    { ...soundProject, prosjekt_id: 'A', tittel: 'A', budsjett: '' },
    { ...soundProject, prosjekt_id: 'B', tittel: 'B', status_risiko: 'Høy', prognose: 5_000_000 },
    { ...soundProject, prosjekt_id: 'C', tittel: 'C', status_risiko: 'Høy' },
    { ...soundProject, prosjekt_id: 'D', tittel: 'D', statusdato: '2026-10-01' },
  ]
  const listOf = (rows: readonly Cells[]) => {
    const measured = portfolioOf(rows).projects.map((project) => measureProject(project, reference, settings))
    return findAttention(measured, settings, reference)
  }
  const hits = listOf(projects)
  expect(hits.map(({ projectKey, rule }) => `${projectKey} ${rule}`)).toEqual([
    'Test/C R1',
    'Test/B R1',
    'Test/D R6',
    'Test/A R14',
  ])
  expect(listOf([...projects].reverse())).toEqual(hits)
  expect(attentionByProject(hits).map(({ projectKey }) => projectKey)).toEqual(['Test/C', 'Test/B', 'Test/D', 'Test/A'])
})
