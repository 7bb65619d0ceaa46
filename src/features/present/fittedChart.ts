import type { ChartSpec } from '../../chart/ChartSpec.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { enlargement } from './enlargement.ts'
import type { Area } from './useArea.ts'

/** Below this width it is a screen in the hand, where a long chart is scrolled and not made smaller. */
export const handWidth = 600

/** A chart for its room, as large as all of it can be shown; `times` is how many pixels of the room one of its own is. */
export function fittedChart(spec: ChartSpec, area: Area, locale: Locale): { chart: ResolvedChart; times: number } {
  const at = (times: number) => {
    const frame = { width: area.width / times, height: Math.max(160, area.height / times), locale }
    return { chart: resolveChart(spec, frame), times }
  }
  const usual = at(enlargement(area.width))
  const most = area.height / usual.chart.height
  const isWhole = most >= usual.times * 0.99 || area.width < handWidth
  return isWhole ? usual : at(most)
}
