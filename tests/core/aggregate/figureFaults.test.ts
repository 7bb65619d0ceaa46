import { expect, it } from 'vitest'
import { faultsAround } from '../../../src/core/aggregate/faultsAround.ts'
import { figureFaults } from '../../../src/core/aggregate/figureFaults.ts'
import { perCapita } from '../../../src/core/aggregate/perCapita.ts'
import { provenanceOf } from '../../../src/core/aggregate/provenanceOf.ts'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import type { Issue } from '../../../src/core/issue/Issue.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { knowledgeBaseWith } from '../../support/knowledgeBaseWith.ts'
import { packageWith, readFrom } from '../../support/packageFiles.ts'
import { seriesWith } from '../../support/series.ts'

const header = 'indicator_id,place_id,group,period,value,status,source_id,confidence,note\n'
const baseOf = (rows: string) => readKnowledgeBase(readFrom(packageWith({ 'observations/a.csv': `${header}${rows}` })))
const seriesIn = (base: KnowledgeBase) => seriesOfIndicator(base, base.indicators.get('nett')!)[0]!
const pointIn = (base: KnowledgeBase, year: number) => seriesIn(base).points.find(({ period }) => period.year === year)!
const codesOf = (faults: readonly Issue[]) => faults.map(({ code, line }) => `${code} ${line}`)

it('a figure whose cell could not be read leads to the message of its line, and its neighbour to none', async () => {
  const base = await baseOf('nett,3203,,2021,mange,ok,asker,high,\nnett,3203,,2022,90,ok,asker,high,\n')
  expect(codesOf(figureFaults(pointIn(base, 2021), base))).toEqual(['tall-ikke-lest 2'])
  expect(figureFaults(pointIn(base, 2022), base)).toEqual([])
})

it('each of many figures with the same fault leads to its own line', async () => {
  const years = Array.from({ length: 9 }, (_, i) => 2010 + i)
  const base = await baseOf(years.map((year) => `nett,3203,,${year},104,ok,asker,high,\n`).join(''))
  expect(base.issues[0]).toMatchObject({ count: 9, lines: [2, 3, 4, 5, 6] })
  expect(years.map((year) => codesOf(figureFaults(pointIn(base, year), base)).join())).toEqual(
    years.map((_, i) => `verdi-utenfor ${i + 2}`),
  )
})

it('a gap without a row leads to what was set aside in the file, for it may be there', async () => {
  const base = await baseOf(
    'nett,3203,,2020,88,ok,asker,high,\nnett,3203,,2021,90,ok,asker,high,\nnett,3203,,2021,91,ok,asker,high,\nnett,3203,,2022,92,ok,asker,high,\n',
  )
  const { faults, rows } = provenanceOf(pointIn(base, 2021), seriesIn(base), base)
  expect(rows).toEqual([])
  expect(faults).toMatchObject([{ code: 'nokkel-dobbel', count: 2, lines: [3, 4] }])
})

it('a gap in a file without faults leads to none', async () => {
  const base = await baseOf('nett,3203,,2020,88,ok,asker,high,\nnett,3203,,2022,90,ok,asker,high,\n')
  expect(faultsAround(seriesIn(base), base)).toEqual([])
})

it('a figure that was worked out is touched by the faults of all that went into it', () => {
  const whole = perCapita(seriesWith({ 2020: 50 }), seriesWith({ 2020: 1000 }), 1000)
  const { file, line } = whole.points[0]!.inputs![1]!.origins[0]!
  const base = knowledgeBaseWith({ figureFaults: [{ code: 'tegn-tapt', severity: 'note', file, line }] })
  expect(codesOf(figureFaults(whole.points[0]!, base))).toEqual([`tegn-tapt ${line}`])
})
