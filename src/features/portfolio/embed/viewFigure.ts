import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import type { ViewDrawing } from '../../../export/view/ViewDrawing.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { shownTable } from '../download/shownTable.ts'
import { tableOfView, type ViewId } from '../download/tableOfView.ts'
import { resolveView } from '../drawing/resolveView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { portfolioRegisterTexts } from '../register/registerTexts.ts'
import { type EmbeddedKind, portfolioPageAddress } from './portfolioEmbedAddress.ts'

/** A view for another page: every word that must stand there, and its drawing for any width. */
export interface ViewFigure {
  readonly id: ViewId
  readonly table: ShownTable
  /** Said above everything where nothing is real; null for real projects. */
  readonly madeUp: string | null
  /** One paragraph that says what the figure shows, for those who do not see it. */
  readonly summary: string
  readonly link: string
  readonly drawingOf: (width: number) => ViewDrawing | null
}

interface FigureFrame {
  readonly locale: Locale
  readonly municipality: string
  /** Ends with a slash. */
  readonly site: string
}

/** Projects that are drawn in an embed; all of them stand in its table. */
export const mostEmbedded = 8

export function viewFigure(id: ViewId, view: PortfolioView, { locale, municipality, site }: FigureFrame): ViewFigure {
  const t = textsIn(portfolioRegisterTexts, locale)
  const kind: EmbeddedKind = view.inView.kind === 'example' ? 'example' : 'own'
  const table = shownTable(tableOfView(id, view, municipality, locale), view, locale)
  return {
    id,
    table,
    madeUp: kind === 'example' ? t.madeUpEmbed : null,
    summary: `${table.headline}. ${table.subtitle}.`,
    link: portfolioPageAddress(site, { kind, id, choice: view.choice, locale }),
    drawingOf: (width) => resolveView(id, view, { width, locale, municipality, most: mostEmbedded }),
  }
}
