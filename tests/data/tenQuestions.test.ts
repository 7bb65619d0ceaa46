import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { seriesOfIndicator } from '../../src/core/aggregate/seriesOfIndicator.ts'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { parseSelection } from '../../src/core/select/selectionAddress.ts'
import { exploreRows } from '../../src/features/explore/exploreRows.ts'
import { indicatorView } from '../../src/features/indicators/indicatorView.ts'
import { fileSource } from '../../src/source/fileSource.ts'

/** The answers are worked out from the files as any spreadsheet would read them, and the site must give the same. */
type Row = Record<string, string>
const rowsOf = (path: string): Row[] => {
  const text = readFileSync(join('data', path), 'utf8').replace(/^\ufeff/, '')
  const options = { delimiter: ',', quoteChar: '"', newline: '\n', header: false, skipEmptyLines: false } as const
  const [head = [], ...lines] = Papa.parse(text.trimEnd(), options).data
  return lines.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ''])))
}
const observations = readdirSync('data/observations').flatMap((name) =>
  rowsOf(join('observations', name)).map((row) => ({ ...row, file: `observations/${name}` }) as Row),
)
const indicators = rowsOf('indicators.csv')
/** Figures of a place without a group, in order of time. */
const figures = (indicator: string, place: string) =>
  observations
    .filter((row) => row.indicator_id === indicator && row.place_id === place && !row.group && row.value !== '')
    .map((row) => ({ period: String(row.period), value: Number(row.value) }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
const valueAt = (indicator: string, place: string, period: string) =>
  figures(indicator, place).find((figure) => figure.period === period)?.value ?? Number.NaN

const frame = { today: '2026-11-22', locale: 'nb' } as const
let base: KnowledgeBase
beforeAll(async () => {
  base = await readKnowledgeBase(fileSource(resolve('data')))
})

const viewAt = (address: string) => {
  const { selection } = parseSelection(Object.fromEntries(new URLSearchParams(address)))
  const view = indicatorView(base, selection, frame)
  if (!view) throw new Error(`nothing at ${address}`)
  return view
}
const chartAt = (address: string) => resolveChart(viewAt(address).main, { width: 720, height: null, locale: 'nb' })
const norwegian = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',').replace('-', '−')
const signed = (value: number, decimals: number) => `${value > 0 ? '+' : ''}${norwegian(value, decimals)}`
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('1. how has the population of Asker moved since 2010?', () => {
  const [first, last] = [valueAt('pop_total', '3203', '2010'), figures('pop_total', '3203').at(-1)]
  const change = ((last?.value ?? 0) / first - 1) * 100
  expect(plain(chartAt('id=pop_total&area=3203&time=2010..siste&endring=2010').headline)).toBe(
    `Asker: ${signed(change, 1)} prosent fra 2010 til ${last?.period}`,
  )
})

test('2. and against each neighbour?', () => {
  const { series } = chartAt('id=pop_total&med=naboer&time=2010..siste&endring=2010')
  expect(series.length).toBeGreaterThan(2)
  for (const { key, points } of series) {
    const last = points.findLast(({ value }) => value !== null)
    const change = (valueAt('pop_total', key, last?.period ?? '') / valueAt('pop_total', key, '2010') - 1) * 100
    expect([key, last?.value]).toEqual([key, expect.closeTo(change, 9)])
  }
})

test('3. how many percentage points has the share aged 67 and over gone up?', () => {
  const last = figures('pop_share_67p', '3203').at(-1)
  const change = (last?.value ?? 0) - valueAt('pop_share_67p', '3203', '2010')
  const point = chartAt('id=pop_share_67p&area=3203&poeng=2010').series[0]?.points.at(-1)
  expect([point?.period, point?.value]).toEqual([last?.period, expect.closeTo(change, 9)])
  expect(point?.label).toContain('prosentpoeng')
})

test('4. is the broadband target of 2025 reached, and by which method?', () => {
  const target = rowsOf('targets.csv').find(({ target_id: id }) => id === 'mal_bb100_2025')
  const [first, last] = [figures('bb_100', 'NO')[0], figures('bb_100', 'NO').at(-1)]
  if (!first || !last) throw new Error('no figures')
  const [years, all] = [Number(last.period) - Number(first.period), 2025 - Number(first.period)]
  const goal = Number(target?.value)
  const linear = (last.value - first.value) / years / ((goal - first.value) / all)
  const growth = ((last.value / first.value) ** (1 / years) - 1) / ((goal / first.value) ** (1 / all) - 1)
  const { verdict, facts } = viewAt('id=bb_100')
  // No figure for the due date has come: whether it is reached cannot be said, only how it stood.
  expect(last.period < '2025' && verdict?.verdict).toBe('notJudged')
  expect(verdict?.rows.find(({ id }) => id === 'ratio')?.value).toBe(norwegian(linear, 2))
  expect(verdict?.rows.find(({ id }) => id === 'control')?.value).toBe(norwegian(growth, 2))
  expect(plain(facts.find(({ id }) => id === 'target')?.note ?? '')).toBe(
    `${norwegian(goal - last.value, 1)} prosentpoeng igjen ved siste tall`,
  )
})

test('5. which indicators of theme 3 go the wrong way?', () => {
  const wrong = exploreRows(base, frame).filter(({ theme, figure }) => theme?.number === '3' && isWeaker(figure))
  const expected = indicators
    .filter(({ theme_id: theme, direction }) => theme === 'T3' && direction !== '')
    .flatMap(({ indicator_id: id = '', direction, frequency }) => {
      const place = ['3203', 'NO'].find((one) => figures(id, one).length > 0)
      const [before, last] = place === undefined ? [] : figures(id, place).slice(-2)
      if (!before || !last || (frequency === 'year' && Number(last.period) - Number(before.period) !== 1)) return []
      const towards = (last.value - before.value) * (direction === 'higher' ? 1 : -1)
      return towards < 0 ? [id] : []
    })
  const home = wrong.filter(({ figure }) => figure.place === 'Asker' || figure.place === 'Norge')
  expect(home.map(({ indicator }) => indicator.id).toSorted()).toEqual(expected.toSorted())
  expect(expected).toContain('trust_data')
})

const isWeaker = ({ change }: { readonly change: { readonly tone: string } | null }) => change?.tone === 'weaker'

test('6. where does the latest population of Asker come from?', () => {
  const series = seriesOfIndicator(base, base.indicators.get('pop_total') as never)
  const point = series.find(({ placeId }) => placeId === '3203')?.points.at(-1)
  const origin = point?.origins[0]
  const line = readFileSync(join('data', origin?.file ?? ''), 'utf8').split('\n')[(origin?.line ?? 0) - 1]
  expect(line).toMatch(new RegExp(`^pop_total,3203,,${point?.period.id},${point?.observation.value},`))
  const source = rowsOf('sources.csv').find(({ source_id: id }) => id === origin?.sourceId)
  const [step] = viewAt('id=pop_total').provenance?.steps ?? []
  expect([step?.title, step?.url]).toEqual([source?.publisher, source?.url])
})

test('7. may these be added? only what the file calls additive can be divided by people or summed', () => {
  for (const { indicator_id: id = '', additive } of indicators) {
    const { choices } = viewAt(`id=${id}`)
    const isDivided = choices.measures.kinds.some((kind) => kind.id === 'per1000')
    if (isDivided || choices.canSum) expect([id, additive]).toEqual([id, 'true'])
  }
})

test('8. where does Asker stand among municipalities in voting?', () => {
  const ranking = viewAt('id=valg_storting&vis=rangering').main
  const period = ranking.period?.id ?? ''
  const municipal = new Set(rowsOf('places.csv').flatMap((row) => (row.kind === 'kommune' ? row.place_id : [])))
  const values = [...municipal].map((place) => valueAt('valg_storting', String(place), period)).filter(Number.isFinite)
  const rank = 1 + values.filter((value) => value > valueAt('valg_storting', '3203', period)).length
  const place = rank === 1 ? 'høyest' : rank === values.length ? 'lavest' : `nummer ${rank}`
  expect(ranking.headline).toBe(`Asker er ${place} av ${values.length} kommuner i ${period}`)
})

test('9. how many have lived in Asker and in Bærum, year by year?', () => {
  const { table } = chartAt('id=pop_total&area=3203~3201')
  const cells = table.rows.flatMap(({ key, cells: [, asker, baerum] }) => [[key, asker?.value, baerum?.value]])
  const periods = [
    ...new Set(['3203', '3201'].flatMap((place) => figures('pop_total', place).map(({ period }) => period))),
  ]
  expect(cells).toEqual(
    periods
      .toSorted()
      .map((period) => [period, valueAt('pop_total', '3203', period), valueAt('pop_total', '3201', period)]),
  )
})

test('10. for how many indicators has Asker a figure of its own?', () => {
  const own = new Set(
    observations.flatMap((row) => (row.place_id === '3203' && row.value !== '' ? row.indicator_id : [])),
  )
  const found = exploreRows(base, frame).filter(({ hasHome }) => hasHome)
  expect(found.map(({ indicator }) => indicator.id).toSorted()).toEqual([...own].toSorted())
})
