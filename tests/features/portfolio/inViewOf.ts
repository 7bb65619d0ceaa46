import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { measureInView, type PortfolioInView } from '../../../src/features/portfolio/register/PortfolioInView.ts'
import { type Cells, rowsOf, settings } from '../../core/portfolio/registers.ts'

/** Projects given as cells by field id, and the tables joined to them, measured on a day of 2026. */
export function inViewOf(
  projects: readonly Cells[],
  joined: Readonly<Record<string, readonly Cells[]>> = {},
): PortfolioInView {
  const tables = Object.entries({ prosjekter: projects, ...joined }).map(([table, rows]) =>
    rowsOf(`${table}.csv`, rows),
  )
  const portfolio = buildPortfolio(tables, { unit: { factor: 1, currency: 'NOK' } })
  return measureInView('own', portfolio, settings, '2026-11-22')
}
