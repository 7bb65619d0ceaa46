import { readFileSync } from 'node:fs'
import { readPortfolio } from '../../../src/core/portfolio/readPortfolio.ts'
import type { PortfolioChoice } from '../../../src/features/portfolio/portfolioChoice.ts'
import { type PortfolioView, portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { measureInView } from '../../../src/features/portfolio/register/PortfolioInView.ts'
import { settings } from '../../core/portfolio/registers.ts'
import { themeWith } from '../../support/knowledgeBaseWith.ts'

export const exampleThemes = [themeWith('T1', 6), themeWith('T2', 5), themeWith('T3', 7), themeWith('T4', 7)]
const tables = ['prosjekter', 'finansiering', 'gevinster', 'statusrapporter', 'milepaler', 'risikoer']
export const example = readPortfolio(
  tables.map((table) => {
    const name = `eksempel-oppdiktet-${table}.csv`
    return { name, bytes: new Uint8Array(readFileSync(`data/eksempel/${name}`)) }
  }),
)

/** The made-up register with every table, as the page and the embeds show it. */
export function exampleView(choice: PortfolioChoice = {}): PortfolioView {
  return portfolioView(measureInView('example', example, settings, '2026-11-22'), choice, exampleThemes)
}
