import { shortenText } from '../../../chart/textWidth.ts'
import { isNarrow, rounded, stroke, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import type { ViewColor } from '../../../export/view/viewPalette.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { weighingTexts } from '../weighing/weighingTexts.ts'
import { bubblePlaces, ticksTo, type WeighedProject, weighingView } from '../weighing/weighingView.ts'
import { moreMarks } from './moreMarks.ts'
import type { ViewFrame } from './ViewFrame.ts'

const [left, right, top, bottom, greatestRisk] = [36, 24, 30, 48, 25]

interface Rim {
  readonly color: ViewColor
  readonly weight: number
  readonly dash?: string
}

/** The rim tells the status where colour does not: thick is red, dashed yellow, thin green, dotted grey. */
const rims: Readonly<Record<'gronn' | 'gul' | 'rod' | 'gra', Rim>> = {
  gronn: { color: 'success', weight: 1.5 },
  gul: { color: 'warning', weight: 3, dash: '7 4' },
  rod: { color: 'danger', weight: 4 },
  gra: { color: 'subtle', weight: 1.5, dash: '1.5 4' },
}

/** Benefit by risk with the cost as area; the list under it says whose each number is. Null where none has all three. */
export function resolveBubbles(view: PortfolioView, { width, locale, most }: ViewFrame): ViewDrawing | null {
  const { weighed } = weighingView(view)
  if (weighed.length === 0) return null
  const plot = bubblePlot(weighed, view.inView.settings.thresholds.restrisiko, { width, locale })
  const listed = weighed.slice(0, most)
  const list = listed.map((one, at) => listMark(one, plot.height + 22 + at * 20, width, locale))
  const drawing = { width, height: plot.height + 10 + listed.length * 20, marks: [...plot.marks, ...list] }
  return moreMarks(drawing, weighed.length - most, locale)
}

/** The plot alone: large circles first, so that small ones lie over them. */
export function bubblePlot(
  weighed: readonly WeighedProject[],
  limit: number,
  { width, locale }: Pick<ViewFrame, 'width' | 'locale'>,
): ViewDrawing {
  const t = textsIn(weighingTexts, locale)
  const [height, largest] = isNarrow(width) ? [300, 22] : [400, 34]
  const ticks = ticksTo(Math.max(...weighed.map(({ benefit }) => benefit)))
  const end = ticks.at(-1) ?? 1
  const dearest = Math.max(...weighed.map(({ cost }) => cost))
  const x = (benefit: number) => rounded(left + largest + (benefit / end) * (width - left - right - 2 * largest))
  const y = (risk: number) => rounded(height - bottom - (risk / greatestRisk) * (height - top - bottom))
  const radius = (cost: number) => rounded(Math.max(9, Math.sqrt(cost / dearest) * largest))
  const shown = ticks.filter((_, at) => !isNarrow(width) || at % 2 === 0)
  const marks = [
    words(t.risk, 0, 14, 'subtle'),
    ...[5, 10, 15, 20, 25].flatMap((risk) => [
      stroke('line', `M${left} ${y(risk)}H${width}`),
      words(String(risk), left - 8, y(risk) + 4, 'subtle', { anchor: 'end' }),
    ]),
    stroke('subtle', `M${left} ${y(limit)}H${width}`, 1, '6 4'),
    ...shown.map((tick) => words(millions(tick, locale), x(tick), height - 24, 'subtle', { anchor: 'middle' })),
    words(`${t.benefit}, ${locale === 'en' ? 'million' : 'mill.'}`, width, height - 4, 'subtle', { anchor: 'end' }),
    ...weighed
      .toSorted((a, b) => b.cost - a.cost)
      .map(({ benefit, risk, cost, colour }) => ({
        ...{ kind: 'disc' as const, x: x(benefit), y: y(risk), radius: radius(cost) },
        ...rims[colour ?? 'gra'],
      })),
    ...bubblePlaces(weighed).map(({ numbers, benefit, risk, cost }) => {
      const isAlone = numbers.length === 1
      const at = x(benefit) + (isAlone ? 0 : radius(cost) + 6)
      return words(numbers.join(', '), at, y(risk) + 5, 'ink', { weight: 650, anchor: isAlone ? 'middle' : 'start' })
    }),
  ]
  return { width, height, marks }
}

function millions(kroner: number, locale: Locale): string {
  return formatNumber(kroner / 1e6, kroner % 1e6 === 0 ? 0 : 1, locale)
}

function listMark({ number, one, colour }: WeighedProject, y: number, width: number, locale: Locale): ViewMark {
  const t = textsIn(weighingTexts, locale)
  return words(shortenText(`${number}. ${one.project.title} (${t[colour ?? 'gra']})`, width, 13), 0, y)
}
