import { box, stroke, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { type Bullet, bulletsView } from '../spending/bulletView.ts'
import { bulletWords } from '../spending/bulletWords.ts'
import { moreMarks } from './moreMarks.ts'
import { rowDrawing } from './rowDrawing.ts'
import type { ViewFrame } from './ViewFrame.ts'

const laneHeight = 36

/** Budget, spent and forecast in per cent of each budget, with the band of ±10 %. */
export function resolveBullets(view: PortfolioView, { width, locale, most }: ViewFrame): ViewDrawing | null {
  const { bullets, end } = bulletsView(view)
  if (bullets.length === 0) return null
  const { lane, place } = rowDrawing(width)
  const at = (percent: number) => Math.round((lane.x + (Math.min(percent, end) / end) * lane.width) * 10) / 10
  const marks: ViewMark[] = [0, 50, 100].map((percent) =>
    words(`${formatNumber(percent, 0, locale)} %`, at(percent), 12, 'subtle', {
      size: 12,
      anchor: percent === 0 ? 'start' : 'middle',
    }),
  )
  let y = 20
  for (const bullet of bullets.slice(0, most)) {
    const drawn = place(y, bullet.one.project.title, bulletWords(bullet, locale), laneHeight)
    marks.push(...drawn.marks, ...bulletMarks(bullet, at, drawn.laneTop))
    y = drawn.end
  }
  return moreMarks({ width, height: y, marks }, bullets.length - most, locale)
}

function bulletMarks({ spentShare, forecastShare }: Bullet, at: (percent: number) => number, top: number): ViewMark[] {
  return [
    box('grid', at(90), top + 2, at(110) - at(90), 32),
    ...(spentShare === null ? [] : [box('context', at(0), top + 12, Math.max(2, at(spentShare) - at(0)), 12)]),
    stroke('subtle', `M${at(100)} ${top + 2}V${top + 34}`),
    ...(forecastShare === null
      ? []
      : [stroke(forecastShare > 110 ? 'warm' : 'ink', `M${at(forecastShare)} ${top + 5}V${top + 31}`, 4)]),
  ]
}
