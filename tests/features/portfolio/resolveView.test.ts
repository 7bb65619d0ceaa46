import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/chart/Label.ts'
import { overlaps } from '../../../src/chart/label/makeLabel.ts'
import { printSvg } from '../../../src/chart/svg/printSvg.ts'
import { parseDrawing, printDrawing } from '../../../src/export/view/drawingText.ts'
import { drawViewSvg } from '../../../src/export/view/drawViewSvg.ts'
import type { ViewDrawing, ViewMark } from '../../../src/export/view/ViewDrawing.ts'
import { keptDrawings, slideDrawing } from '../../../src/features/portfolio/download/fittedDrawing.ts'
import { shownTable } from '../../../src/features/portfolio/download/shownTable.ts'
import { tableOfView, type ViewId, viewIds } from '../../../src/features/portfolio/download/tableOfView.ts'
import { viewPicture } from '../../../src/features/portfolio/download/viewPicture.ts'
import { resolveView } from '../../../src/features/portfolio/drawing/resolveView.ts'
import { fundingParts, themeFunding } from '../../../src/features/portfolio/funding/themeFunding.ts'
import { roadmap } from '../../../src/features/portfolio/roadmap/roadmapView.ts'
import { bulletsView } from '../../../src/features/portfolio/spending/bulletView.ts'
import { statusCellWords } from '../../../src/features/portfolio/status/statusCellWords.ts'
import { statusView } from '../../../src/features/portfolio/status/statusView.ts'
import { exampleView } from './exampleView.ts'

const view = exampleView()
const frame = { locale: 'nb', municipality: 'Asker', most: 40 } as const
const drawn = ['faser', 'status', 'veikart', 'penger', 'forbruk', 'avveiing'] as const
const tables = viewIds.filter((id) => !drawn.some((one) => one === id))

function drawingOf(id: ViewId, width = 896): ViewDrawing {
  const drawing = resolveView(id, view, { ...frame, width })
  if (!drawing) throw new Error(`nothing drawn: ${id}`)
  return drawing
}

const marksOf = <Kind extends ViewMark['kind']>({ marks }: ViewDrawing, kind: Kind) =>
  marks.filter((mark): mark is Extract<ViewMark, { kind: Kind }> => mark.kind === kind)

const wordsOf = (drawing: ViewDrawing) => marksOf(drawing, 'words').map(({ label }) => label.text)

describe.each(drawn)('the drawing of %s', (id) => {
  test.each([272, 448, 688, 896])('keeps every mark inside a frame of %i pixels, and no text under 12', (width) => {
    const drawing = drawingOf(id, width)
    for (const { label } of marksOf(drawing, 'words')) {
      expect(label.size).toBeGreaterThanOrEqual(12)
      expect.soft(label.box.x, label.text).toBeGreaterThanOrEqual(-1)
      expect.soft(label.box.x + label.box.width, label.text).toBeLessThanOrEqual(width + 3)
      expect.soft(label.y, label.text).toBeLessThanOrEqual(drawing.height)
    }
    for (const { box } of marksOf(drawing, 'box')) expect.soft(box.x + box.width).toBeLessThanOrEqual(width + 5)
  })

  test('is the same in every medium but for its colours', () => {
    const [page, file] = (['css', 'light'] as const).map((palette) =>
      printSvg(drawViewSvg(drawingOf(id), { id: 'x', name: 'x', palette })),
    )
    const bare = (svg = '') => svg.replace(/(var\(--[\w-]+\)|#[0-9A-F]{6})/g, 'colour')
    expect(bare(page)).toBe(bare(file))
    expect(file).not.toContain('var(')
  })
})

test.each(tables)('%s is a table by nature, and its picture is that table', (id) => {
  const shown = shownTable(tableOfView(id, view, 'Asker', 'nb'), view, 'nb')
  expect(resolveView(id, view, { ...frame, width: 896 })).toBeNull()
  const svg = viewPicture({ id, view, shown, municipality: 'Asker', locale: 'nb', link: '' }).svg(null)
  for (const { label } of shown.columns) expect(svg).toContain(`>${label.split(' ')[0]}`)
})

test('the board has every phase with its number', () => {
  const told = wordsOf(drawingOf('faser'))
  for (const word of ['Idé', 'Konsept', 'Planlegge', 'Gjennomføre', 'Avslutte', 'Realisere', 'BP1', 'BP5'])
    expect(told).toContain(word)
})

test('a red cell of the status table is told by shape and word, a missing one has no tint', () => {
  const drawing = drawingOf('status')
  const tints = marksOf(drawing, 'box').map(({ fill }) => fill)
  const squares = marksOf(drawing, 'shape').filter(({ shape }) => shape === 'square')
  const dashes = marksOf(drawing, 'shape').filter(({ shape }) => shape === 'dash')
  expect(squares.length).toBe(tints.filter((fill) => fill === 'dangerTint').length)
  expect(squares.length).toBeGreaterThan(0)
  const rows = statusView(view).rows
  const missing = rows.flatMap(({ cells }) => Object.values(cells).filter(({ kind }) => kind === 'missing'))
  const ageless = rows.filter(({ age }) => age.colour === null || age.days === null)
  expect(dashes).toHaveLength(missing.length + ageless.length)
  expect(tints.length + dashes.length).toBe(view.rows.length * 6)
})

test('green outside is told in the status table too, with a sign and its meaning', () => {
  const drawing = drawingOf('status')
  const cells = statusView(view).rows.flatMap(({ cells: own }) => Object.values(own))
  const disagreeing = cells.filter((cell) => cell.kind === 'reported' && cell.disagrees)
  expect(disagreeing.length).toBeGreaterThan(0)
  const signs = marksOf(drawing, 'shape').filter(({ shape }) => shape === 'openDiamond')
  expect(signs).toHaveLength(disagreeing.length)
  expect(wordsOf(drawing)).toContain('Åpen rute: rapportert grønt, men tallene sier noe annet.')
})

test('the roadmap has a bar for each dated project, hatched where it has become longer, and counts the undated', () => {
  const drawing = drawingOf('veikart')
  const { groups, dated, undated } = roadmap(view, 'tema')
  const rows = groups.flatMap((group) => group.rows)
  const fills = marksOf(drawing, 'box').map(({ fill }) => fill)
  expect(fills.filter((fill) => fill === 'context' || fill === 'outline')).toHaveLength(dated)
  expect(fills.filter((fill) => fill === 'ink')).toHaveLength(rows.filter(({ plan }) => plan !== null).length)
  expect(fills.filter((fill) => fill === 'hatchWarm')).toHaveLength(rows.filter(({ over }) => over !== null).length)
  expect(wordsOf(drawing)).toContain(`Uten datoer (${undated.length})`)
})

test.each([260, 272, 320, 448, 600, 688, 896])(
  'on a roadmap of %i pixels no year stands under the word of the day',
  (width) => {
    const { marks } = drawingOf('veikart', width)
    const heads = marks.flatMap((mark) => (mark.kind === 'words' && mark.label.y === 12 ? [mark.label] : []))
    expect(heads.map(({ text }) => text)).toContain('Registerets dato')
    for (const [at, one] of heads.entries())
      for (const other of heads.slice(at + 1))
        expect.soft(overlaps(one.box, other.box, 4), `${one.text} ${other.text}`).toBe(false)
  },
)

test.each([272, 688])('every word of a status is whole in a frame of %i pixels', (width) => {
  const drawing = drawingOf('status', width)
  const cells = new Set(
    statusView(view).rows.flatMap(({ cells: own }) => Object.values(own).map((cell) => statusCellWords(cell, 'nb'))),
  )
  expect(cells).toContain('Mindre overskridelser')
  const said = wordsOf(drawing).join(' ')
  for (const cell of cells) expect(said).toContain(cell)
})

test('every part of the bars of money starts and ends where its sum says, however thin', () => {
  const bars = themeFunding(view).filter(({ sum }) => sum > 0)
  const scale = (896 - Math.round(896 * 0.42)) / Math.max(...bars.map(({ sum }) => sum))
  const boxes = marksOf(drawingOf('penger'), 'box').filter(({ box }) => box.height === 32)
  const amounts = bars.map(({ parts }) => fundingParts.map((part) => parts[part]).filter((amount) => amount > 0))
  expect(boxes).toHaveLength(amounts.flat().length)
  const left = boxes[0]?.box.x as number
  let at = 0
  for (const parts of amounts) {
    let start = left
    for (const amount of parts) {
      const { x, width } = (boxes[at] as { readonly box: Box }).box
      expect(x).toBeCloseTo(start, 0)
      start += amount * scale
      // A seam of 2 may be taken from a part.
      expect(start - x - width).toBeGreaterThan(-0.1)
      expect(start - x - width).toBeLessThan(2.1)
      at += 1
    }
  }
})

test('what is applied for is hatched, and so is what nobody finances', () => {
  const fills = marksOf(drawingOf('penger'), 'box').map(({ fill }) => fill)
  expect(fills).toContain('hatchApplied')
  expect(fills).toContain('hatchWarm')
})

test('a forecast more than ten per cent over its budget stands out', () => {
  const strokes = marksOf(drawingOf('forbruk'), 'stroke').filter(({ weight }) => weight === 4)
  const { bullets, outside } = bulletsView(view)
  expect(strokes).toHaveLength(bullets.filter(({ forecastShare }) => forecastShare !== null).length)
  expect(strokes.filter(({ color }) => color === 'warm')).toHaveLength(outside)
})

test('what there is no room for is counted under the drawing', () => {
  const few = resolveView('status', view, { ...frame, width: 896, most: 4 })
  expect(few && wordsOf(few)).toContain(`… og ${view.rows.length - 4} prosjekter til, i tabellen`)
})

test('a slide has a drawing no higher than there is room for', () => {
  for (const id of drawn) {
    const drawing = slideDrawing({ id, view, municipality: 'Asker', locale: 'nb' })
    expect(drawing?.height, id).toBeLessThanOrEqual(id === 'avveiing' ? 500 : 380)
  }
})

test.each(drawn)(
  'what a collection keeps of %s is the drawing itself, for a phone, for paper and for a slide',
  (id) => {
    const kept = keptDrawings({ id, view, municipality: 'Asker', locale: 'nb' })
    expect(kept.map(({ width }) => width)).toEqual([280, 672, 960])
    const written = JSON.stringify(kept.map(printDrawing))
    expect((JSON.parse(written) as unknown[]).map(parseDrawing)).toEqual(kept)
  },
)

test.each(tables)('of %s a collection keeps the table alone', (id) =>
  expect(keptDrawings({ id, view, municipality: 'Asker', locale: 'nb' })).toEqual([]),
)

test('a picture carries headline, filters, notes, source and address, and says that all is made up', () => {
  const narrowed = exampleView({ status: 'rodgul', tema: '4', andel: 'asker' })
  const shown = shownTable(tableOfView('penger', narrowed, 'Asker', 'nb'), narrowed, 'nb')
  const wish = { id: 'penger', view: narrowed, shown, municipality: 'Asker', locale: 'nb' } as const
  const svg = viewPicture({ ...wish, link: 'https://x.no/prosjekter/' }).svg(null)
  for (const text of [
    'Oppdiktet eksempel',
    'kommunens andel',
    'Eksempelregister (oppdiktet)',
    'https://x.no/prosjekter/',
  ])
    expect(svg).toContain(text)
  expect(svg).toContain(shown.headline)
})
