import { benefitAchievement, isMeasured } from '../../../core/portfolio/metrics/benefits.ts'
import type { Metric } from '../../../core/portfolio/metrics/Metric.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import type { Benefit } from '../../../core/portfolio/register/registerTables.ts'
import type { PortfolioView } from '../portfolioView.ts'

export interface BenefitRow {
  readonly project: PortfolioProject
  readonly benefit: Benefit
  readonly achievement: Metric
  readonly isMeasured: boolean
  /** It should have been reached, and nobody has measured it. */
  readonly isOverdue: boolean
}

export interface BenefitsView {
  /** The overdue first, then the measured, the least reached first. */
  readonly rows: readonly BenefitRow[]
  readonly measured: number
  readonly overdue: number
}

/** Every benefit by itself: kroner, work years and quality are never added together. */
export function benefitsView({ rows, inView }: Pick<PortfolioView, 'rows' | 'inView'>): BenefitsView {
  const all = rows.flatMap(({ project }) =>
    project.benefits.map((benefit): BenefitRow => {
      const due = benefit.values.realiseringsdato.parsed?.last
      const measured = isMeasured(benefit)
      return {
        project,
        benefit,
        achievement: benefitAchievement(benefit),
        isMeasured: measured,
        isOverdue: !measured && due !== undefined && due < inView.reference,
      }
    }),
  )
  return {
    rows: all.toSorted((a, b) => rankOf(a) - rankOf(b)),
    measured: all.filter((row) => row.isMeasured).length,
    overdue: all.filter((row) => row.isOverdue).length,
  }
}

function rankOf({ isOverdue, achievement }: BenefitRow): number {
  if (isOverdue) return Number.NEGATIVE_INFINITY
  return achievement.value ?? Number.MAX_VALUE
}
