import { mainCurrency } from './metrics/countedAmounts.ts'
import {
  type ColourCounts,
  type CostBand,
  colourCounts,
  costBand,
  type DelayGroup,
  delayGroup,
  freshnessMetrics,
  groupCounts,
} from './metrics/distributions.ts'
import { type Metric, metric } from './metrics/Metric.ts'
import type { MeasuredProject } from './metrics/measureProject.ts'
import { type CountAndBudget, sumMetrics, weightedDeviation } from './metrics/portfolioSums.ts'
import { sharedFundingMetrics } from './metrics/sharedFunding.ts'
import type { Dimension } from './metrics/statusColours.ts'
import {
  coverageMetric,
  type SubThemeCoverage,
  subThemeCoverage,
  type ThemePart,
  themeMetrics,
  themeParts,
} from './metrics/themes.ts'

/** The figures of portfolio.md §3.2 that a page of the projects in view rests on. */
export interface PortfolioSums {
  readonly currency: string
  /** Projects in another currency: counted, but in no sum of money. */
  readonly otherCurrencies: number
  readonly metrics: ReadonlyMap<string, Metric>
  readonly themes: readonly ThemePart[]
  readonly subThemes: readonly SubThemeCoverage[]
}

/** Those, and how the projects fall in bands of cost, groups of delay and colours. */
export interface MeasuredPortfolio extends PortfolioSums {
  readonly costBands: Readonly<Record<CostBand, CountAndBudget>>
  readonly delayGroups: Readonly<Record<DelayGroup, CountAndBudget>>
  readonly colours: Readonly<Record<Dimension | 'samlet', ColourCounts>>
}

const costBands: readonly CostBand[] = ['within10', 'from10to30', 'over30', 'unknown']
const delayGroups: readonly DelayGroup[] = ['earlier', 'unchanged', 'withinYear', 'overYear', 'unknown']

/** `subThemeIds` are the mandate's sub-themes, so that the empty ones can be named. */
export function measurePortfolio(
  measured: readonly MeasuredProject[],
  subThemeIds: readonly string[],
): MeasuredPortfolio {
  const sums = sumPortfolio(measured, subThemeIds)
  const same = measured.filter(({ project }) => project.currency === sums.currency)
  return {
    ...sums,
    costBands: groupCounts(same, costBands, costBand),
    delayGroups: groupCounts(same, delayGroups, delayGroup),
    colours: colourCounts(same),
  }
}

/** Without the distributions, which take as long as all the rest. */
export function sumPortfolio(measured: readonly MeasuredProject[], subThemeIds: readonly string[]): PortfolioSums {
  const currency = mainCurrency(measured.map(({ project }) => project))
  const isOther = ({ project }: MeasuredProject) => project.currency !== currency
  const same = measured.some(isOther) ? measured.filter((one) => !isOther(one)) : measured
  const themes = themeParts(same)
  const subThemes = subThemeCoverage(same, subThemeIds)
  const all = [
    ...countMetrics(measured),
    ...sumMetrics(same),
    ...weightedDeviation(same),
    ...themeMetrics(same, themes),
    coverageMetric(subThemes),
    ...sharedFundingMetrics(same),
    ...freshnessMetrics(measured),
  ]
  return {
    currency,
    otherCurrencies: measured.length - same.length,
    metrics: new Map(all.map((one) => [one.id, one])),
    themes,
    subThemes,
  }
}

function countMetrics(measured: readonly MeasuredProject[]): Metric[] {
  const [all, active] = [measured.length, measured.filter((one) => one.isActive).length]
  const disagreeing = measured.filter(({ disagreements }) => disagreements.length > 0).length
  return [
    metric('antall', 'antall', all, {}, { n: all, of: all }),
    metric('aktive', 'antall', active, {}, { n: active, of: all }),
    metric('uenighet', 'antall', disagreeing, {}, { n: disagreeing, of: all }),
  ]
}
