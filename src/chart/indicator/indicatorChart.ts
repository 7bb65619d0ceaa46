import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Source } from '../../core/model/Source.ts'
import type { Target } from '../../core/model/Target.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import type { FigureParts } from './FigureParts.ts'
import { figureHeadline } from './figureHeadline.ts'
import { measureNotes } from './measureNotes.ts'

/** The chart of the figures over time, with the targets that are for a place in it. */
export function timeChart(parts: FigureParts): ChartSpec {
  const { base, indicator, series, locale } = parts
  const isAbsolute = parts.measure.as === 'absolute'
  const today = parsePeriod(parts.today)?.start ?? null
  const own = targetsOf(base, indicator, series).filter((target) => !isToCome(target, today))
  const targets = isAbsolute ? own : []
  const finding = inLocale(indicator.finding, locale)
  // What somebody has written of the figures is not said where these could not be read.
  const fitsFinding = parts.isWhole && isAbsolute && series.some((one) => latestPoint(one) !== null)
  return {
    id: `indikator-${indicator.id}`,
    mark: 'line',
    headline: fitsFinding && finding !== '' ? finding : figureHeadline(parts),
    measure: inLocale(indicator.name, locale),
    unit: series[0]?.unit ?? indicator.unit,
    series,
    targets,
    sources: sourcesOf(base, series, targets),
    notes: [...measureNotes(parts, own.length > 0), ...notesOf(indicator, parts.nearest)],
    focus: parts.focus,
    period: null,
    today,
    valueDomain: null,
  }
}

/** Targets of the indicator for the places that are shown, superseded ones too. */
function targetsOf({ targets }: KnowledgeBase, { id }: Indicator, series: readonly Series[]): Target[] {
  const places = new Set(series.filter(({ group }) => group === '').map(({ placeId }) => placeId))
  return targets.filter((target) => target.indicatorId === id && places.has(target.placeId))
}

/** Decided, but not yet to be held to. */
function isToCome({ validFrom }: Target, today: number | null): boolean {
  return validFrom !== null && today !== null && validFrom.start > today
}

/** The sources of the figures that are shown, most figures first, then those of the targets. */
export function sourcesOf(base: KnowledgeBase, series: readonly Series[], targets: readonly Target[]): Source[] {
  const counts = new Map<string, number>()
  for (const { points } of series)
    for (const { origins } of points)
      for (const { sourceId } of origins) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  const ids = [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
  return [...new Set([...ids, ...targets.map(({ sourceId }) => sourceId)])].flatMap((id) => base.sources.get(id) ?? [])
}

/** What must follow the figure: the indicator's own note, and the note on the latest figure of the series read first. */
function notesOf({ note }: Indicator, nearest: Series | null): string[] {
  const latest = nearest && latestPoint(nearest)
  return [...new Set([note, ...(latest?.origins.map((origin) => origin.note) ?? [])])].filter((text) => text !== '')
}
