import { wrapText } from '../../../chart/textWidth.ts'
import { dimensions } from '../../../core/portfolio/metrics/statusColours.ts'
import type { Colour } from '../../../core/portfolio/register/Field.ts'
import {
  box,
  column,
  type MarkShape,
  shape,
  stroke,
  type ViewDrawing,
  type ViewMark,
} from '../../../export/view/ViewDrawing.ts'
import type { ViewColor } from '../../../export/view/viewPalette.ts'
import { formatDuration } from '../../../i18n/formatDuration.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { statusCellWords } from '../status/statusCellWords.ts'
import { statusTexts } from '../status/statusTexts.ts'
import { type AgeCell, type StatusRow, statusView } from '../status/statusView.ts'
import { moreMarks, withLine } from './moreMarks.ts'
import type { ViewFrame } from './ViewFrame.ts'

interface Look {
  /** Reported green where the figures say otherwise. */
  readonly disagrees?: boolean
  readonly shape: MarkShape
  readonly color: ViewColor
  readonly tint: ViewColor | null
}

const looks: Readonly<Record<Colour, Look>> = {
  gronn: { shape: 'circle', color: 'success', tint: 'successTint' },
  gul: { shape: 'triangle', color: 'warning', tint: 'warningTint' },
  rod: { shape: 'square', color: 'danger', tint: 'dangerTint' },
}
const none: Look = { shape: 'dash', color: 'missing', tint: null }

const [cellHeight, gap] = [40, 3]

/** The status table as a picture: shape, word and tint in each cell, the worst project first. */
export function resolveStatus(view: PortfolioView, { width, locale, most }: ViewFrame): ViewDrawing {
  const t = textsIn(statusTexts, locale)
  const { rows, known } = statusView(view)
  const ids = [...dimensions, 'age'] as const
  const across = width >= 640 ? ids.length : width >= 400 ? 3 : 2
  const isWide = across === ids.length
  const name = isWide ? width * 0.22 : width
  const cell = isWide ? (width - name) / across : width / across
  const marks: ViewMark[] = []
  let y = 0
  if (isWide) {
    ids.forEach((id, at) => {
      const place = { x: name + at * cell + 2, y, width: cell - 6, size: 12, weight: 550 }
      marks.push(...column(t.header(t[id], known[id], rows.length), place).marks)
    })
    y = 40
  }
  for (const row of rows.slice(0, most)) {
    marks.push(stroke('line', `M0 ${y - 0.5}H${width}`))
    const title = column(row.one.project.title, { x: 0, y: y + 4, width: name - 10, weight: 550, most: 3 })
    marks.push(...title.marks)
    const top = isWide ? y + 2 : title.end + 4
    cellsOf(row, locale).forEach(([word, look], at) => {
      const [x, own] = [(isWide ? name : 0) + (at % across) * cell, top + Math.floor(at / across) * (cellHeight + gap)]
      const label = isWide ? '' : t[ids[at] ?? 'age']
      marks.push(...cellMarks(word, look, { x, y: own, width: cell - gap, label }))
    })
    const foot = top + Math.ceil(ids.length / across) * (cellHeight + gap)
    y = isWide ? Math.max(foot + 2, title.end + 6) : foot + 10
  }
  const told = moreMarks({ width, height: y, marks }, rows.length - most, locale)
  return marks.some(isDisagreement) ? withLine(told, t.disagreesLong) : told
}

function isDisagreement(mark: ViewMark): boolean {
  return mark.kind === 'shape' && mark.shape === 'openDiamond'
}

function cellsOf({ cells, age }: StatusRow, locale: Locale): (readonly [word: string, look: Look])[] {
  return [
    ...dimensions.map((dimension) => {
      const cell = cells[dimension]
      const look = cell.kind === 'missing' ? none : looks[cell.colour]
      const disagrees = cell.kind === 'reported' && cell.disagrees
      return [statusCellWords(cell, locale), { ...look, disagrees }] as const
    }),
    ageOf(age, locale),
  ]
}

function ageOf({ days, colour, isClosed }: AgeCell, locale: Locale): readonly [string, Look] {
  const t = textsIn(statusTexts, locale)
  if (colour === null || days === null) return [isClosed ? t.closed : t.never, none]
  return [formatDuration(days, locale), looks[colour]]
}

interface CellPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  /** The name of the dimension where it is not the head of a column; empty where it is. */
  readonly label: string
}

function cellMarks(word: string, look: Look, { x, y, width, label }: CellPlace): ViewMark[] {
  const [beside, below] = [
    { x: x + 20, width: width - 22, size: 12, most: 1 },
    { x: x + 3, y: y + 20, width: width - 3, size: 12, most: 1 },
  ]
  const strong = { weight: 550, color: look.color }
  const [first, second] = label === '' ? twoLines(word, beside.width, 12, 550) : [label, word]
  const style = label === '' ? strong : { color: 'subtle' as const }
  const lines =
    second === ''
      ? [column(first, { ...beside, ...strong, y: y + 12 })]
      : [column(first, { ...beside, ...style, y: y + 4 }), column(second, { ...below, ...strong })]
  return [
    ...(look.tint === null ? [] : [box(look.tint, x, y, width, cellHeight)]),
    ...(look.disagrees ? [shape('openDiamond', x + width - 9, y + 9, 4.5, 'warm')] : []),
    shape(look.shape, x + 10, y + (second === '' ? cellHeight / 2 : 12), 5, look.color),
    ...lines.flatMap((line) => line.marks),
  ]
}

/** The word beside its shape, and what of it has no room there. */
function twoLines(word: string, room: number, size: number, weight: number): readonly [first: string, second: string] {
  const [first = '', ...others] = wrapText(word, room, size, weight)
  return [first, others.join(' ')]
}
