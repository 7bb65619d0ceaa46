import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { categoryAt, dimensionOf } from '../../src/core/model/Dataset.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { parseSelection } from '../../src/core/select/selectionAddress.ts'
import { allFigures } from '../../src/export/data/allFigures.ts'
import { tableOfChart } from '../../src/export/data/tableOfChart.ts'
import { subjectOfSelection } from '../../src/export/subjectOfSelection.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const base = await readKnowledgeBase(fileSource(resolve('data')))
const frame = { locale: 'nb', today: '2026-11-22', site: 'https://kg.example' } as const

function rowsAt(address: string) {
  const { selection } = parseSelection(Object.fromEntries(new URLSearchParams(address)))
  const subject = subjectOfSelection(base, selection, frame)
  if (!subject) throw new Error('no indicator')
  const figures = (one: typeof subject) => tableOfChart(one).rows.filter(({ kind }) => kind === 'figure')
  return { shown: figures(subject), all: figures({ ...subject, ...allFigures(base, subject) }) }
}

/** Period and value of every figure the data have of an indicator, in order. */
function figuresInData(indicatorId: string): string[] {
  const { observations } = base
  const [indicator, period] = [dimensionOf(observations, 'indicator'), dimensionOf(observations, 'period')]
  return [...observations.values]
    .flatMap((value, row) => {
      const isIn = categoryAt(indicator, row) === indicatorId && !Number.isNaN(value)
      return isIn ? [`${categoryAt(period, row)} ${value}`] : []
    })
    .toSorted()
}

test.each([
  ['valg_storting', 'area=3203~NO&time=2013..2021'],
  ['pop_total', 'med=naboer&index=2020&vis=hellning'],
  ['bb_100', 'vis=rangering'],
  ['pop_total', 'mot=valg_storting&vis=spredning'],
])('all figures of %s are every one in the data, as they stand there, whatever %s shows', (id, choices) => {
  const { shown, all } = rowsAt(`id=${id}&${choices}`)
  const figures = all.flatMap(({ period, value }) => (value === null ? [] : [`${period} ${value}`]))
  expect(figures.toSorted()).toEqual(figuresInData(id))
  expect(all.length).toBeGreaterThan(shown.filter(({ indicatorId }) => indicatorId === id).length)
  expect(new Set(all.map(({ indicatorId }) => indicatorId))).toEqual(new Set([id]))
})
