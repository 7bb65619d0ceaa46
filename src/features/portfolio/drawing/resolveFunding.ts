import { textWidth } from '../../../chart/textWidth.ts'
import { box, rounded, stroke, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import type { FillName, ViewColor } from '../../../export/view/viewPalette.ts'
import { inLocale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { fundingTexts } from '../funding/fundingTexts.ts'
import { type FundingPart, fundingParts, type ThemeBar, themeFunding } from '../funding/themeFunding.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { rowDrawing } from './rowDrawing.ts'
import type { ViewFrame } from './ViewFrame.ts'

const fills: Readonly<Record<FundingPart, FillName>> = {
  kommuner: 'home',
  stat: 'fill2',
  digdir: 'fill3',
  andre: 'hatchOther',
  sokt: 'hatchApplied',
  ikkeFinansiert: 'hatchWarm',
  ikkeOppgitt: 'outline',
}

const inks: Partial<Record<FundingPart, ViewColor>> = { kommuner: 'page', stat: 'onFill2', digdir: 'page' }

/** Budget by theme, stacked by who pays; hatched where the money is not granted. */
export function resolveFunding(view: PortfolioView, { width, locale }: ViewFrame): ViewDrawing | null {
  const t = textsIn(fundingTexts, locale)
  const bars = themeFunding(view)
  const most = Math.max(...bars.map(({ sum }) => sum))
  if (most <= 0) return null
  const key = keyMarks(
    fundingParts.filter((part) => bars.some(({ parts }) => parts[part] > 0)),
    width,
    t,
  )
  const { lane, place } = rowDrawing(width)
  const marks: ViewMark[] = [...key.marks]
  let y = key.end + 4
  for (const bar of bars) {
    const theme = view.themes.find(({ id }) => id === bar.themeId)
    const sum = amountWords(bar.sum, view.measured.currency, locale)
    const told = bar.sum === 0 ? t.noMoney : view.isHomeShare ? t.homeWord(sum) : t.totalWord(sum)
    const about = `${told} · ${t.known(bar.withAmount, bar.projects)}`
    const drawn = place(y, theme ? `${theme.number} ${inLocale(theme.name, locale)}` : t.unplaced, about, 40)
    const label = (part: FundingPart) => amountWords(bar.parts[part], view.measured.currency, locale)
    marks.push(...drawn.marks, ...barMarks(bar, { ...lane, y: drawn.laneTop + 4, most, label }))
    y = drawn.end
  }
  return { width, height: y, marks }
}

interface BarPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly most: number
  readonly label: (part: FundingPart) => string
}

function barMarks({ parts }: ThemeBar, { x: left, y, width, most, label }: BarPlace): ViewMark[] {
  let x = left
  const marks = fundingParts.flatMap((part): ViewMark[] => {
    if (parts[part] <= 0) return []
    const length = (parts[part] / most) * width
    // The seam is taken from the part, so that the bar is as long as its sum; a part too thin for a seam has none.
    const own = length > 4 ? length - 2 : length
    const text = label(part)
    const fits = textWidth(text, 12, 550) + 12 < own
    const said = words(text, rounded(x + 7), y + 21, inks[part] ?? 'ink', { size: 12, weight: 550 })
    const shown = inks[part] === undefined ? { ...said, backed: true as const } : said
    const drawn = [box(fills[part], rounded(x), y, own, 32), ...(fits ? [shown] : [])]
    x += length
    return drawn
  })
  return [...marks, stroke('strong', `M${left - 0.5} ${y - 2}V${y + 34}`)]
}

function keyMarks(parts: readonly FundingPart[], width: number, t: Readonly<Record<FundingPart, string>>) {
  const marks: ViewMark[] = []
  let [x, y] = [0, 0]
  for (const part of parts) {
    const own = 22 + textWidth(t[part], 12) + 20
    if (x > 0 && x + own > width) [x, y] = [0, y + 22]
    marks.push(box(fills[part], x, y + 2, 14, 14), words(t[part], x + 20, y + 14, 'ink', { size: 12 }))
    x += own
  }
  return { marks, end: y + 24 }
}
