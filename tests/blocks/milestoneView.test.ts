import { expect, test } from 'vitest'
import { milestoneView } from '../../src/blocks/milestoneView.ts'
import type { Milestone } from '../../src/core/model/Plan.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const frame = { today: '2026-11-22', locale: 'nb' } as const

async function milestones(): Promise<readonly Milestone[]> {
  return (await readKnowledgeBase(fileSource('data'))).plan?.milestones ?? []
}

test('tells which milestones of the plan are done, and how late the others are', async () => {
  const view = milestoneView(await milestones(), frame)
  expect(view.heading).toBe('Fem av sju milepæler er forsinket, med opptil 4 år og 5 md.')
  expect(view.rows.map(({ status, late }) => [status, late])).toEqual([
    ['Fullført', ''],
    ['Fullført', ''],
    ['Forsinket', '4 år og 5 md.'],
    ['Forsinket', '4 år og 2 md.'],
    ['Forsinket', '4 år og 2 md.'],
    ['Forsinket', '4 år'],
    ['Forsinket', '4 år'],
  ])
})

test('keeps the dates that were given up, in words and on the line', async () => {
  const last = milestoneView(await milestones(), frame).rows.at(-1)
  expect(last?.earlierWords).toBe('Tidligere datoer: 2. kvartal 2021 og 2. kvartal 2022')
  expect(last?.earlier).toHaveLength(2)
})

test('the line runs over whole years, with everything inside it', async () => {
  const { years, todayAt, rows } = milestoneView(await milestones(), frame)
  expect(years.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
  const all = [todayAt, ...rows.flatMap(({ span, earlier }) => [span.from, span.to, ...earlier])]
  expect(all.every((at) => at >= 0 && at <= 100)).toBe(true)
})

test('the heading stays true as milestones are met', async () => {
  const all = await milestones()
  const heading = (open: number, today: string = frame.today) => {
    const some = all.map((milestone, index) => ({ ...milestone, done: index >= open }))
    return milestoneView(some, { today, locale: 'nb' }).heading
  }
  expect(heading(0)).toBe('Alle sju milepæler er fullført')
  expect(heading(1)).toBe('Én av sju milepæler er forsinket, med 6 år og 2 md.')
  expect(heading(2, '2020-01-01')).toBe('Fem av sju milepæler er fullført')
  expect(milestoneView([], frame).heading).toBe('Planens milepæler')
  expect(milestoneView(all.slice(0, 1), frame).heading).toBe('Planens milepæler')
})
