import { reckonedCost } from '../../../core/portfolio/metrics/cost.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { amountOf } from '../../../core/portfolio/register/Value.ts'
import type { PortfolioView } from '../portfolioView.ts'

/** One project's money, in per cent of its budget so that large and small stand on one scale. */
export interface Bullet {
  readonly one: MeasuredProject
  readonly budget: number
  readonly spent: number | null
  readonly forecast: number | null
  readonly spentShare: number | null
  readonly forecastShare: number | null
}

export interface BulletsView {
  readonly bullets: readonly Bullet[]
  readonly outside: number
  readonly withForecast: number
  /** The right end of the scale, in per cent of the budget. */
  readonly end: number
}

/** Budget, spent and forecast of the projects that have a budget and one of the others; the dearest first. */
export function bulletsView({ rows, inView }: PortfolioView): BulletsView {
  const bullets = rows.flatMap((one) => bulletOf(one) ?? [])
  const limit = 100 + inView.settings.thresholds.kostnad_middels_pst
  const forecasts = bullets.filter(({ forecastShare }) => forecastShare !== null)
  const most = bullets.reduce((top, one) => Math.max(top, one.forecastShare ?? 0, one.spentShare ?? 0), 0)
  return {
    bullets: bullets.toSorted((a, b) => (b.forecastShare ?? -1) - (a.forecastShare ?? -1)),
    outside: forecasts.filter(({ forecastShare }) => (forecastShare ?? 0) > limit).length,
    withForecast: forecasts.length,
    end: Math.min(200, Math.max(120, Math.ceil(most / 10) * 10)),
  }
}

function bulletOf(one: MeasuredProject): Bullet | null {
  const { values } = one.project
  const [budget, spent, forecast] = [amountOf(values.budsjett), amountOf(values.palopt), reckonedCost(values)]
  if (budget === null || budget <= 0 || (spent === null && forecast === null)) return null
  const share = (amount: number | null) => (amount === null ? null : (amount * 100) / budget)
  return { one, budget, spent, forecast, spentShare: share(spent), forecastShare: share(forecast) }
}
