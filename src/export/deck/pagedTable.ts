import type { Slide, SlideTable } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { textWidth } from '../../chart/textWidth.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ShownTable } from '../collection/ShownTable.ts'
import { deckTexts } from './deckTexts.ts'
import { type FootWords, linesOf, slideFoot } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

export interface TableWords extends Pick<ShownTable, 'subtitle' | 'columns' | 'rows'> {
  readonly title: string
  readonly foot: FootWords
  readonly comment: string
  readonly notes: readonly string[]
}

/** Points of the text: the largest with which all rows stand on one slide, or else the second smallest. */
const sizes = [18, 16, 14, 12, 10] as const
const usual = 12
/** Inches beside the words of a cell. */
const beside = 0.2

/** Nobody leafs through more slides of one table; the rest of a register is counted, and left to the file and the site. */
const mostPages = 6

/** A table on as many slides as its rows need and a meeting bears, heads and sources on each. */
export function pagedTable(table: TableWords, template: SlideTemplate): Slide[] {
  const whole = laid(table, table.foot, template)
  if (whole.pages.length <= mostPages) return tablePages(table, whole)
  const { rowsShown } = textsIn(deckTexts, table.foot.locale)
  const saying = (rows: number) => {
    const notes = [...table.foot.notes, rowsShown(rows, table.rows.length)]
    return laid(table, { ...table.foot, notes }, template)
  }
  const lastRow = saying(table.rows.length).pages[mostPages - 1]?.[1] ?? 0
  const cut = saying(lastRow)
  return tablePages(table, { ...cut, pages: cut.pages.slice(0, mostPages) })
}

interface LaidTable extends LaidRows {
  readonly head: ReturnType<typeof slideHead>
  readonly foot: ReturnType<typeof slideFoot>
  readonly margin: number
}

function laid(table: TableWords, said: FootWords, template: SlideTemplate): LaidTable {
  const head = slideHead(table.title, table.subtitle, template)
  const foot = slideFoot(said, table.comment, template)
  const { margin, width } = template
  return { head, foot, margin, ...layRows(table, width - 2 * margin, foot.top - head.foot - 0.2) }
}

function tablePages(table: TableWords, { head, foot, margin, points, widths, pages }: LaidTable): Slide[] {
  const { columns, title } = table
  const { part } = textsIn(deckTexts, table.foot.locale)
  const tablePart = (from: number, to: number): SlideTable => ({
    kind: 'table',
    x: margin,
    y: head.foot + 0.1,
    w: widths.reduce((sum, width) => sum + width, 0),
    h: 0.3,
    heads: columns.map(({ label }) => label),
    rows: table.rows.slice(from, to),
    numeric: columns.map(({ isNumber }) => isNumber),
    columnWidths: widths,
    size: points,
  })
  return pages.map(([from, to], page) => ({
    look: 'plain' as const,
    title: pages.length > 1 ? `${title} (${part(page + 1, pages.length)})` : title,
    parts: [
      head.subtitle,
      // A table without rows is said by its title; heads over nothing are noise.
      ...(to === from ? [] : [tablePart(from, to)]),
      ...foot.parts,
    ],
    notes: table.notes,
  }))
}

interface LaidRows {
  readonly points: number
  readonly widths: readonly number[]
  /** From and to of the rows of each page. */
  readonly pages: readonly (readonly [number, number])[]
}

function layRows(table: TableWords, width: number, height: number): LaidRows {
  const laid = sizes.map((points) => {
    const widths = columnWidths(table, width, points)
    const heights = table.rows.map((row) => rowHeight(row, widths, points))
    const heads = table.columns.map(({ label }) => label)
    const pages = evenPages(heights, height - rowHeight(heads, widths, points))
    return { points, widths, pages, keepsNumbers: keepsNumbers(table, widths, points) }
  })
  const whole = laid.filter((one) => one.keepsNumbers)
  const chosen =
    whole.find(({ pages }) => pages.length === 1) ?? whole.find(({ points }) => points <= usual) ?? laid.at(-1)
  if (!chosen) throw new Error('a table has no size')
  return chosen
}

/** A number that is broken over two lines is read as two. */
function keepsNumbers({ columns, rows }: TableWords, widths: readonly number[], points: number): boolean {
  return columns.every(({ isNumber }, i) => {
    const room = ((widths[i] ?? 0) - 0.16) * 72
    return !isNumber || rows.every((row) => textWidth(row[i] ?? '', points, 400) <= room || !/\d/.test(row[i] ?? ''))
  })
}

/**
 * As wide as the words are where there is room for all. Else numbers keep theirs, no word is broken while there is room for the
 * words, and what is left goes to the columns by the square root of what they lack: long reasons get more than short names,
 * but not everything.
 */
function columnWidths({ columns, rows }: TableWords, room: number, points: number): number[] {
  const inches = (text: string) => (textWidth(text, points, 600) / 72) * 1.02 + beside
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, inches(text)), 0.7)
  const wanted = columns.map(({ label }, i) => widest([label, ...rows.map((row) => row[i] ?? '')]))
  if (sumOf(wanted) <= room) return wanted
  const least = columns.map(({ label, isNumber }, i) => {
    const cells = rows.map((row) => row[i] ?? '')
    return widest(isNumber ? [...label.split(' '), ...cells] : [label, ...cells].flatMap((text) => text.split(' ')))
  })
  const most = mostOf(least, room)
  const floor = least.map((width) => Math.min(width, most))
  const lacks = wanted.map((width, i) => Math.sqrt(Math.max(0, width - (floor[i] ?? 0))))
  const share = Math.max(0, room - sumOf(floor)) / Math.max(sumOf(lacks), 1e-9)
  return floor.map((width, i) => Math.min(wanted[i] ?? width, width + share * (lacks[i] ?? 0)))
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** The widest a column may be so that all find room. */
function mostOf(wanted: readonly number[], room: number): number {
  const narrowFirst = wanted.toSorted((a, b) => a - b)
  let left = room
  for (const [i, width] of narrowFirst.entries()) {
    const share = left / (narrowFirst.length - i)
    if (width > share) return share
    left -= width
  }
  return Number.POSITIVE_INFINITY
}

/** Inches a row needs with its margins. */
function rowHeight(texts: readonly string[], widths: readonly number[], points: number): number {
  const lines = texts.map((text, i) => linesOf(text, points, (widths[i] ?? 1) - 0.16))
  return (Math.max(1, ...lines) * points * 1.22) / 72 + 0.1
}

/** Rows dealt out so that the last page is about as full as the others. */
function evenPages(heights: readonly number[], room: number): [number, number][] {
  const least = pagesOf(heights, room)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const tallest = Math.max(0, ...heights)
  const even = pagesOf(heights, Math.min(room, total / least.length + tallest))
  return even.length === least.length ? even : least
}

/** From and to of the rows of each page. */
function pagesOf(heights: readonly number[], room: number): [number, number][] {
  const pages: [number, number][] = []
  let [from, used] = [0, 0]
  heights.forEach((height, row) => {
    if (used + height > room && row > from) {
      pages.push([from, row])
      from = row
      used = 0
    }
    used += height
  })
  return [...pages, [from, heights.length]]
}
