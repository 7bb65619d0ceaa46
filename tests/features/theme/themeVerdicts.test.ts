import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { indicatorVerdict } from '../../../src/core/progress/indicatorVerdict.ts'
import { exploreRows } from '../../../src/features/explore/exploreRows.ts'
import { themeVerdicts } from '../../../src/features/theme/themeVerdicts.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const frame = { today: '2026-11-22', locale: 'nb' } as const
let base: KnowledgeBase

beforeAll(async () => {
  base = await readKnowledgeBase(fileSource(resolve('data')))
})

const named = (...ids: string[]) => ids.map((id) => base.indicators.get(id) as Indicator)

describe('the verdicts of a theme', () => {
  it('are counted, with what cannot be judged told as such and why', () => {
    const { heading, sum, rows } = themeVerdicts(base, named('bb_100', 'pupil_device', 'valg_storting'), frame)
    expect(heading).toBe('Ett av to mål er nådd eller i rute')
    expect(sum).toContain('Målet er nådd: 1 og kan ikke avgjøres: 1.')
    expect(sum).toContain('1 av 3 indikatorer har ikke noe mål vi kjenner')
    expect(rows.map(({ id, verdict, place }) => [id, verdict, place])).toEqual([
      ['pupil_device', 'achieved', 'Asker'],
      ['bb_100', 'notJudged', 'Norge'],
    ])
    expect(rows[1]?.why).toContain('Fristen')
  })

  it('say so when nobody has set a target', () => {
    const { heading, rows } = themeVerdicts(base, named('valg_storting'), frame)
    expect([heading, rows]).toEqual(['Ingen av indikatorene har et mål vi kjenner', []])
  })

  it('do not hold a figure against a target that was superseded', () => {
    expect(indicatorVerdict(base, named('bb_100')[0] as Indicator, frame.today)?.target.id).toBe('mal_bb100_2025')
  })

  it('do not hold the figures of one place against the target of another, and count it as not judged', () => {
    const { heading, rows } = themeVerdicts(base, named('u4ssc_smart_elmeters', 'pupil_device'), frame)
    expect(heading).toBe('Ett av to mål er nådd eller i rute')
    expect(rows[1]).toMatchObject({ id: 'u4ssc_smart_elmeters', verdict: 'notJudged', place: 'Norge' })
    expect(rows[1]?.why).toBe('Målet gjelder et sted vi ikke har tall for.')
  })

  it('are those of the list of all indicators, one by one', () => {
    const rows = exploreRows(base, frame)
    const all = themeVerdicts(base, [...base.indicators.values()], frame).rows
    const listed = rows.filter(({ verdict }) => verdict !== null)
    expect(listed.map(({ indicator, verdict }) => [indicator.id, verdict]).toSorted()).toEqual(
      all.map(({ id, verdict }) => [id, verdict]).toSorted(),
    )
    expect(rows.filter(({ hasTarget }) => hasTarget)).toHaveLength(all.length)
  })
})
