import type { Locale } from '../../../i18n/Locale.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { coverageTable, fundingTable, matrixTable, phaseTable, spendingTable, weighingTable } from './moneyTables.ts'
import { attentionTable, benefitTable, changesTable, roadmapTable, statusTable } from './projectTables.ts'
import type { ViewTable } from './ViewTable.ts'

/** The views that can leave the page, by the id of their section. */
export const viewIds = [
  'oppmerksomhet',
  'faser',
  'status',
  'veikart',
  'penger',
  'forbruk',
  'parter',
  'gevinster',
  'avveiing',
  'undertemaer',
  'endringer',
] as const

export type ViewId = (typeof viewIds)[number]

/** What a view shows, as rows: all of them, also where the page begins with the first. */
export function tableOfView(id: ViewId, view: PortfolioView, municipality: string, locale: Locale): ViewTable {
  switch (id) {
    case 'oppmerksomhet':
      return attentionTable(view, municipality, locale)
    case 'faser':
      return phaseTable(view, municipality, locale)
    case 'status':
      return statusTable(view, locale)
    case 'veikart':
      return roadmapTable(view, locale)
    case 'penger':
      return fundingTable(view, locale)
    case 'forbruk':
      return spendingTable(view, locale)
    case 'parter':
      return matrixTable(view, locale)
    case 'gevinster':
      return benefitTable(view, locale)
    case 'avveiing':
      return weighingTable(view, locale)
    case 'undertemaer':
      return coverageTable(view, locale)
    case 'endringer':
      return changesTable(view, locale)
    default:
      throw new Error(`unknown view: ${id satisfies never}`)
  }
}
