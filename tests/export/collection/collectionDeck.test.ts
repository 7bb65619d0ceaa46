import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../../src/core/model/Indicator.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import {
  type Collected,
  type CollectedExtract,
  type FigureKind,
  nothingSaid,
} from '../../../src/export/collection/Collection.ts'
import { collectedGroups } from '../../../src/export/collection/collectedGroups.ts'
import { buildSlideTemplate } from '../../../src/export/deck/buildSlideTemplate.ts'
import { collectionSlides } from '../../../src/export/deck/collectionSlides.ts'
import { writeDeck } from '../../../src/export/deck/writeDeck.ts'
import { type ViewDrawing, words } from '../../../src/export/view/ViewDrawing.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import { textIn, unzip } from '../../support/unzip.ts'

const base = await readKnowledgeBase(fileSource(fileURLToPath(new URL('../../../data', import.meta.url))))
const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')
const frame = {
  locale: 'nb',
  today: '2026-11-22',
  template,
  site: 'https://kg.example',
  picture: async () => null,
  kept: async () => null,
} as const

const figure = (id: string, kind: FigureKind = 'chart', over: Partial<Collected> = {}): Collected =>
  ({ kind, selection: defaultSelection(id), ...nothingSaid, ...over }) as Collected
const figureCount = (one: Indicator) => seriesOfIndicator(base, one).flatMap(({ points }) => points).length
const withFigures = [...base.indicators.values()]
  .filter((one) => figureCount(one) > 0)
  .toSorted((a, b) => figureCount(b) - figureCount(a))
const twenty = withFigures.slice(0, 20)
const extract: Collected = {
  kind: 'extract',
  address: 'prosjekter/',
  taken: '2026-11-20',
  drawings: [],
  table: {
    headline: 'To prosjekter',
    subtitle: 'Status',
    columns: [
      { label: 'Prosjekt', isNumber: false },
      { label: 'Kr', isNumber: true },
    ],
    rows: [
      ['Pilot', '1 000'],
      ['Drift', 'mangler'],
    ],
    notes: [],
    sources: [],
  },
  ...nothingSaid,
}

const drawing = (width: number): ViewDrawing => ({ width, height: 40, marks: [words('Pilot', 0, 20)] })
/** The head of a picture is all that is read of it: 1920 by 760. */
const png = Uint8Array.from([...new Array(16).fill(0), 0, 0, 7, 128, 0, 0, 2, 248])

const slidesOf = (figures: readonly Collected[]) => collectionSlides(base, { title: 'Møte', figures }, frame)
const wordsOn = (slide: Awaited<ReturnType<typeof slidesOf>>[number]) =>
  slide.parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : []))

describe('a collection as slides', () => {
  it('puts each figure under its theme, under the one it was given, or under none', async () => {
    const { groups, lost } = collectedGroups(
      base,
      {
        title: '',
        figures: [
          figure('valg_storting'),
          figure('bb_100', 'chart', { under: 'T3' }),
          figure('bb_100', 'tile', { under: '' }),
          figure('finnes_ikke'),
        ],
      },
      frame,
    )
    expect(groups.map(({ themeId, figures }) => [themeId, figures.map(({ index }) => index)])).toEqual([
      ['T3', [0, 1]],
      ['', [2]],
    ])
    expect(lost).toEqual([3])
  })

  it('lets key figures that follow each other share a slide, six at most', async () => {
    const tiles = twenty.slice(0, 8).map(({ id }) => figure(id, 'tile', { under: 'T1' }))
    const slides = (await slidesOf(tiles)).filter(({ title }) => title === 'Nøkkeltall')
    expect(slides).toHaveLength(2)
    const [first] = slides
    expect(first && wordsOn(first)).toContain(base.indicators.get(twenty[0]?.id ?? '')?.name.nb)
  })

  it('says in the contents what a headline of figures is of, and the words of an editor as they are', async () => {
    const selection = { ...defaultSelection('pop_total'), comparison: 'naboer' }
    const shown = figure('pop_total', 'chart', { selection } as Partial<Collected>)
    const [, contents] = await slidesOf([shown, { ...shown, title: 'Vi blir flere' }])
    const [, own, said] = contents ? wordsOn(contents) : []
    expect(own).toMatch(/^Asker: .*\d.* i \d{4} \(Folkemengde 1\. januar\)$/)
    expect(said).toBe('Vi blir flere')
  })

  it('names a key figure once where it stands alone', async () => {
    const [slide] = (await slidesOf([figure('valg_storting', 'tile')])).slice(-1)
    const name = base.indicators.get('valg_storting')?.name.nb
    expect(slide?.title).toBe(name)
    expect(slide && wordsOn(slide)).not.toContain(name)
  })

  it('says under a table what holds of its figures, and nothing of axes and lines', async () => {
    const [chart, table] = await Promise.all(
      (['chart', 'table'] as const).map(async (kind) => (await slidesOf([figure('bb_100', kind)])).at(-1)),
    )
    const saidIn = (slide: typeof chart) => (slide ? [...wordsOn(slide), ...slide.notes].join(' ') : '')
    expect(saidIn(chart)).toContain('Aksen starter på 70, ikke på 0.')
    expect(saidIn(table)).not.toMatch(/Aksen|Linjen|Stiplet|rombe/)
    expect(saidIn(table)).toContain('Nkom')
  })

  it('says a tile as the data has it', async () => {
    const slides = await slidesOf([figure('valg_storting', 'tile')])
    const [last] = seriesOfIndicator(base, base.indicators.get('valg_storting') as never)
      .filter(({ role, group }) => role === 'home' && group === '')
      .flatMap(({ points }) => points.filter(({ observation }) => observation.value !== null).slice(-1))
    const value = String(last?.observation.value).replace('.', ',')
    expect(wordsOn(slides.at(-1) as never).join(' | ')).toContain(`${value}\u00a0%`)
  })

  it('has coverage and extracts as tables, with what they are of and when', async () => {
    const slides = await slidesOf([{ kind: 'matrix', themeId: 'T3', ...nothingSaid }, extract])
    const tables = slides.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'))
    const theme = base.themes.find(({ id }) => id === 'T3')
    expect(tables[0]?.rows.map(([name]) => name)).toEqual(
      theme?.subThemes.map(({ number, name }) => `${number} ${name.nb}`),
    )
    expect(tables[1]?.rows).toEqual(extract.kind === 'extract' && extract.table.rows)
    expect(wordsOn(slides.at(-1) as never)).toContain('Slik det så ut 20.11.2026.')
    expect(slides.at(-1)?.notes).toContain('Se den på nettstedet: https://kg.example/prosjekter/')
  })

  it('has the drawing of an extract before its table, as wide as it was kept', async () => {
    const drawn: Collected = { ...(extract as CollectedExtract), drawings: [drawing(280), drawing(960)] }
    const asked: number[] = []
    const kept = async ({ width }: ViewDrawing) => {
      asked.push(width)
      return png
    }
    const slides = await collectionSlides(base, { title: '', figures: [drawn] }, { ...frame, kept })
    const kinds = slides.slice(-2).map(({ parts }) => parts.map(({ kind }) => kind))
    expect(asked).toEqual([960])
    expect(kinds[0]).toContain('picture')
    expect(kinds[1]).toContain('table')
    expect(slides.at(-2)?.notes).toContain('Se den på nettstedet: https://kg.example/prosjekter/')
    const without = await slidesOf([drawn])
    expect(without.flatMap(({ parts }) => parts.map(({ kind }) => kind))).not.toContain('picture')
  })

  it('parts a long table into pages that are about as full, and loses no row', async () => {
    const slides = await slidesOf([{ kind: 'matrix', themeId: '', ...nothingSaid }])
    const rows = slides.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'table' ? [part.rows.length] : [])),
    )
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(base.themes.flatMap(({ subThemes }) => subThemes).length)
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(4)
  })

  it('shows no more of a long table than a meeting bears, and says how much', async () => {
    const many = Array.from({ length: 300 }, (_, i) => [`Prosjekt ${i}`, `${i}`])
    const slides = await slidesOf([{ ...extract, table: { ...extract.table, rows: many } } as Collected])
    const tables = slides.flatMap((slide) => slide.parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : [])))
    expect(tables).toHaveLength(6)
    expect(tables.flat()).toEqual(many.slice(0, tables.flat().length))
    for (const slide of slides.slice(-6))
      expect(wordsOn(slide).join(' ')).toContain(`Viser de ${tables.flat().length} første av 300 rader.`)
  })

  it('names slides nobody has named after their theme, where they are of one', async () => {
    const covers = await Promise.all([
      slidesOf([figure('bb_100')]),
      slidesOf([figure('bb_100'), figure('valg_storting')]),
      collectionSlides(base, { title: '', figures: [figure('bb_100')] }, frame),
      collectionSlides(base, { title: '', figures: [figure('bb_100'), figure('valg_storting')] }, frame),
    ])
    const titles = covers.map(([cover]) => cover?.title)
    const theme = base.themes.find(({ id }) => id === 'T4')
    expect(titles).toEqual(['Møte', 'Møte', `Tema 4: ${theme?.name.nb}`, template.footer])
  })

  it('lists every figure in the contents, whatever their number', async () => {
    const slides = await slidesOf(withFigures.slice(0, 40).map(({ id }) => figure(id)))
    const contents = slides.filter(({ title }) => title.startsWith('Innhold'))
    const lines = contents.flatMap(wordsOn)
    expect(contents.length).toBeGreaterThan(2)
    const isContinued = (line: string) => line.endsWith(' (forts.)')
    const dividers = slides.filter(({ look }) => look === 'divider').length
    expect(lines.filter((line) => !isContinued(line)).length).toBe(40 + dividers)
    const themes = base.themes.map(({ number }) => `Tema ${number}: `)
    for (const slide of contents) expect(themes.some((start) => wordsOn(slide)[0]?.startsWith(start))).toBe(true)
    expect(lines.some(isContinued)).toBe(true)
    for (const { parts } of contents)
      for (const part of parts) expect('y' in part && part.y + part.h).toBeLessThan(template.height - 0.5)
  })

  it('lets no figure out that its source keeps, and says why', async () => {
    const kept = new Map([...base.sources].map(([id, source]) => [id, { ...source, reuse: 'nei' }]))
    const closed = { ...base, sources: kept }
    const figures = (['tile', 'chart', 'table'] as const).map((kind) => figure('valg_storting', kind))
    const slides = await collectionSlides(closed, { title: '', figures }, frame)
    const kinds = new Set(slides.flatMap(({ parts }) => parts.map((part) => part.kind)))
    expect([...kinds]).toEqual(['text'])
    expect(slides.filter((slide) => wordsOn(slide).some((text) => /tillater ikke/.test(text)))).toHaveLength(3)
  })

  it('tells how far it has come, and stops when it is told to', async () => {
    const steps: number[] = []
    const onStep = async (done: number) => {
      steps.push(done)
      if (done === 2) throw new Error('called off')
    }
    const figures = twenty.slice(0, 5).map(({ id }) => figure(id, 'chart', { under: 'T1' }))
    await expect(collectionSlides(base, { title: '', figures }, { ...frame, onStep })).rejects.toThrow('called off')
    expect(steps).toEqual([0, 1, 2])
  })
})

describe('a deck of twenty charts', () => {
  let files: ReadonlyMap<string, Uint8Array>
  beforeAll(async () => {
    files = unzip(await writeDeck(await slidesOf(twenty.map(({ id }) => figure(id))), template, 'nb'))
  })

  it('has no figure that is not in the data, or in a target', () => {
    const known = new Set(
      twenty.flatMap((one) => [
        ...seriesOfIndicator(base, one).flatMap(({ points }) =>
          points.flatMap(({ observation }) => observation.value ?? []),
        ),
        ...base.targets.filter(({ indicatorId }) => indicatorId === one.id).map(({ value }) => value),
      ]),
    )
    const drawn = [...files.keys()]
      .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
      .flatMap((path) => [...textIn(files, path).matchAll(/<c:(?:val|yVal)>(.*?)<\/c:(?:val|yVal)>/gs)])
      .flatMap(([, inner = '']) => [...inner.matchAll(/<c:pt idx="\d+"><c:v>(.*?)<\/c:v>/g)])
      .map(([, value]) => Number(value))
    expect(drawn.length).toBeGreaterThan(100)
    expect(drawn.filter((value) => !known.has(value))).toEqual([])
  })

  it('carries a source, the date and a way back on every slide with a figure', () => {
    const notes = [...files.keys()].filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
    const spoken = notes.map((path) => textIn(files, path)).filter((text) => text.includes('Levende graf'))
    expect(spoken.length).toBeGreaterThanOrEqual(20)
    for (const text of spoken) {
      expect(text).toContain('https://kg.example/indikator/?id=')
      expect(text).toContain('Laget 22.11.2026.')
    }
  })
})
