import { describe, expect, test } from 'vitest'
import { attentionGroups, attentionRow, whoAnswers } from '../../../src/features/portfolio/attention/attentionView.ts'
import { benefitsView } from '../../../src/features/portfolio/benefits/benefitView.ts'
import { projectCoverage } from '../../../src/features/portfolio/coverage/coverageView.ts'
import { figuresView } from '../../../src/features/portfolio/figures/figuresView.ts'
import { fundingMatrix, otherParties } from '../../../src/features/portfolio/funding/matrixView.ts'
import { fullestPhase, phaseBoard } from '../../../src/features/portfolio/phases/phaseView.ts'
import type { PortfolioChoice } from '../../../src/features/portfolio/portfolioChoice.ts'
import { portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { measureInView } from '../../../src/features/portfolio/register/PortfolioInView.ts'
import { roadmap } from '../../../src/features/portfolio/roadmap/roadmapView.ts'
import { bulletsView } from '../../../src/features/portfolio/spending/bulletView.ts'
import { statusView } from '../../../src/features/portfolio/status/statusView.ts'
import { weighingView } from '../../../src/features/portfolio/weighing/weighingView.ts'
import {
  type Cells,
  type Joined,
  portfolioOf,
  reference,
  settings,
  soundProject,
} from '../../core/portfolio/registers.ts'
import { themeWith } from '../../support/knowledgeBaseWith.ts'

const themes = [themeWith('T1', 2), themeWith('T2', 2)]

/** Sound projects P1, P2 … with what is given laid over each, as the page narrows and measures them. */
function viewOf(projects: readonly Cells[], joined: Joined = {}, choice: PortfolioChoice = {}) {
  const rows = projects.map((over, index) => ({
    ...soundProject,
    kilde_register: 'Asker',
    prosjekt_id: `P${index + 1}`,
    tittel: `P${index + 1}`,
    ...over,
  }))
  return portfolioView(measureInView('file', portfolioOf(rows, joined), settings, reference), choice, themes)
}

const late = { slutt_prognose: '2029-12-31' }

describe('the list of what needs attention', () => {
  test('has the municipality’s own register first, whatever the others weigh', () => {
    const view = viewOf([{ ...late, kilde_register: 'Staten' }, { statusdato: '2026-06-01' }])
    const groups = attentionGroups(view.attention, view.inView, 'Asker')
    expect(groups.map(({ register, rows }) => [register, rows.map(({ severity }) => severity)])).toEqual([
      ['Asker', ['middels']],
      ['Staten', ['hoy']],
    ])
  })

  test('tells since when the first of it has been so, and the most that is at stake', () => {
    const [one] = viewOf([{}]).rows
    if (!one) throw new Error('no project')
    const hit = { projectKey: one.project.key, rule: 'R1', severity: 'hoy', reasons: [], isData: false } as const
    const row = attentionRow(one.project, [
      { ...hit, since: '2026-05-01', exposed: 3 },
      { ...hit, severity: 'lav', since: '2026-02-01', exposed: 9 },
      { ...hit, since: null, exposed: null },
    ])
    expect(row).toMatchObject({ severity: 'hoy', since: '2026-02-01', exposed: 9 })
    expect(attentionRow(one.project, [{ ...hit, since: null, exposed: null }])).toMatchObject({
      since: null,
      exposed: null,
    })
  })

  test('names the unit that owns, else the owner, the leading party and the leader', () => {
    const roles = { eierenhet: 'Enhet', prosjekteier: 'Seksjonsleder', ledende_part: 'Lier', prosjektleder: 'Rådgiver' }
    const who = (over: Cells) => viewOf([{ ...roles, ...over }]).rows.map(({ project }) => whoAnswers(project))
    expect(who({})).toEqual(['Enhet'])
    expect(who({ eierenhet: '' })).toEqual(['Seksjonsleder'])
    expect(who({ eierenhet: '', prosjekteier: '' })).toEqual(['Lier'])
    expect(who({ eierenhet: '', prosjekteier: '', ledende_part: '' })).toEqual(['Rådgiver'])
  })
})

test('the board has six phases with their decision points, the fullest one, and unknown phases last', () => {
  const view = viewOf([{}, {}, { fase: 'Idé', kilde_register: 'Staten' }, { fase: '' }])
  const board = phaseBoard(view, 'Asker')
  expect(board.map(({ gate, count, own }) => [gate, count, own])).toEqual([
    ['BP1', 1, 0],
    ['BP2', 0, 0],
    ['BP3', 0, 0],
    ['BP4', 2, 2],
    ['BP5', 0, 0],
    [null, 0, 0],
    [null, 1, 1],
  ])
  expect(fullestPhase(board)).toMatchObject({ phase: 'gjennomfore', count: 2 })
  expect(phaseBoard(viewOf([{}]), 'Asker')).toHaveLength(6)
})

describe('the status table', () => {
  const bare = { status_fremdrift: '', status_okonomi: '', status_risiko: '' }
  test('has the worst first, and what is closed last', () => {
    const view = viewOf([
      {},
      { status_risiko: 'Høy', livssyklus: 'Avsluttet' },
      { status_risiko: 'Høy' },
      { status_risiko: 'Medium' },
    ])
    expect(statusView(view).rows.map(({ one }) => one.project.id)).toEqual(['P3', 'P4', 'P1', 'P2'])
  })

  test('says what the figures say where nobody has reported, at the limits of the rules', () => {
    const { kostnad_hoy_pst: high, kostnad_middels_pst: middle } = settings.thresholds
    const colours = [high + 1, high, middle + 1, middle].map((over) => {
      const [row] = statusView(viewOf([{ ...bare, prognose: 100_000 * (100 + over) }])).rows
      const cell = row?.cells.okonomi
      return cell?.kind === 'computed' ? cell.colour : cell?.kind
    })
    expect(colours).toEqual(['rod', 'gul', 'gul', 'gronn'])
    const [lateRow] = statusView(viewOf([{ ...bare, ...late }])).rows
    expect(lateRow?.cells.fremdrift).toMatchObject({ kind: 'computed', of: 'days', colour: 'rod' })
    // A long project may be very late by a small share of its time.
    const [long] = statusView(viewOf([{ ...bare, start_plan: '2010-01-01', slutt_prognose: '2029-01-31' }])).rows
    expect(long?.cells.fremdrift).toMatchObject({ of: 'days', value: 397, colour: 'rod' })
  })

  test('a risk at the limit is red, and a status at the limit of days is fresh', () => {
    const risks = (sannsynlighet: number, konsekvens: number) =>
      statusView(viewOf([bare], { risikoer: [{ tittel: 'R', sannsynlighet, konsekvens }] })).rows[0]?.cells.risiko
    expect(risks(5, 3)).toMatchObject({ kind: 'computed', colour: 'rod', value: settings.thresholds.restrisiko })
    expect(risks(4, 3)).toMatchObject({ colour: 'gronn' })
    const ages = ['2026-10-08', '2026-10-07'].map((statusdato) => statusView(viewOf([{ statusdato }])).rows[0]?.age)
    expect(ages).toMatchObject([
      { days: settings.thresholds.status_eldre_dager, colour: 'gronn' },
      { days: settings.thresholds.status_eldre_dager + 1, colour: 'gul' },
    ])
  })

  test('green outside is told beside the reported colour', () => {
    const [row] = statusView(viewOf([late])).rows
    expect(row?.cells.fremdrift).toMatchObject({ kind: 'reported', colour: 'gronn', disagrees: true })
  })
})

describe('the roadmap', () => {
  const roads = (projects: readonly Cells[], joined: Joined = {}) => roadmap(viewOf(projects, joined), 'tema')
  const rowOf = (over: Cells, joined: Joined = {}) => roads([over], joined).groups[0]?.rows[0]

  test('goes to the actual end, else the forecast, the approved and the original', () => {
    const ends = { slutt_faktisk: '2026-10-01', slutt_prognose: '2028-01-01' }
    expect(rowOf({ ...ends, livssyklus: 'Avsluttet' })).toMatchObject({ endBy: 'faktisk' })
    expect(rowOf({ ...ends, slutt_faktisk: '' })).toMatchObject({ endBy: 'prognose' })
    expect(rowOf({ slutt_prognose: '' })).toMatchObject({ endBy: 'godkjent' })
    expect(rowOf({ slutt_prognose: '', slutt_godkjent: '' })).toMatchObject({ endBy: 'opprinnelig' })
  })

  test('is hatched from the first plan where the end is later, and not where it is earlier', () => {
    const longer = rowOf({ slutt_godkjent: '2028-06-30', slutt_prognose: '2028-12-31' })
    expect(longer?.over?.from).toBe(longer?.plan?.to)
    expect(longer?.over?.to).toBe(longer?.span.to)
    expect(rowOf({ slutt_prognose: '2027-01-31' })?.over).toBeNull()
    // An approved delay is a delay still.
    expect(rowOf({ slutt_godkjent: '2028-06-30', slutt_prognose: '2028-06-30' })?.over).not.toBeNull()
  })

  test('lists what has no date, tells decision points from milestones, and has the line of the day', () => {
    const none = { slutt_opprinnelig: '', slutt_godkjent: '', slutt_prognose: '' }
    const road = roads([{}, none])
    expect([road.dated, road.undated.map(({ id }) => id)]).toEqual([1, ['P2']])
    expect(road.today).toBeGreaterThan(0)
    expect(road.today).toBeLessThan(100)
    const milepaler = [
      { tittel: 'BP4', slutt: '2026-12-01', type: 'beslutningspunkt' },
      { tittel: 'Leveranse', slutt: '2027-01-01', type: 'milepæl' },
    ]
    expect(rowOf({}, { milepaler } as Joined)?.marks.map(({ title, isGate }) => [title, isGate])).toEqual([
      ['BP4', true],
      ['Leveranse', false],
    ])
  })
})

test('spending has the dearest first, and a forecast at the limit is inside', () => {
  const view = viewOf([{ prognose: 11_000_000 }, { prognose: 11_000_001 }, { prognose: 9_000_000 }])
  const { bullets, outside, withForecast } = bulletsView(view)
  expect(bullets.map(({ one }) => one.project.id)).toEqual(['P2', 'P1', 'P3'])
  expect([outside, withForecast]).toEqual([1, 3])
})

test('a benefit is overdue the day after it should have been taken, and stands first', () => {
  const benefit = (realiseringsdato: string, over: Cells = {}) => ({
    tittel: realiseringsdato,
    realiseringsdato,
    ...over,
  })
  const measured = { startverdi: 0, onsket_verdi: 10, malt_verdi: 2, maledato: '2026-10-01' }
  const gevinster = [benefit('2025-01-01', measured), benefit('2026-11-22'), benefit('2026-11-21')]
  const { rows, overdue, measured: known } = benefitsView(viewOf([{}], { gevinster }))
  expect(rows.map(({ benefit: { values } }) => values.tittel.raw)).toEqual(['2026-11-21', '2025-01-01', '2026-11-22'])
  expect([overdue, known]).toEqual([1, 1])
})

test('only what has benefit, risk and cost is weighed, the greatest benefit first; what lacks is counted', () => {
  const projects = [{}, {}, {}]
  const gevinster = [5, 9, 7].map((planlagt_kr_ar, index) => ({
    prosjekt_id: `P${index + 1}`,
    tittel: 'G',
    planlagt_kr_ar,
  }))
  const risikoer = ['P1', 'P2'].map((prosjekt_id) => ({ prosjekt_id, tittel: 'R', sannsynlighet: 3, konsekvens: 3 }))
  const { weighed, missing } = weighingView(viewOf(projects, { gevinster, risikoer }))
  expect(weighed.map(({ number, one, benefit }) => [number, one.project.id, benefit])).toEqual([
    [1, 'P2', 9],
    [2, 'P1', 5],
  ])
  expect(missing).toEqual({ benefit: 0, risk: 1, cost: 0 })
})

test('a sub-theme with one project is not empty, and no theme is thinnest where two share the place', () => {
  const at = (deltema: string) => ({ hovedtema: deltema.slice(0, 2), deltema })
  const uneven = projectCoverage(viewOf([at('T1.1'), at('T1.2'), at('T2.1')]))
  expect(uneven.empty.map(({ id }) => id)).toEqual(['T2.2'])
  expect(uneven.thinnest?.theme.id).toBe('T2')
  expect(projectCoverage(viewOf([at('T1.1'), at('T2.1')])).thinnest).toBeNull()
})

describe('the five figures', () => {
  test('grave is only the gravest, and who never reported is not fresh', () => {
    const view = viewOf([late, { statusdato: '2026-06-01' }, { statusdato: '' }, {}])
    const { grave, figures } = figuresView(view, 'Asker')
    expect(grave).toBe(1)
    expect(figures.find(({ id }) => id === 'ferskhet')).toMatchObject({ value: 2, of: 4, filtered: 2 })
  })

  test('own figures stand beside those of all, and not where all are own', () => {
    expect(figuresView(viewOf([{}, { kilde_register: 'Staten' }]), 'Asker').own).toMatchObject({ all: 1, active: 1 })
    expect(figuresView(viewOf([{}, {}]), 'Asker').own).toBeNull()
  })

  test('dearer is by more than the lower limit, later is by a day', () => {
    const { kostnad_middels_pst: limit } = settings.thresholds
    const at = (over: Cells) => viewOf([over], {}, { status: 'avvik' }).rows.length
    expect([at({ prognose: 100_000 * (100 + limit) }), at({ prognose: 100_000 * (100 + limit) + 1 })]).toEqual([0, 1])
    expect([at({}), at({ slutt_prognose: '2028-01-01' })]).toEqual([0, 1])
  })

  test('old is told of those that still run', () => {
    const old = { statusdato: '2026-01-01' }
    const view = viewOf([old, { ...old, livssyklus: 'Avsluttet' }], {}, { status: 'gammel' })
    expect(view.rows.map(({ project }) => project.id)).toEqual(['P1'])
  })
})

test('who pays has the municipality first, then those that give most, and the rest in one column, added up', () => {
  const line = (part: string, tilsagn: number) => ({
    kilde: 'kommune',
    part,
    er_asker: 'false',
    tilsagn,
    status: 'tilsagn',
  })
  const given = [3, 9, 1, 7, 5, 2].map((amount, at) => line(`P${at}`, amount))
  const own = { kilde: 'egen_drift', part: 'Asker', er_asker: 'true', tilsagn: 4, status: 'tilsagn' }
  const { parties, others, rows } = fundingMatrix(viewOf([{}], { finansiering: [...given, own] }).rows, 4)
  expect(parties).toEqual(['Asker', 'P1', 'P3', 'P4'])
  expect(others).toBe(3)
  expect(rows[0]?.cells.get(otherParties)?.granted).toBe(3 + 1 + 2)
  expect(rows[0]?.cells.get('Asker')?.granted).toBe(4)
})
