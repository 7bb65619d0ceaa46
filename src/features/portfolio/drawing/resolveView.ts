import type { ViewDrawing } from '../../../export/view/ViewDrawing.ts'
import type { ViewId } from '../download/tableOfView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { resolveBubbles } from './resolveBubbles.ts'
import { resolveBullets } from './resolveBullets.ts'
import { resolveFunding } from './resolveFunding.ts'
import { resolvePhases } from './resolvePhases.ts'
import { resolveRoadmap } from './resolveRoadmap.ts'
import { resolveStatus } from './resolveStatus.ts'
import type { ViewFrame } from './ViewFrame.ts'

/**
 * The view as a drawing. Null where it has nothing to draw, and for those that are tables by nature: what needs attention,
 * party by project, benefits, sub-themes and changes. Their picture is the table itself.
 */
export function resolveView(id: ViewId, view: PortfolioView, frame: ViewFrame): ViewDrawing | null {
  switch (id) {
    case 'faser':
      return resolvePhases(view, frame)
    case 'status':
      return resolveStatus(view, frame)
    case 'veikart':
      return resolveRoadmap(view, frame)
    case 'penger':
      return resolveFunding(view, frame)
    case 'forbruk':
      return resolveBullets(view, frame)
    case 'avveiing':
      return resolveBubbles(view, frame)
    case 'oppmerksomhet':
    case 'parter':
    case 'gevinster':
    case 'undertemaer':
    case 'endringer':
      return null
    default:
      throw new Error(`unknown view: ${id satisfies never}`)
  }
}
