import { describe, expect, it } from 'vitest'
import { benefitsView } from '../../../src/features/portfolio/benefits/benefitView.ts'
import { changesView } from '../../../src/features/portfolio/changes/changesView.ts'
import { projectCoverage } from '../../../src/features/portfolio/coverage/coverageView.ts'
import { figuresView } from '../../../src/features/portfolio/figures/figuresView.ts'
import { fundingMatrix } from '../../../src/features/portfolio/funding/matrixView.ts'
import { themeFunding } from '../../../src/features/portfolio/funding/themeFunding.ts'
import { phaseBoard } from '../../../src/features/portfolio/phases/phaseView.ts'
import { portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { portfolioProject } from '../../../src/features/portfolio/project/portfolioProject.ts'
import { projectFigures } from '../../../src/features/portfolio/project/projectFigures.ts'
import { roadmap } from '../../../src/features/portfolio/roadmap/roadmapView.ts'
import { bulletsView } from '../../../src/features/portfolio/spending/bulletView.ts'
import { statusView } from '../../../src/features/portfolio/status/statusView.ts'
import { type Cells, soundProject } from '../../core/portfolio/registers.ts'
import { themeWith } from '../../support/knowledgeBaseWith.ts'
import { inViewOf } from './inViewOf.ts'

const themes = [themeWith('T1', 6), themeWith('T2', 5), themeWith('T3', 7), themeWith('T4', 7)]
const viewOf = (projects: readonly Cells[], joined: Readonly<Record<string, readonly Cells[]>> = {}, andel = '') =>
  portfolioView(inViewOf(projects, joined), { andel }, themes)
const million = 1e6

const national = {
  ...soundProject,
  hovedtema: 'T4',
  budsjett: 200 * million,
  prognose: 200 * million,
  askers_andel: '1 %',
}
const local = { ...soundProject, prosjekt_id: 'P2', tittel: 'Eget', hovedtema: 'T1', askers_andel: '100 %' }

describe('total and our share', () => {
  const sums = (andel: string) => themeFunding(viewOf([national, local], {}, andel)).map(({ sum }) => sum / million)

  it('changes the largest bar', () => {
    expect(sums('')).toEqual([10, 0, 0, 200])
    expect(sums('asker')).toEqual([10, 0, 0, 2])
  })

  it('changes the totals of the phases', () => {
    const inExecution = (andel: string) => phaseBoard(viewOf([national, local], {}, andel), 'Asker')[3]
    expect(inExecution('')).toMatchObject({ count: 2, withAmount: 2, sum: 210 * million })
    expect(inExecution('asker')).toMatchObject({ sum: 12 * million })
  })

  it('changes the figure on top, and says of how many', () => {
    const forecast = (andel: string) => figuresView(viewOf([national, local], {}, andel), 'Asker').figures[1]
    expect(forecast('')).toMatchObject({ value: 210 * million, n: 2, of: 2 })
    expect(forecast('asker')).toMatchObject({ value: 12 * million, n: 2, of: 2 })
  })
})

describe('money by theme', () => {
  it('divides a project by its weights and keeps what is not placed by itself', () => {
    const bars = themeFunding(
      viewOf([
        { prosjekt_id: 'a', tittel: 'a', tema_vekt: 'T1:40|T4:60', budsjett: 10 * million },
        { prosjekt_id: 'b', tittel: 'b', hovedtema: 'T4', budsjett: 5 * million },
        { prosjekt_id: 'c', tittel: 'c', budsjett: 1 * million },
      ]),
    )
    expect(bars.map(({ themeId, sum }) => [themeId, sum / million])).toEqual([
      ['T1', 4],
      ['T2', 0],
      ['T3', 0],
      ['T4', 11],
      [null, 1],
    ])
  })

  it('stacks who pays: granted, applied for, and what no line explains', () => {
    const finansiering = [
      { prosjekt_id: 'P1', kilde: 'kommune', part: 'Asker', tilsagn: 3 * million, er_asker: 'ja' },
      { prosjekt_id: 'P1', kilde: 'digdir_medfinansiering', part: 'Digdir', sokt: 3 * million, status: 'sokt' },
    ]
    const [first] = themeFunding(viewOf([{ ...soundProject, hovedtema: 'T1' }], { finansiering }))
    expect(first?.parts).toMatchObject({ kommuner: 3 * million, sokt: 3 * million, ikkeOppgitt: 4 * million })
    expect(fundingMatrix(viewOf([soundProject], { finansiering }).rows).parties).toEqual(['Asker', 'Digdir'])
  })
})

describe('the original plan', () => {
  const late = {
    ...soundProject,
    start_plan: '2026-01-01',
    slutt_opprinnelig: '2026-12-31',
    slutt_godkjent: '2027-03-31',
    slutt_prognose: '2027-06-30',
  }

  it('is not forgotten: the roadmap shows both bars', () => {
    const row = roadmap(viewOf([late]), 'tema').groups[0]?.rows[0]
    expect(row).toMatchObject({ days: 181, endBy: 'prognose' })
    expect(row?.plan?.to).toBeCloseTo(row?.over?.from ?? 0)
    expect(row?.over?.to).toBeGreaterThan(row?.plan?.to ?? 100)
  })

  it('is told in words on the project’s page, beside the approved one', () => {
    const found = portfolioProject(inViewOf([late]), 'P1')
    const words = found ? projectFigures(found.one, 'nb').map((figure) => figure.words) : []
    expect(words[0]).toMatch(/^\+181 dager forsinket, 49,7.% av varigheten$/)
    expect(words[1]).toMatch(/^\+91 dager forsinket/)
  })

  it('lists those without dates by name', () =>
    expect(
      roadmap(viewOf([{ prosjekt_id: 'x', tittel: 'Uten' }, late]), 'fase').undated.map(({ title }) => title),
    ).toEqual(['Uten']))
})

describe('the status table', () => {
  it('puts the worst first, and computes where nobody has reported', () => {
    const { rows, known } = statusView(
      viewOf([
        soundProject,
        { ...soundProject, prosjekt_id: 'P2', tittel: 'Dyrt', status_okonomi: '', prognose: 14 * million },
      ]),
    )
    expect(rows.map(({ one }) => one.project.id)).toEqual(['P2', 'P1'])
    expect(rows[0]?.cells.okonomi).toEqual({ kind: 'computed', of: 'cost', value: 40, colour: 'rod' })
    expect(rows[0]?.cells.gevinst.kind).toBe('missing')
    expect(known.gevinst).toBe(0)
  })

  it('says where the figures disagree with a green report', () => {
    const { rows } = statusView(viewOf([{ ...soundProject, prognose: 11.8 * million }]))
    expect(rows[0]?.cells.okonomi).toMatchObject({ kind: 'reported', colour: 'gronn', disagrees: true })
  })
})

describe('what is left', () => {
  it('holds each project against its report before', () => {
    const statusrapporter = [
      { prosjekt_id: 'P1', statusdato: '2026-09-01', prognose: 9 * million, status_risiko: 'Høy' },
    ]
    const { changes, compared } = changesView(viewOf([soundProject], { statusrapporter }))
    expect(compared).toBe(1)
    expect(changes.changed[0]?.changes.map(({ field, by }) => [field, by])).toEqual([
      ['prognose', million],
      ['status_risiko', null],
    ])
  })

  it('measures benefits one by one', () => {
    const gevinster = [
      { prosjekt_id: 'P1', gevinst_id: 'g1', tittel: 'Tid', startverdi: 120, onsket_verdi: 60, malt_verdi: 130 },
      { prosjekt_id: 'P1', gevinst_id: 'g2', tittel: 'Kvalitet', realiseringsdato: '2026-01-01' },
    ]
    const view = benefitsView(viewOf([soundProject], { gevinster }))
    expect(view).toMatchObject({ measured: 1, overdue: 1 })
    expect(view.rows.map(({ achievement }) => achievement.value?.toFixed(1))).toEqual([undefined, '-16.7'])
  })

  it('draws only what has a budget, and counts what is over', () => {
    const view = bulletsView(
      viewOf([
        { ...soundProject, prognose: 13 * million },
        { prosjekt_id: 'x', tittel: 'x' },
      ]),
    )
    expect(view).toMatchObject({ outside: 1, withForecast: 1, end: 130 })
  })

  it('names the empty sub-themes and the thinnest theme', () => {
    const view = projectCoverage(viewOf([{ ...soundProject, hovedtema: 'T1', deltema: 'T1.1' }]))
    expect(view.empty).toHaveLength(24)
    expect(view.columns[0]?.cells[0]).toMatchObject({ count: 1, sum: 10 * million })
    expect(view.thinnest).toBeNull()
  })
})
