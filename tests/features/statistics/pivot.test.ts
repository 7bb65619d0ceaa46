import { describe, expect, it } from 'vitest'
import { chartOfSlice } from '../../../src/blocks/slice/chartOfSlice.ts'
import { fewestParts } from '../../../src/blocks/slice/fewestParts.ts'
import { gridCell } from '../../../src/blocks/slice/gridCell.ts'
import { gridView, rowOf } from '../../../src/blocks/slice/gridView.ts'
import { lackingPlaces } from '../../../src/blocks/slice/lackingPlaces.ts'
import type { PivotFrame } from '../../../src/blocks/slice/PivotFrame.ts'
import { reductionChoices } from '../../../src/blocks/slice/reductionChoices.ts'
import { shownUnit } from '../../../src/blocks/slice/shownUnit.ts'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { shapeOf } from '../../../src/core/aggregate/cube/CubeShape.ts'
import { cubeOfStatistics } from '../../../src/core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../../../src/core/aggregate/cube/openCube.ts'
import { queryOfPivot } from '../../../src/core/aggregate/cube/queryOfPivot.ts'
import { readKnowledgeBase, readStatistics } from '../../../src/core/pipeline.ts'
import { parsePivot } from '../../../src/core/select/pivotAddress.ts'
import { type Layout, movedTo } from '../../../src/features/statistics/pivot/pivotLayout.ts'
import { shownSlice } from '../../../src/features/statistics/pivot/shownSlice.ts'
import { sliceCsv } from '../../../src/features/statistics/pivot/sliceCsv.ts'
import { sliceJsonStat } from '../../../src/features/statistics/pivot/sliceJsonStat.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const read = fileSource('data')
const base = await readKnowledgeBase(read)

async function cubeNamed(name: string) {
  const resource = base.resources.find((state) => state.resource.name === name)?.resource
  if (!resource?.cube) throw new Error(`no table: ${name}`)
  const { statistics } = await readStatistics(resource, read)
  const source = statistics && cubeOfStatistics(statistics, resource.cube)
  if (!source) throw new Error(`unreadable: ${name}`)
  return { resource, cube: openCube(source), shape: shapeOf(source) }
}

const tables = {
  population: await cubeNamed('population'),
  'population-age': await cubeNamed('population-age'),
  turnout: await cubeNamed('turnout'),
}

function frameOf(table: keyof typeof tables, address: Record<string, string> = {}): PivotFrame {
  const { resource, shape } = tables[table]
  const { selection } = parsePivot({ id: table, ...address })
  const question = queryOfPivot(selection, shape, 'kommune')
  const unit = question && base.units.get(question.measure.unitId)
  if (!question || !unit) throw new Error('no question')
  return { base, resource, shape, selection, question, unit: shownUnit(selection.reduction, unit), locale: 'nb' }
}

function shown(table: keyof typeof tables, address: Record<string, string> = {}) {
  const frame = frameOf(table, address)
  const { ask } = tables[table].cube
  const { query } = frame.question
  const answers = {
    cells: ask(query),
    rowTotals: ask({ ...query, columns: [] }),
    columnTotals: ask({ ...query, rows: [] }),
    total: ask({ ...query, rows: [], columns: [] }),
  }
  return gridView(frame, answers, { mostColumns: 60 })
}

const texts = (view: ReturnType<typeof shown>, place: number) => {
  const row = rowOf(view, view.order[place] as number)
  return [...row.names, ...row.cells.map(({ text }) => text)]
}

describe('a slice of a statistics table', () => {
  it('shows municipalities by year, our own first and then by name, and no sum over years', () => {
    const view = shown('population')
    expect(view.rowNames).toEqual(['Sted'])
    expect(view.heads[0]?.map(({ name }) => name)).toEqual(Array.from({ length: 22 }, (_, year) => `${2005 + year}`))
    expect(texts(view, 0)[0]).toBe('Asker')
    expect(texts(view, 1)[0]).toBe('Alstahaug')
    expect(view.order).toHaveLength(357)
    expect(view.hasRowTotals).toBe(false)
  })

  it('says how much of it there was room for in the collection, and nothing where all of it is there', () => {
    const cut = shownSlice(shown('population'))
    expect([cut.rows.length, cut.columns.length]).toEqual([40, 13])
    expect(cut.notes).toEqual(['Utsnittet er kuttet: 40 × 12 av 357 × 22 rader og kolonner. Alt er på nettstedet.'])
    const few = shownSlice(shown('population', { 'v.place_id': '3203~3201', 'v.period': '2025~2026' }))
    expect([few.rows.length, few.columns.length, few.notes]).toEqual([2, 3, []])
    expect(shownSlice(shown('population', { 'v.period': '2026' })).notes[0]).toContain('40 × 1 av 357 × 1 ')
  })

  it('says of how many figures the shortest sum is made, and nothing where all are whole', () => {
    const filled = (column: number, view: ReturnType<typeof shown>) =>
      view.order.filter((row) => rowOf(view, row).cells[column]?.isGap === false).length
    const view = shown('population')
    expect(fewestParts(view)).toEqual({ n: filled(0, view), of: 357 })
    expect(filled(0, view)).toBeLessThan(filled(21, view))
    expect(fewestParts(shown('population', { 'v.period': '2025~2026' }))).toBeNull()
    expect(fewestParts(shown('population-age'))).toBeNull()
    expect(fewestParts(shown('population', { regn: 'snitt' }))).toBeNull()
  })

  it('marks the sum of a year that places with ground lack, and no sum of elections on the boundaries of their day', () => {
    const view = shown('population')
    const totals = view.totals?.cells.map(({ text }) => text) ?? []
    expect(totals[0]).toMatch(/ \(348 av 357\)$/)
    expect(totals[15]).toMatch(/ \(355 av 357\)$/)
    expect(totals[21]).not.toContain('av')
    const turnout = shown('turnout', { mal: 'eligible_voters', kol: 'period' })
    expect(turnout.totals?.cells.some(({ text }) => text.includes('av'))).toBe(false)
    expect(fewestParts(turnout)).not.toBeNull()
    const few = shown('population', { 'v.place_id': '3203~1508' })
    expect(few.totals?.cells[0]?.text).toMatch(/ \(1 av 2\)$/)
  })

  it('does not ask a figure of a place in a year it was not there', () => {
    const frame = frameOf('population')
    const known = base.places.get('1508')
    if (!known) throw new Error('no such place')
    const places = new Map([...base.places, ['1508', { ...known, validFrom: 2024 }]])
    const { query } = frame.question
    const lacking = lackingPlaces({ ...frame, base: { ...base, places } }, { cells: tables.population.cube.ask(query) })
    expect(lacking[0]).toEqual({ counted: 348, expected: 356 })
  })

  it('shows age groups across in the newest year, with the sum of each municipality', () => {
    const view = shown('population-age')
    expect(view.headline).toBe('Folkemengde, 2026')
    expect(view.hasRowTotals).toBe(true)
    const cells = rowOf(view, view.order[0] as number).cells.map(({ text }) => Number(text.replace(/\s/g, '')))
    expect(cells.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(cells.at(-1))
  })

  it('orders by a column, with what is missing last in both directions', () => {
    const rising = shown('turnout', { kol: 'period', mal: 'approved_votes', sorter: '0' })
    const falling = shown('turnout', { kol: 'period', mal: 'approved_votes', sorter: '-1' })
    const last = (view: ReturnType<typeof shown>, column: number) =>
      rowOf(view, view.order.at(-1) as number).cells[column]?.isGap
    expect(last(rising, 0)).toBe(true)
    expect(last(falling, 1)).toBe(true)
    const [first, second] = [1, 2].map((place) => rowOf(falling, falling.order[place] as number).cells[1])
    expect(Number(first?.text.replace(/\s/g, ''))).toBeGreaterThanOrEqual(Number(second?.text.replace(/\s/g, '')))
  })

  it('fills each cell from 0, so that twice as much is twice as long, and no total', () => {
    const view = shown('population-age', { rad: 'place_id', kol: 'age_group', fyll: 'stolper', 'v.period': '2026' })
    const { cells } = view.answers
    const row = view.order[0] as number
    const parts = rowOf(view, row).cells.map(({ part }) => part)
    const most = Math.max(...cells.values)
    const width = cells.columns.length
    expect(parts.slice(0, -1)).toEqual([...cells.values.slice(row * width, (row + 1) * width)].map((one) => one / most))
    expect(parts.at(-1)).toBeNull()
    expect(view.totals?.cells.every(({ part }) => part === null)).toBe(true)
  })

  it('shows the sign of a figure that is not plain, with the words for it', () => {
    const view = shown('population-age')
    const cell = { value: 1234, status: 'preliminary', reason: null, incomplete: null } as const
    expect(gridCell(view, cell, false)).toMatchObject({ text: '1\u00a0234*', title: expect.stringMatching(/./) })
  })

  it('does not offer sums of a share, and says why', () => {
    const { offered, refused } = reductionChoices(frameOf('turnout', { mal: 'turnout_pct' }))
    expect(offered.map(({ label }) => label)).not.toContain('Andel av alt')
    expect(offered[0]?.label).toBe('Tallet selv')
    expect(offered.map(({ label }) => label)).toContain('Gjennomsnitt vektet med stemmeberettigede')
    expect(refused[0]).toMatch(/ikke kan legges sammen/)
    expect(refused).toHaveLength(1)
    expect(reductionChoices(frameOf('turnout', { kol: '*ingen' })).refused).toEqual([
      expect.stringMatching(/^endring og indeks, fordi tid ikke står i tabellen/),
    ])
  })

  it('gives the reason instead of a sum over years', () => {
    const view = shown('population', { rad: 'place_id', kol: '*ingen', 'v.period': '2025~2026' })
    expect(rowOf(view, view.order[0] as number).cells[0]).toMatchObject({ isGap: true, text: '–' })
    expect(rowOf(view, view.order[0] as number).cells[0]?.title).toMatch(/beholdning/)
  })

  it('tells a change with its sign and in its unit', () => {
    const view = shown('population', { 'v.place_id': '3203', regn: 'endring-prosent:2005', 'v.period': '2005..2026' })
    expect(rowOf(view, view.order[0] as number).cells.at(-1)?.text).toMatch(/^\+\d+,\d$/)
  })

  it('names what the table does not have', () =>
    expect(frameOf('population', { rad: 'kjonn', mal: 'x', 'v.period': '1066' }).question.unknown).toEqual([
      'x',
      'kjonn',
      '1066',
    ]))
})

describe('a chart of a slice', () => {
  it('has the figures of the table, one series a row', () => {
    const drawn = chartOfSlice(shown('population', { vis: 'linje', 'v.place_id': '3203~3201' }))
    if ('refused' in drawn) throw new Error(drawn.refused)
    expect(drawn.spec.series.map(({ key, role, points }) => [key, role, points.length])).toEqual([
      ['3203', 'home', 22],
      ['3201', 'peer', 22],
    ])
    expect(drawn.spec.sources.length).toBeGreaterThan(0)
  })

  it('says how many of the rows it shows', () =>
    expect(chartOfSlice(shown('population', { vis: 'soyle' }))).toMatchObject({ shown: 60, all: 357 }))

  it('has no more lines than can be told from each other', () =>
    expect(chartOfSlice(shown('population', { vis: 'linje' }))).toMatchObject({ shown: 12, all: 357 }))

  it('is refused with its reason where there is no time', () =>
    expect(chartOfSlice(shown('population-age', { vis: 'linje' }))).toEqual({ refused: 'needsTimeAxis' }))

  it('is stacked as the table stands, with every part of every place and the sum the table has', () => {
    const view = shown('population-age', { vis: 'stablet', 'v.place_id': '3203~3201' })
    const drawn = chartOfSlice(view)
    if ('refused' in drawn) throw new Error(drawn.refused)
    const { spec } = drawn
    expect(spec.mark).toBe('stack')
    expect(spec.stack?.bars.map(({ nb }) => nb)).toEqual(['Asker', 'Bærum'])
    expect(spec.stack?.parts).toHaveLength(view.heads[0]?.length ?? 0)
    expect(spec.series).toHaveLength(2 * (spec.stack?.parts.length ?? 0))
    const chart = resolveChart(spec, { width: 800, height: null, locale: 'nb' })
    expect(chart.subtitle).toContain('2026')
    expect(chart.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(
      [0, 1].map((place) => texts(view, place).at(-1)),
    )
  })

  it('is stacked over time too, one bar a year', () => {
    const address = { rad: 'period', kol: 'age_group', 'v.place_id': '3203', 'v.period': '2024~2025~2026' }
    const drawn = chartOfSlice(shown('population-age', { vis: 'stablet', ...address }))
    if ('refused' in drawn) throw new Error(drawn.refused)
    const chart = resolveChart(drawn.spec, { width: 800, height: null, locale: 'nb' })
    expect(chart.stack?.bars.map(({ label, total }) => [label, total !== null])).toEqual([
      ['2024', true],
      ['2025', true],
      ['2026', true],
    ])
    expect(chart.subtitle).toContain('2024')
  })

  it('is stacked in shares where the table shows shares of the row', () => {
    const drawn = chartOfSlice(
      shown('population-age', { vis: 'stablet', regn: 'andel-rad', 'v.place_id': '3203~3201' }),
    )
    if ('refused' in drawn) throw new Error(drawn.refused)
    const chart = resolveChart(drawn.spec, { width: 800, height: null, locale: 'nb' })
    for (const { total } of chart.stack?.bars ?? []) expect(total).toBeCloseTo(100, 9)
  })

  it.each([
    ['turnout', { mal: 'turnout_pct' }, 'needsSum'],
    ['population-age', { regn: 'median' }, 'needsSum'],
    ['population', {}, 'needsParts'],
  ] as const)('of %s is not stacked where the parts make no whole', (table, address, refused) =>
    expect(chartOfSlice(shown(table, { vis: 'stablet', ...address }))).toEqual({ refused }),
  )
})

describe('a divided chart', () => {
  const divided = { rad: 'place_id', kol: 'age_group', 'v.period': '2026', vis: 'stablet' }
  const two = { rad: 'age_group', kol: 'place_id', 'v.period': '2026', vis: 'pyramide', 'v.place_id': '3203~3201' }

  it.each([
    ['figures that are no sums', 'population-age', { ...divided, regn: 'snitt' }, 'needsSum'],
    ['time across', 'population-age', { ...divided, kol: 'period', 'v.period': '2025~2026' }, 'needsParts'],
    [
      'more parts than can be told apart',
      'population-age',
      { ...divided, rad: 'age_group', kol: 'place_id' },
      'needsFewerParts',
    ],
    [
      'parts that hold each other',
      'population',
      { rad: 'period', kol: 'level', vis: 'stablet', 'v.level': '*alle' },
      'needsWholes',
    ],
    ['three sides', 'population-age', { ...two, 'v.place_id': '3203~3201~3301' }, 'needsPyramid'],
    ['places for ages', 'population-age', { ...two, rad: 'place_id', kol: 'age_group' }, 'needsPyramid'],
  ] as const)('is refused with its reason: %s', (_, table, address, refused) => {
    expect(chartOfSlice(shown(table, address))).toEqual({ refused })
  })

  it('is refused for figures below 0', () => {
    const view = shown('population-age', divided)
    const values = view.answers.cells.values.map((value) => -value)
    const answers = { ...view.answers, cells: { ...view.answers.cells, values } }
    expect(chartOfSlice({ ...view, answers })).toEqual({ refused: 'needsPositive' })
  })

  it('is a pyramid of ages with the eldest on top, and none where a row is the sum of the others', () => {
    const view = shown('population-age', two)
    const chart = chartOfSlice(view)
    expect('spec' in chart && chart.spec.stack?.bars.map(({ nb }) => nb)).toEqual([
      '80 år og over',
      '67–79 år',
      '18–66 år',
      '16–17 år',
      '6–15 år',
      '0–5 år',
    ])
    const withSum = view.frame.shape.dimensions.map((axis) => ({
      ...axis,
      categories: axis.categories.map((category) => (category === '80 år og over' ? 'I alt' : category)),
    }))
    const frame = { ...view.frame, shape: { ...view.frame.shape, dimensions: withSum } }
    expect(chartOfSlice({ ...view, frame })).toEqual({ refused: 'needsPyramid' })
  })
})

describe('a slice as a file', () => {
  const lines = (text: string) => text.trimEnd().split('\r\n')

  it('has every cell in full precision, with code, name, status and what it rests on', () => {
    const csv = lines(sliceCsv(shown('turnout', { mal: 'turnout_pct', 'v.place_id': '3203' }), 'machine'))
    expect(csv[0]).toBe('place_id,place_id_navn,period,period_navn,mal,verdi,status,regel,rader_med_tall,rader,enhet')
    expect(csv.at(-1)).toBe('3203,Asker,2025,2025,Valgdeltakelse,84.5,ok,,1,1,prosent')
  })

  it('is read by Norwegian Excel, with a gap as an empty cell and the rule beside it', () => {
    const view = shown('population', { kol: '*ingen', 'v.period': '2025~2026', 'v.place_id': '3203' })
    const text = sliceCsv(view, 'excel')
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(lines(text)[1]).toBe('3203;Asker;Folkemengde;;missing;stockOverTime;2;2;personer')
  })

  it.each([
    ['turnout', { mal: 'turnout_pct' }],
    ['population', { 'v.period': '2024~2025~2026' }],
    ['population', { kol: '*ingen', 'v.period': '2025~2026', 'v.place_id': '3203' }],
    ['population-age', { rad: 'period', kol: 'age_group', 'v.place_id': '3203' }],
  ] as const)('of %s is the same as JSON-stat, cell by cell, with its gaps', (table, address) => {
    const view = shown(table, address)
    const [head = [], ...rows] = lines(sliceCsv(view, 'machine')).map((line) => line.split(','))
    const cube = JSON.parse(sliceJsonStat(view))
    const ids: string[] = cube.id.slice(1)
    const at = (codes: readonly string[]) =>
      codes.reduce((place, code, d) => {
        const index: string[] = cube.dimension[ids[d] ?? ''].category.index
        return place * index.length + index.indexOf(code)
      }, 0)
    const told = rows.map((row) => {
      const place = at(ids.map((id) => row[head.indexOf(id)] ?? ''))
      return [cube.value[place], cube.status[place] ?? 'ok', cube.extension.rules[place] ?? '']
    })
    const written = (name: string, row: string[]) => row[head.indexOf(name)] ?? ''
    const numberIn = (text: string) => (text === '' ? null : Number(text))
    expect(told).toEqual(
      rows.map((row) => [numberIn(written('verdi', row)), written('status', row), written('regel', row)]),
    )
    expect([cube.version, cube.class, cube.value.length]).toEqual(['2.0', 'dataset', rows.length])
    expect(cube.size.reduce((all: number, one: number) => all * one, 1)).toBe(rows.length)
  })
})

describe('the board of variables', () => {
  const layout: Layout = { rows: ['a', 'b'], columns: ['c', 'd'], reduced: ['e', 'f'] }

  it('puts what is moved first, and takes one from the axes when they are full', () => {
    expect(movedTo(layout, 'b', 'rows')).toEqual({ rows: ['b', 'a'], columns: ['c', 'd'], reduced: ['e', 'f'] })
    expect(movedTo(layout, 'e', 'rows')).toEqual({ rows: ['e', 'a', 'b'], columns: ['c'], reduced: ['f', 'd'] })
    expect(movedTo(layout, 'c', 'reduced')).toEqual({ rows: ['a', 'b'], columns: ['d'], reduced: ['c', 'e', 'f'] })
  })
})
