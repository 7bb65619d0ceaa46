import { describe, expect, it } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { besideProject } from '../../../src/features/portfolio/project/besideProject.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const base = await readKnowledgeBase(fileSource('data'))
const [project] = base.projects
if (!project) throw new Error('no project')
const population = base.indicators.get('pop_total')
if (!population) throw new Error('no indicator')
const frame = { today: '2026-11-22', locale: 'nb' } as const
const finished = (endActual: string) =>
  besideProject(base, { ...project, title: 'Prosjektet', dates: { ...project.dates, endActual } }, [population], frame)

describe('an indicator beside a project', () => {
  it('has the day the project was finished marked at its place in time, with the words in a note', () => {
    const spec = finished('2019')[0]?.spec
    if (!spec) throw new Error('no chart')
    const chart = resolveChart(spec, { width: 640, height: null, locale: 'nb' })
    const [event, ...more] = chart.events
    expect(more).toEqual([])
    const figures = chart.series.flatMap(({ points }) => points)
    const sameYear = figures.find(({ time }) => time === event?.time)
    expect(event?.x).toBe(sameYear?.x)
    expect(chart.notes.slice(chart.notes.indexOf('1: Prosjektet ferdig 2019.'))).toContain(
      'Samtidig, ikke nødvendigvis årsak.',
    )
  })

  it('is not shown where the figures lie on one side only, or the project is not known to be finished', () => {
    expect(finished('1999')).toEqual([])
    expect(finished('2050')).toEqual([])
    expect(finished('')).toEqual([])
  })
})
