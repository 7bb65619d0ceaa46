import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { PointKey } from '../chart/ResolvedSeries.ts'
import { figureFaults } from '../core/aggregate/figureFaults.ts'
import type { Severity } from '../core/issue/Issue.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { formatPeriod } from '../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'

/** A figure whose rows have a fault or a remark. */
export interface TouchedPoint extends PointKey {
  readonly name: string
  /** That of the gravest. */
  readonly severity: Severity
}

/** The figures of a chart that a fault in the files touches, series by series. A gap at the end, which no table shows, too. */
export function touchedPoints(
  { series, period: only }: Pick<ChartSpec, 'series' | 'period'>,
  base: KnowledgeBase,
  locale: Locale,
): TouchedPoint[] {
  if (base.figureFaults.length === 0) return []
  return series.flatMap(({ key, label, points }) =>
    points.flatMap((point) => {
      if (only !== null && only.id !== point.period.id) return []
      const faults = figureFaults(point, base)
      const severity = gravestFirst.find((one) => faults.some((fault) => fault.severity === one))
      const name = `${inLocale(label, locale)} ${formatPeriod(point.period, locale)}`
      return severity ? [{ series: key, period: point.period.id, name, severity }] : []
    }),
  )
}

const gravestFirst = ['stop', 'setAside', 'note'] as const

export function pointName({ series, period }: PointKey): string {
  return `${series} ${period}`
}
