import { overlaps } from '../../../chart/label/makeLabel.ts'
import { box, column, shape, stroke, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import { inLocale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { roadmapTexts } from '../roadmap/roadmapTexts.ts'
import { type RoadGroup, type Roadmap, type RoadRow, roadmap, type Span } from '../roadmap/roadmapView.ts'
import { roadWords } from '../roadmap/roadWords.ts'
import { moreMarks, withLine } from './moreMarks.ts'
import { rowDrawing } from './rowDrawing.ts'
import type { ViewFrame } from './ViewFrame.ts'

const laneHeight = 40

/** The road from start to end, grouped by theme: forecast, first plan, what has come on top, milestones and today. */
export function resolveRoadmap(view: PortfolioView, { width, locale, most }: ViewFrame): ViewDrawing | null {
  const t = textsIn(roadmapTexts, locale)
  const road = roadmap(view, 'tema')
  if (road.dated === 0) return null
  const { lane, place } = rowDrawing(width)
  const marks: ViewMark[] = [...yearMarks(road, lane, view.inView.kind === 'own' ? t.today : t.asOf)]
  let [y, left] = [26, most]
  for (const group of road.groups) {
    const shown = group.rows.slice(0, Math.max(0, left))
    left -= shown.length
    if (shown.length === 0) continue
    const head = column(groupName(group, view, locale), { x: 0, y: y + 8, width, weight: 620, most: 1 })
    marks.push(...head.marks, stroke('strong', `M0 ${head.end + 4}H${width}`))
    y = head.end + 4
    for (const row of shown) {
      const drawn = place(y, row.project.title, roadWords(row, locale), laneHeight)
      marks.push(...drawn.marks, ...laneMarks(row, road, lane, { from: drawn.laneTop, to: drawn.end - 1 }))
      y = drawn.end
    }
  }
  const all = { width, height: y, marks }
  const counted = moreMarks(all, road.dated - most, locale)
  return road.undated.length === 0 ? counted : withLine(counted, t.undated(road.undated.length))
}

interface Lane {
  readonly x: number
  readonly width: number
}

function yearMarks({ years, today }: Roadmap, { x, width }: Lane, todayWord: string): ViewMark[] {
  const at = (percent: number) => x + (percent / 100) * width
  const anchor = today === null || (today >= 25 && today <= 75) ? 'middle' : today > 75 ? 'end' : 'start'
  const day = today === null ? null : words(todayWord, at(today), 12, 'ink', { size: 12, weight: 620, anchor })
  const named = years.flatMap(({ year, at: percent }) => {
    const middle = Math.max(x === 0 ? 16 : 0, Math.min(at(percent), x + width - 16))
    const name = words(String(year), middle, 12, 'subtle', { size: 12, anchor: 'middle' })
    return day && overlaps(name.label.box, day.label.box, 6) ? [] : [name]
  })
  return day ? [...named, day] : named
}

function laneMarks(
  row: RoadRow,
  { years, today }: Roadmap,
  { x, width }: Lane,
  { from: top, to: foot }: Span,
): ViewMark[] {
  const at = (percent: number) => Math.round((x + (percent / 100) * width) * 10) / 10
  const span = (fill: Parameters<typeof box>[0], { from, to }: Span, y: number, height: number) =>
    box(fill, at(from), y, Math.max(4, at(to) - at(from)), height)
  return [
    ...years.map(({ at: year }) => stroke('grid', `M${at(year)} ${top}V${foot}`)),
    span(row.span.isOpen ? 'outline' : 'context', row.span, top + 10, 12),
    ...(row.over ? [span('hatchWarm', row.over, top + 10, 12)] : []),
    ...(row.plan ? [span('ink', row.plan, top + 26, 3)] : []),
    ...row.marks.map((mark) => shape(mark.isGate ? 'openDiamond' : 'diamond', at(mark.at), top + 16, 6, 'ink')),
    ...(today === null ? [] : [stroke('ink', `M${at(today)} ${top}V${foot}`, 1.5)]),
  ]
}

function groupName({ id }: RoadGroup, { themes }: PortfolioView, locale: ViewFrame['locale']): string {
  const theme = themes.find((one) => one.id === id)
  return theme ? `${theme.number} ${inLocale(theme.name, locale)}` : textsIn(roadmapTexts, locale).noTheme
}
