import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { ChartSpec } from '../../src/chart/ChartSpec.ts'
import { axesXml } from '../../src/chart/pptx/axisXml.ts'
import { nativeBars } from '../../src/chart/pptx/nativeBars.ts'
import { nativeLine } from '../../src/chart/pptx/nativeLine.ts'
import type { Slide } from '../../src/chart/pptx/Slide.ts'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import type { ChartSubject } from '../../src/export/ChartSubject.ts'
import { buildSlideTemplate } from '../../src/export/deck/buildSlideTemplate.ts'
import { figureSlides } from '../../src/export/deck/figureSlides.ts'
import { writeDeck } from '../../src/export/deck/writeDeck.ts'
import { target } from '../chart/examples/build.ts'
import { examples } from '../chart/examples/examples.ts'
import { indicatorWith } from '../support/knowledgeBaseWith.ts'
import { sheetCells, textIn, unzip } from '../support/unzip.ts'

const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')

const link = 'https://kg.example/indikator/?id=a&area=b'
const subjectOf = (spec: ChartSpec): ChartSubject => ({
  spec,
  indicator: null,
  locale: 'nb',
  today: '2026-11-22',
  link,
})
const shown = examples.filter(({ mark }) => mark !== 'spark')
const slidesOf = (spec: ChartSpec) => figureSlides(subjectOf(spec), { title: '', comment: 'Sagt av oss' }, template)
const slides = shown.flatMap(slidesOf)
const wordsOn = (slide: Slide | undefined) =>
  (slide?.parts ?? []).flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : []))
const chartsOn = ({ parts }: Slide) => parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []))
const columns = shown.find(({ id }) => id === 'columns') as ChartSpec

let files: ReadonlyMap<string, Uint8Array>
let spent = Number.POSITIVE_INFINITY
beforeAll(async () => {
  const start = process.cpuUsage()
  files = unzip(await writeDeck(slides, template, 'nb'))
  // Of our own work: how long it takes on a machine that does much else says nothing.
  spent = process.cpuUsage(start).user / 1000
})

const paths = (pattern: RegExp) =>
  [...files.keys()].filter((path) => pattern.test(path)).toSorted((a, b) => numberIn(a) - numberIn(b))
const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1])

/** The figures of a chart part, series by series, gaps as null, and where in the sheet each stands. */
function figuresOf(xml: string) {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([part]) => {
    const name = /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(part)?.[1] ?? ''
    const [, inner = ''] = /<c:(?:val|yVal)>(.*?)<\/c:(?:val|yVal)>/s.exec(part) ?? []
    const along = /<c:xVal>(.*?)<\/c:xVal>/s.exec(part)?.[1]
    const range = rangeIn(inner)
    const places = along === undefined ? null : { range: rangeIn(along), at: numbersIn(along) }
    return { name: name.replaceAll('&amp;', '&'), values: numbersIn(inner), range, places }
  })
}

function numbersIn(xml: string): (number | null)[] {
  const count = Number(/ptCount val="(\d+)"/.exec(xml)?.[1])
  const values: (number | null)[] = Array.from({ length: count }, () => null)
  for (const [, index, value] of xml.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g))
    values[Number(index)] = Number(value)
  return values
}

const rangeIn = (xml: string) => /<c:f>Data!\$([A-Z]+)\$2:/.exec(xml)?.[1] ?? ''
/** `A` is 0, `AA` is 26. */
const columnOf = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1

function bookOf(path: string): (string | number | null)[][] {
  const relations = textIn(files, path.replace('charts/', 'charts/_rels/').concat('.rels'))
  const book = files.get(`ppt/${/\.\.\/(embeddings\/[^"]+)/.exec(relations)?.[1]}`)
  if (!book) throw new Error('no sheet')
  return sheetCells(textIn(unzip(book), 'xl/worksheets/sheet1.xml'))
}

describe('a deck', () => {
  it('has the same figures in every chart as in the sheet behind it, gaps as empty cells and zeros as zeros', () => {
    const charts = paths(/^ppt\/charts\/chart\d+\.xml$/)
    expect(charts.length).toBeGreaterThan(15)
    for (const path of charts) {
      const xml = textIn(files, path)
      const rows = bookOf(path)
      for (const { name, values, range, places } of figuresOf(xml)) {
        const column = columnOf(range)
        expect(rows[0]?.[column]).toBe(name)
        expect(values).toEqual(values.map((_, row) => rows[row + 1]?.[column] ?? null))
        if (places) expect(places.at).toEqual(places.at.map((_, row) => rows[row + 1]?.[columnOf(places.range)]))
      }
    }
  })

  it('draws a scatter as a chart of its own kind, with a row a place and both measures to edit', () => {
    const spec = shown.find(({ id }) => id === 'scatter-crowded')
    const at = slides.findIndex(({ title }) => title === spec?.headline)
    const part = slides[at]?.parts.find(({ kind }) => kind === 'chart')
    const charts = slides.slice(0, at).flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'chart'))
    const path = paths(/^ppt\/charts\/chart\d+\.xml$/)[charts.length] ?? ''
    const chart = resolveChart(spec as ChartSpec, { width: 800, height: null, locale: 'nb' })
    const points = chart.series.map(({ label, points: [point] }) => [label, point?.across, point?.value])
    const [head, ...rows] = bookOf(path)
    expect(part).toMatchObject({ chart: { kind: 'points' } })
    expect(head?.slice(0, 2)).toEqual(['Sted', chart.horizontal.title])
    expect(rows.map(([name, along, ...up]) => [name, along, up.find((value) => value !== null)])).toEqual(points)
    expect(textIn(files, path)).toMatch(/<c:scatterChart>.*<c:valAx>.*<c:valAx>/s)
  })

  it('shows every figure of the table, and no other', () => {
    for (const spec of shown) {
      const chart = resolveChart(spec, { width: 800, height: null, locale: 'nb' })
      // A bar that lacks a part is no whole, and none of its parts is drawn.
      const isDrawn = ({ bar }: (typeof chart.series)[number]['points'][number]) => !chart.stack || bar !== null
      const table = chart.series.flatMap(({ points }) => points.filter(isDrawn).flatMap(({ value }) => value ?? []))
      const goals = chart.targets.flatMap(({ path, mark, level }) =>
        [...path, mark, { value: level }].map((at) => at?.value),
      )
      const drawn = slidesOf(spec).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'chart' ? part.chart.series : [])).flatMap(({ cells }) => cells),
      )
      // The left side of a pyramid is below 0 in the sheet only.
      const shownValue = (value: number) => (spec.mark === 'pyramid' ? Math.abs(value) : value)
      const values = new Set(drawn.flatMap(({ value }) => (value === null ? [] : shownValue(value))))
      expect([spec.id, table.filter((value) => !values.has(value))]).toEqual([spec.id, []])
      expect([spec.id, [...values].filter((value) => !table.includes(value) && !goals.includes(value))]).toEqual([
        spec.id,
        [],
      ])
    }
  })

  it('stacks the parts of wholes, and writes the whole after each bar', () => {
    const [slide] = slidesOf(shown.find(({ id }) => id === 'stack') as ChartSpec)
    const part = slide?.parts.find(({ kind }) => kind === 'chart')
    if (part?.kind !== 'chart') throw new Error('no chart')
    expect(part.chart).toMatchObject({ kind: 'bar', isStacked: true, format: expect.stringContaining('#,##0') })
    expect(part.chart.series.map(({ name }) => name)).toEqual([
      '0–5 år',
      '6–15 år',
      '16–66 år',
      '67–79 år',
      '80 år og over',
    ])
    // A longer name would move the axis, and the texts over the chart would stand at the wrong bars.
    expect(part.chart.categories[2]).toBe('Bykle')
    expect(part.chart.series.map(({ cells }) => cells[2]?.value)).toEqual([null, null, null, null, null])
    const texts = slide?.parts.flatMap((one) => (one.kind === 'text' ? one.paragraphs.map(({ text }) => text) : []))
    expect(texts).toEqual(
      expect.arrayContaining(['98 800', '129 900', '27 600'].map((text) => text.replace(' ', '\u00a0'))),
    )
    expect(texts).toContain('80 år og over: kan ikke offentliggjøres')
    const xml = paths(/^ppt\/charts\/chart\d+\.xml$/).map((path) => textIn(files, path))
    expect(
      xml.some((text) => /<c:grouping val="stacked"\/>.*<c:dLblPos val="ctr"\/>.*<c:overlap val="100"\/>/s.test(text)),
    ).toBe(true)
  })

  it('writes the reason where a bar is missing, in the row of its place', () => {
    const [slide] = slidesOf(shown.find(({ id }) => id === 'ranking') as ChartSpec)
    const chart = slide?.parts.find(({ kind }) => kind === 'chart')
    const reason = slide?.parts.find(
      (part) => part.kind === 'text' && part.paragraphs.some(({ text }) => text === 'tallgrunnlag mangler'),
    )
    if (chart?.kind !== 'chart' || reason?.kind !== 'text') throw new Error('no reason')
    const { categories, series, plot } = chart.chart
    const row = (reason.y + reason.h / 2 - chart.y - plot.y * chart.h) / (plot.height * chart.h)
    expect(categories[Math.floor(row * categories.length)]).toBe('Trondheim')
    expect(series[0]?.cells[categories.indexOf('Trondheim')]?.value).toBeNull()
    expect(reason.x).toBeGreaterThan(chart.x + plot.x * chart.w)
  })

  it('draws a pyramid from the middle, with no sign on either side', () => {
    const [slide] = slidesOf(shown.find(({ id }) => id === 'pyramid') as ChartSpec)
    const part = slide?.parts.find(({ kind }) => kind === 'chart')
    if (part?.kind !== 'chart') throw new Error('no chart')
    const { chart } = part
    expect(chart.isMirrored).toBe(true)
    expect(chart.format).toBe('[$-414]#,##0;[$-414]#,##0')
    expect(chart.values.min).toBe(-chart.values.max)
    expect(chart.values.max % chart.values.step).toBe(0)
    const [left, right] = chart.series.map(({ cells }) => cells.flatMap(({ value }) => value ?? []))
    expect(left?.every((value) => value < 0)).toBe(true)
    expect(right?.every((value) => value > 0)).toBe(true)
    expect(right).toHaveLength((left?.length ?? 0) - 1)
  })

  it('writes the years so that they have room beside each other, as LibreOffice skips none', () => {
    const [slide] = slidesOf(shown.find(({ id }) => id === 'ageing') as ChartSpec)
    const chart = slide?.parts.find(({ kind }) => kind === 'chart')
    if (chart?.kind !== 'chart') throw new Error('no chart')
    const at = (width: number) => {
      const xml = axesXml({ ...chart.chart, plot: { ...chart.chart.plot, width } }, template)
      return Number(/<c:catAx>.*? sz="(\d+)"/.exec(xml)?.[1]) / 100
    }
    expect(chart.chart.categories).toHaveLength(22)
    expect([0.95, 0.75, 0.62].map(at)).toEqual([14, 12, 10])
  })

  it('writes each figure on the side of its point where our own drawing has room for it', () => {
    const spec = shown.find(({ id }) => id === 'turnout') as ChartSpec
    const size = { width: 812, height: 300, locale: 'nb' } as const
    const chart = resolveChart(spec, size)
    const line = nativeLine(chart, { from: String, time: '', place: '', others: '' })
    const sides = line.series.flatMap(({ cells }) =>
      cells.flatMap(({ label, value }) =>
        label?.shows === 'value' ? [[value, label.position, label.shift !== 0]] : [],
      ),
    )
    const ours = chart.series.flatMap(({ points }) =>
      points.flatMap(({ value, y, valueLabel }) => {
        if (!valueLabel) return []
        const isBelow = valueLabel.y > (y ?? 0)
        const side = { start: 'r', end: 'l', middle: isBelow ? 'b' : 't' }[valueLabel.anchor]
        return [[value, side, valueLabel.anchor !== 'middle']]
      }),
    )
    expect(sides).toEqual(ours)
    expect(new Set(sides.map(([, side]) => side)).size).toBeGreaterThan(1)
  })

  it('leaves gaps as gaps, and writes numbers in Norwegian', () => {
    for (const path of paths(/^ppt\/charts\/chart\d+\.xml$/)) {
      expect(textIn(files, path)).toContain('<c:dispBlanksAs val="gap"/>')
      expect(textIn(files, path)).toContain('<c:lang val="nb-NO"/>')
      for (const [, format] of textIn(files, path).matchAll(/formatCode="([^"]+)"/g))
        expect(format).toMatch(/^(\[\$-414\]#,##0(\.0+)?(;\[\$-414\]#,##0(\.0+)?)?|General|0)$/)
    }
  })

  it('draws each chart as what it is: bars lying, columns standing, lines as lines', () => {
    const kindsOf = (id: string) => {
      const at = slides.flatMap(({ title, parts }) => parts.flatMap((part) => (part.kind === 'chart' ? [title] : [])))
      const example = shown.find((one) => one.id === id)
      const order = at.findIndex((title) => example && title.startsWith(example.headline))
      const xml = textIn(files, paths(/^ppt\/charts\/chart\d+\.xml$/)[order] ?? '')
      return [...xml.matchAll(/<c:(\w+Chart)>(?:<c:barDir val="(\w+)"\/>)?/g)].map(([, kind, way]) => way ?? kind)
    }
    expect(kindsOf('ranking')).toEqual(['bar'])
    expect(kindsOf('columns')[0]).toBe('col')
    expect(kindsOf('gap')).toEqual(['lineChart'])
    expect(kindsOf('target-path')).toEqual(['scatterChart'])
  })

  it('says of every text and every picture what it is', async () => {
    const picture = { kind: 'picture', x: 1, y: 2, w: 4, h: 3, base64: 'iVBORw0KGgo=', altText: 'Små grafer' } as const
    const deck = unzip(
      await writeDeck([{ look: 'plain', title: 'En tittel', parts: [picture], notes: ['Sagt'] }], template, 'nn'),
    )
    const page = textIn(deck, 'ppt/slides/slide1.xml')
    expect(page).toMatch(/<p:pic>.*descr="Små grafer"/s)
    expect(page).toMatch(/lang="nn-NO"[^>]*>(?:(?!<a:t>).)*<a:t>En tittel/s)
    expect(textIn(deck, 'ppt/notesSlides/notesSlide1.xml')).not.toContain('lang="en-US"')
  })

  it('has the size and the fonts of the template', () => {
    const { width, height, fonts } = template
    const inEmu = (inches: number) => Math.round(inches * 914_400)
    expect(textIn(files, 'ppt/presentation.xml')).toContain(`<p:sldSz cx="${inEmu(width)}" cy="${inEmu(height)}"`)
    expect(textIn(files, 'ppt/theme/theme1.xml')).toContain(`<a:latin typeface="${fonts.heading}"`)
  })

  it('has two fonts where the template has two', async () => {
    const own = { ...template, fonts: { heading: 'Georgia', body: 'Verdana' } }
    const theme = textIn(unzip(await writeDeck(slides.slice(0, 1), own, 'nb')), 'ppt/theme/theme1.xml')
    expect(theme).toMatch(/<a:majorFont>\s*<a:latin typeface="Georgia"/)
    expect(theme).toMatch(/<a:minorFont>\s*<a:latin typeface="Verdana"/)
  })

  it('says comment, signs and the number of sources left out at the foot', () => {
    const keyed = shown.find((spec) => wordsOn(slidesOf(spec)[0]).some((text) => text.startsWith('Tegn i bruk: ')))
    expect(keyed).toBeDefined()
    const [spec] = shown
    const [source] = spec?.sources ?? []
    if (!spec || !source) throw new Error('no example')
    expect(wordsOn(slidesOf(spec)[0])).toContain('Sagt av oss')
    const sources = Array.from({ length: 5 }, (_, i) => ({ ...source, id: `s${i}`, title: `Tabell ${i}` }))
    expect(wordsOn(slidesOf({ ...spec, sources })[0])).toContain('og 3 kilder til, nevnt i notatene.')
  })

  it('has every bar of a long ranking, from 0, twenty at most a slide', () => {
    const long = shown.find(({ id }) => id === 'sixty-places')
    if (!long) throw new Error('no example')
    const charts = slidesOf({ ...long, mark: 'bar' }).flatMap(chartsOn)
    expect(charts.length).toBeGreaterThan(2)
    expect(charts.flatMap(({ categories }) => categories)).toHaveLength(long.series.length)
    for (const { categories, values } of charts) {
      expect(categories.length).toBeLessThanOrEqual(20)
      expect([values.min <= 0, values.max >= 0]).toEqual([true, true])
    }
    const dots = shown.find(({ id }) => id === 'dots')
    if (!dots) throw new Error('no example')
    expect(slidesOf(dots).flatMap(chartsOn)[0]?.values.min).toBe(0)
    const cut = resolveChart(dots, { width: 768, height: null, locale: 'nb' })
    expect(cut.horizontal.domain[0]).toBeGreaterThan(0)
    expect(nativeBars(cut, 0, 5, 'Andel').values.min).toBe(0)
  })

  it('hatches bars that are not final, and draws a target over columns as a series of its own', () => {
    const [first] = columns.series
    const last = first?.points.at(-1)
    if (!first || !last) throw new Error('no example')
    const uncertain = { ...last, observation: { value: 5, status: 'preliminary' } as const }
    const points = [...first.points.slice(0, -1), uncertain]
    for (const mark of ['column', 'bar'] as const) {
      const one = {
        ...columns,
        mark,
        series: [{ ...first, points }],
        targets: [target('m', 9, null, { placeId: first.placeId })],
      }
      const [chart] = slidesOf(one).flatMap(chartsOn)
      expect([mark, chart?.series[0]?.cells.at(-1)?.fill?.isHatched]).toEqual([mark, true])
      if (mark === 'column') expect(chart?.series.at(-1)).toMatchObject({ color: 'target', shape: 'line' })
    }
  })

  it('writes as many decimals as the labels have', () => {
    const formats = (id: string) => {
      const spec = shown.find((one) => one.id === id)
      return spec ? slidesOf(spec).flatMap(chartsOn)[0]?.format : undefined
    }
    expect([formats('turnout'), formats('ranking')]).toEqual(['[$-414]#,##0.0', '[$-414]#,##0.0'])
  })

  it('tells the speaker method, weaknesses and signs', () => {
    const keyOf = (one: ChartSpec) => resolveChart(one, { width: 800, height: null, locale: 'nb' }).statusKey
    const spec = shown.find((one) => keyOf(one).length > 0)
    const [status] = spec ? keyOf(spec) : []
    if (!spec || !status) throw new Error('no example')
    const indicator = indicatorWith({ id: 'a', method: 'Spurt på telefon', weaknesses: 'Få svar' })
    const words = { title: '', comment: '' }
    const [slide] = figureSlides({ ...subjectOf(spec), indicator }, words, template)
    expect(slide?.notes).toEqual(expect.arrayContaining(['Metode: Spurt på telefon', 'Svakheter: Få svar']))
    expect(slide?.notes.find((note) => note.startsWith('Status: '))).toContain(status.words)
  })

  it('says on every slide what it shows, and in the notes how, whence and where', () => {
    const pages = paths(/^ppt\/slides\/slide\d+\.xml$/).map((path) => textIn(files, path))
    expect(pages).toHaveLength(slides.length)
    for (const page of pages) {
      expect(page).toContain('Statistisk sentralbyrå, tabell 14024. Hentet 22.11.2026. Lisens: CC BY 4.0.')
      expect(page).toContain('type="title"')
      for (const [, alt] of page.matchAll(/<p:graphicFrame>.*?descr="([^"]*)"/gs)) expect(alt).toMatch(/\w{3}/)
      for (const [, language] of page.matchAll(/lang="([^"]+)"/g)) expect(language).toBe('nb-NO')
    }
    for (const path of paths(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
      const notes = textIn(files, path)
      expect(notes).toContain('https://www.ssb.no/statbank/table/14024')
      expect(notes).toContain(link.replaceAll('&', '&amp;'))
      expect(notes).toContain('<a:t>Sagt av oss</a:t>')
    }
  })

  it('has the colours of the municipality and the names of nobody', () => {
    expect(textIn(files, 'ppt/theme/theme1.xml')).toContain(`<a:accent1><a:srgbClr val="${template.colors.home}"/>`)
    const all = [...files].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path]) => textIn(files, path))
    expect(all.join('')).not.toMatch(/PptxGenJS|lastModifiedBy|dc:creator/)
  })

  it('is whole: every part that is named is there', () => {
    for (const path of paths(/\.rels$/)) {
      const folder = path.replace(/_rels\/[^/]+$/, '')
      for (const [, target = ''] of textIn(files, path).matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        if (/^https?:/.test(target)) continue
        const named = new URL(target.startsWith('/') ? target : folder + target, 'x://x/').pathname.slice(1)
        expect([path, files.has(decodeURI(named)) ? named : 'lacking']).toEqual([path, named])
      }
    }
    const types = textIn(files, '[Content_Types].xml')
    for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect([part, files.has(part)]).toEqual([part, true])
  })

  it('of twenty charts is made in less than ten seconds', () => expect(spent).toBeLessThan(10_000))
})

test('what XML cannot hold is taken out', async () => {
  const [first] = shown
  if (!first) throw new Error('no example')
  const odd = { ...first, headline: 'a\u0000b\u000b <&> "c"\ud800' }
  const deck = unzip(await writeDeck(slidesOf(odd), template, 'nb'))
  expect(textIn(deck, 'ppt/slides/slide1.xml')).toContain('ab &lt;&amp;&gt; &quot;c&quot;')
})

test.each([[null], [{}], [{ ...template, colors: { home: '#fff' } }], [{ ...template, width: '13' }]])(
  'a slide template that lacks something is none: %j',
  (json) => expect(buildSlideTemplate(json)).toBeNull(),
)
