import { figureCounts, leastShareRanked, type Ranked, ranking } from '../../core/aggregate/ranking.ts'
import type { Series } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatValueInWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import type { FigureParts } from './FigureParts.ts'
import { sourcesOf } from './indicatorChart.ts'
import { indicatorTexts } from './indicatorTexts.ts'
import { periodsOf } from './shownSeries.ts'

/** Fewer than this are read as easily from the chart over time. */
const fewest = 4

export interface RankingParts extends FigureParts {
  /** How many there are to rank, those without a series too. */
  readonly size: number
}

/**
 * All places beside each other in the latest period that at least four of them, and 60 per cent, have figures for; null where
 * there is none.
 */
export function rankingChart({ base, indicator, series, size, focus, locale }: RankingParts): ChartSpec | null {
  const t = textsIn(indicatorTexts, locale)
  const places = series.filter(({ group }) => group === '')
  const counts = figureCounts(places)
  const period = periodsOf(places).findLast(({ id }) => {
    const count = counts.get(id) ?? 0
    return count >= fewest && count >= leastShareRanked * size
  })
  if (!period || indicator.unit.kind === 'boolean') return null
  const ranked = rankedIn(places, period.id)
  const drawn = ranked.map((one) => one.series)
  return {
    id: `rangering-${indicator.id}`,
    mark: isCrowded(ranked) ? 'dot' : 'bar',
    headline: rankingHeadline(ranked, formatPeriod(period, locale), locale),
    measure: inLocale(indicator.name, locale),
    unit: drawn[0]?.unit ?? indicator.unit,
    series: drawn,
    targets: [],
    sources: sourcesOf(base, drawn, []),
    notes: [t.rankIsNotQuality, ...(ranked.length < size ? [t.someHaveFigures(ranked.length, size)] : [])],
    focus,
    quiet: true,
    period,
    today: null,
    valueDomain: null,
  }
}

/** The most places with figures in one period, where that is too few of all to rank them; null where it is enough. */
export function tooFewToRank(series: readonly Series[], size: number): number | null {
  const places = series.filter(({ group }) => group === '')
  const most = Math.max(0, ...figureCounts(places).values())
  return size >= fewest && most > 0 && (most < fewest || most < leastShareRanked * size) ? most : null
}

function rankedIn(places: readonly Series[], periodId: string): (Ranked & { rank: number })[] {
  return ranking(places, periodId).flatMap((one) => (one.rank === null ? [] : [{ ...one, rank: one.rank }]))
}

/** Bars from 0 hide differences this small; dots on a cut axis show them. */
function isCrowded(ranked: readonly Ranked[]): boolean {
  const values = ranked.flatMap(({ point }) => point?.observation.value ?? [])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low > 0 && high - low < 0.3 * high
}

/** Where home stands among municipalities; without home, who is highest and lowest. */
function rankingHeadline(ranked: readonly Ranked[], period: string, locale: Locale): string {
  const t = textsIn(indicatorTexts, locale)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (!first || !last) return period
  const peers = ranked.filter(({ series }) => series.role === 'home' || series.role === 'peer')
  const home = peers.findIndex(({ series }) => series.role === 'home')
  const name = (one: Ranked) => inLocale(one.series.label, locale)
  const value = (one: Ranked) => one.point?.observation.value as number
  if (home >= 0 && peers.length >= fewest) {
    const rank = 1 + peers.filter((one) => value(one) > value(peers[home] as Ranked)).length
    return t.homeAmong(name(peers[home] as Ranked), rank, peers.length, period)
  }
  if (first.series.unit.kind === 'rank')
    return t.highestIs(name(first), formatValueInWords(value(first), first.series.unit, locale), period)
  return t.highestAndLowest(
    name(first),
    name(last),
    formatChange(value(first) - value(last), first.series.unit, locale),
    period,
  )
}
