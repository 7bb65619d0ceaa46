import { reckonedCost } from '../../../core/portfolio/metrics/cost.ts'
import { sumOf } from '../../../core/portfolio/metrics/Metric.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import type { Colour } from '../../../core/portfolio/register/Field.ts'
import { amountOf } from '../../../core/portfolio/register/Value.ts'
import type { PortfolioView } from '../portfolioView.ts'

/** A project that can be weighed: what it is to give, what may go wrong, and what it costs. */
export interface WeighedProject {
  readonly one: MeasuredProject
  /** Its number in the drawing and in the list. */
  readonly number: number
  /** Planned benefits in money a year, of all its benefits that have such an amount. */
  readonly benefit: number
  /** The greatest residual risk, 1–25. */
  readonly risk: number
  /** Forecast, else budget. */
  readonly cost: number
  /** The overall colour; null is grey. */
  readonly colour: Colour | null
}

export interface WeighingView {
  /** The greatest benefit first. */
  readonly weighed: readonly WeighedProject[]
  readonly missing: { readonly benefit: number; readonly risk: number; readonly cost: number }
}

/** Projects with planned benefit, risk and cost, all three; how many lack each (portfolio.md §4.1, view 8). */
export function weighingView({ rows, measured }: Pick<PortfolioView, 'rows' | 'measured'>): WeighingView {
  const all = rows
    .filter(({ project }) => project.currency === measured.currency)
    .map((one) => ({ one, ...partsOf(one) }))
  const weighed = all.flatMap(({ one, benefit, risk, cost }) =>
    benefit === null || risk === null || cost === null
      ? []
      : [{ one, benefit, risk, cost, colour: one.overall.colour }],
  )
  const without = (id: 'benefit' | 'risk' | 'cost') => all.filter((parts) => parts[id] === null).length
  return {
    weighed: weighed
      .toSorted((a, b) => b.benefit - a.benefit)
      .map((project, index) => ({ ...project, number: index + 1 })),
    missing: { benefit: without('benefit'), risk: without('risk'), cost: without('cost') },
  }
}

function partsOf({ project, metrics }: MeasuredProject) {
  const cost = reckonedCost(project.values) ?? amountOf(project.values.budsjett)
  return {
    benefit: sumOf(project.benefits.flatMap(({ values }) => amountOf(values.planlagt_kr_ar) ?? [])),
    risk: metrics.get('risiko')?.value ?? null,
    cost: cost !== null && cost > 0 ? cost : null,
  }
}

/** Projects that have the same benefit and risk, with the largest of their costs. */
export interface BubblePlace {
  readonly numbers: readonly number[]
  readonly benefit: number
  readonly risk: number
  readonly cost: number
}

export function bubblePlaces(weighed: readonly WeighedProject[]): BubblePlace[] {
  const places = new Map<string, BubblePlace>()
  for (const { number, benefit, risk, cost } of weighed) {
    const known = places.get(`${benefit}/${risk}`) ?? { numbers: [], benefit, risk, cost }
    places.set(`${benefit}/${risk}`, {
      ...known,
      numbers: [...known.numbers, number],
      cost: Math.max(known.cost, cost),
    })
  }
  return [...places.values()]
}

/** Ends and ticks of a scale from 0: steps of 1, 2 or 5 times a power of ten. */
export function ticksTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}
