import { measured, populationId, type Refusal, whyNotMeasured } from '../../core/aggregate/measured.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import { type NoSum, sumOfFormer } from '../../core/aggregate/sumOfFormer.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import { absolute, type Measure, type Selection } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { type ComparisonSet, comparisonSet, groupLine } from './comparisonSet.ts'
import { timeChart } from './indicatorChart.ts'
import { nearestSeries } from './nearestSeries.ts'
import { rankingChart } from './rankingChart.ts'
import { besideHome, type ShownSeries, shownSeries, within } from './shownSeries.ts'
import { slopeChart } from './slopeChart.ts'

/** The charts of an indicator for a selection, with the series they are made of. */
export interface IndicatorCharts extends ShownSeries {
  readonly indicator: Indicator
  readonly all: readonly Series[]
  readonly nearest: Series | null
  /** Whom the reader holds home against; null for places picked one by one and for the page's own choice. */
  readonly set: ComparisonSet | null
  /** The former municipalities together, or why they may not be added; null without a home series. */
  readonly formerSum: Series | NoSum | null
  /** What the figures are shown as, and why not as was asked for. */
  readonly measure: Measure
  readonly refusal: Refusal | null
  readonly populationOf: (series: Series) => Series | undefined
  /** As drawn over time: measured, and cut to the chosen time. */
  readonly shown: readonly Series[]
  /** What the ranking is of, likewise, and how many there are in all. */
  readonly toRank: readonly Series[]
  readonly rankSize: number
  readonly overTime: ChartSpec
  readonly ranked: ChartSpec | null
  readonly slope: ChartSpec | null
}

export interface ChartsFrame {
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** What the page, a slide, an embed and the command line draw of an indicator. Null for one the knowledge base does not have. */
export function indicatorCharts(base: KnowledgeBase, selection: Selection, frame: ChartsFrame): IndicatorCharts | null {
  const indicator = base.indicators.get(selection.indicatorId)
  if (!indicator) return null
  const all = seriesOfIndicator(base, indicator)
  const nearest = nearestSeries(all, base)
  const set = selection.comparison === null ? null : comparisonSet(base, all, selection.comparison)
  const home = all.find(({ role, group }) => role === 'home' && group === '')
  const formerSum = home ? sumOfFormer(base, indicator, home, all) : null
  const compared = set && comparedSeries(base, indicator, set, selection, (series) => series)
  const isSummed = indicator.additive && selection.measure.as === 'absolute'
  const picked = shownSeries({ all, nearest, neighbourIds: neighboursIn(base), selection, isSummed, compared })
  const sum = selection.formerSum && formerSum !== null && typeof formerSum === 'object' ? [formerSum] : []
  const chosen = [...picked.chosen, ...sum]
  const populationOf = populationIn(base)
  const refusal = whyNotMeasured(selection.measure, { indicator, series: chosen, populationOf })
  const measure = refusal ? absolute : selection.measure
  const cut = (series: Series) => within(series, picked.from, picked.to)
  const asAsked = (series: Series) => measured(series, measure, populationOf)
  // The average of what is divided, not the average divided: nobody has counted the people of a group.
  const divided = measure.as === 'perCapita' && set && comparedSeries(base, indicator, set, selection, asAsked)
  const shown = (divided ? [...divided, ...sum.map(asAsked)] : chosen.map(asAsked)).map(cut)
  const hasWhole = chosen.some(({ role }) => role === 'country')
  const rankable = isSummed && !hasWhole ? besideHome(all) : all
  const toRank = (set ? [...(set.home ? [set.home] : []), ...set.members] : rankable).map(asAsked).map(cut)
  const rankSize = set?.group ? set.group.placeIds.length + (set.home ? 1 : 0) : placeCount(toRank)
  const isWhole = selection.places === null && set === null && selection.from === 'first' && selection.to === 'latest'
  const parts = { base, indicator, nearest, measure, focus: selection.focus ?? standInKey(nearest), isWhole, ...frame }
  return {
    ...picked,
    unknown: [...picked.unknown, ...unknownIn(selection, set, [...all, ...shown])],
    chosen,
    indicator,
    all,
    nearest,
    set,
    formerSum,
    measure,
    refusal,
    populationOf,
    shown,
    toRank,
    rankSize,
    overTime: { ...timeChart({ ...parts, series: shown }), ...(isCutShort(chosen, picked.to) && { endsEarly: true }) },
    ranked: rankingChart({ ...parts, series: toRank, size: rankSize }),
    slope: slopeChart({ ...parts, series: shown }),
  }
}

/** Whether the reader has chosen an end before the latest figure. */
function isCutShort(series: readonly Series[], to: Period | null): boolean {
  return to !== null && series.some((one) => (latestPoint(one)?.period.start ?? to.start) > to.start)
}

/** A set nobody has declared, and a raised series nobody has. */
function unknownIn({ comparison, focus }: Selection, set: ComparisonSet | null, known: readonly Series[]): string[] {
  const isLost = focus !== null && !known.some(({ key }) => key === focus)
  return [...(comparison !== null && !set ? [comparison] : []), ...(isLost ? [focus] : [])]
}

/** Home first, then the group as one line or as its members. */
function comparedSeries(
  base: KnowledgeBase,
  indicator: Indicator,
  set: ComparisonSet,
  { average }: Selection,
  change: (series: Series) => Series,
): Series[] {
  const line = average && groupLine({ base, indicator, set, average, change })
  return [...(set.home ? [change(set.home)] : []), ...(line ? [line] : set.members.map(change))]
}

/** The population of a place; of former municipalities together, theirs together. */
function populationIn(base: KnowledgeBase): (series: Series) => Series | undefined {
  const indicator = base.indicators.get(populationId)
  const all = indicator ? seriesOfIndicator(base, indicator).filter(({ group }) => group === '') : []
  return ({ placeId, group, steps }) => {
    const own = all.find((one) => one.placeId === placeId)
    if (group !== '' || !indicator || !own) return undefined
    if (!steps.some(({ kind }) => kind === 'sum')) return own
    const sum = sumOfFormer(base, indicator, own, all)
    return typeof sum === 'object' ? sum : undefined
  }
}

function placeCount(series: readonly Series[]): number {
  return series.filter(({ group }) => group === '').length
}

function neighboursIn({ placeGroups, plan }: KnowledgeBase): ReadonlySet<string> {
  return new Set(placeGroups.find(({ id }) => id === (plan?.neighboursId ?? 'naboer'))?.placeIds ?? [])
}

/** Where the municipality has no figures, the series that stands in for it is raised. */
function standInKey(nearest: Series | null): string | null {
  return nearest && nearest.role !== 'home' && nearest.role !== 'country' ? nearest.key : null
}
