import type { ChartSpec } from '../../../chart/ChartSpec.ts'
import { indicatorCharts } from '../../../chart/indicator/indicatorCharts.ts'
import { periodTime } from '../../../chart/scale/periodTime.ts'
import type { Indicator } from '../../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../../core/model/Period.ts'
import type { Project } from '../../../core/model/Project.ts'
import { defaultSelection } from '../../../core/select/Selection.ts'
import { formatPeriod } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { projectTexts } from '../projectTexts.ts'

interface Frame {
  readonly today: string
  readonly locale: Locale
}

/** As many as one reads beside a project; the list has the rest. */
const mostCharts = 3

/** Indicators over time that have figures on both sides of the day the project was finished, with that day marked. */
export function besideProject(
  base: KnowledgeBase,
  project: Project,
  indicators: readonly Indicator[],
  frame: Frame,
): { readonly indicator: Indicator; readonly spec: ChartSpec }[] {
  const period = parsePeriod(project.dates.endActual)
  if (!period) return []
  const time = periodTime(period)
  const words = textsIn(projectTexts, frame.locale).ended(project.title, formatPeriod(period, frame.locale))
  return indicators
    .flatMap((indicator) => {
      const charts = indicatorCharts(base, defaultSelection(indicator.id), frame)
      return charts && isOnBothSides(charts.overTime, time)
        ? [{ indicator, spec: { ...charts.overTime, events: [{ time, words }] } }]
        : []
    })
    .slice(0, mostCharts)
}

function isOnBothSides({ series }: ChartSpec, time: number): boolean {
  const home = series.find(({ role }) => role === 'home') ?? series[0]
  const times = (home?.points ?? []).flatMap(({ period, observation }) =>
    observation.value === null ? [] : [periodTime(period)],
  )
  return Math.min(...times) < time && time < Math.max(...times)
}
