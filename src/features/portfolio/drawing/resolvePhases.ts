import {
  box,
  column,
  isNarrow,
  shape,
  stroke,
  type ViewDrawing,
  type ViewMark,
  words,
} from '../../../export/view/ViewDrawing.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { phaseName } from '../phases/phaseName.ts'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { type PhaseColumn, phaseBoard } from '../phases/phaseView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import type { ViewFrame } from './ViewFrame.ts'

const gap = 20

/** The phase board: how many and for how much, with the decision points between. Side by side, or below each other. */
export function resolvePhases(view: PortfolioView, { width, locale, municipality }: ViewFrame): ViewDrawing {
  const board = phaseBoard(view, municipality)
  const across = isNarrow(width) ? 2 : board.length
  const each = (width - gap * (across - 1)) / across
  const most = Math.max(1, ...board.map(({ count }) => count))
  const marks: ViewMark[] = []
  let [y, end] = [0, 0]
  board.forEach((one, at) => {
    if (at > 0 && at % across === 0) y = end + 24
    const place = { x: (at % across) * (each + gap), y, width: each }
    const drawn = phaseMarks(one, { ...place, most, municipality }, view, locale)
    marks.push(...drawn.marks)
    end = Math.max(end, drawn.end)
    if (one.gate !== null) marks.push(...gateMarks(one.gate, Math.min(place.x + each, width - 2), y))
  })
  return { width, height: end + 4, marks }
}

interface PhasePlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly most: number
  readonly municipality: string
}

function phaseMarks(
  phase: PhaseColumn,
  { x, y, width, most, municipality }: PhasePlace,
  view: PortfolioView,
  locale: Locale,
) {
  const t = textsIn(phaseTexts, locale)
  const { count, own, sum, withAmount } = phase
  const isMixed = view.registers.length > 1
  const ownWidth = isMixed ? (own / most) * width : 0
  const money =
    sum === null ? t.noBudget(count) : t.budget(amountWords(sum, view.measured.currency, locale), withAmount, count)
  const told = column(count === 0 ? t.empty : money, { x, y: y + 102, width, size: 12, color: 'subtle', most: 4 })
  const home =
    isMixed && own > 0 ? [words(t.own(municipality, own), x, told.end + 13, 'home', { size: 12, weight: 620 })] : []
  const marks = [
    stroke('strong', `M${x} ${y + 14}H${x + width}`),
    words(phaseName(phase, locale), x, y + 38, 'ink', { weight: 550 }),
    words(String(count), x, y + 74, count === 0 ? 'missing' : 'ink', { size: 30, weight: 620 }),
    box('grid', x, y + 86, width, 8),
    ...(count > 0 ? [box('context', x, y + 86, (count / most) * width, 8)] : []),
    ...(ownWidth > 0 ? [box('home', x, y + 86, ownWidth, 8)] : []),
    ...told.marks,
    ...home,
  ]
  return { marks, end: told.end + (home.length > 0 ? 18 : 0) }
}

function gateMarks(gate: string, x: number, y: number): ViewMark[] {
  return [
    shape('openDiamond', x - 5, y + 14, 5, 'subtle'),
    words(gate, x - 14, y + 10, 'subtle', { size: 12, anchor: 'end' }),
  ]
}
