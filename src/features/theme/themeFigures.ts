import { defaultSelection } from '../../core/select/Selection.ts'
import { type CollectedFigure, nothingSaid } from '../../export/collection/Collection.ts'
import type { ThemeView } from './themeView.ts'

/** As many as a meeting has time for. */
const most = 10

/** The charts that say most about the theme, in the order of the page. A yes or no is no chart. */
export function themeFigures({ themeId, lead, charts, tiles }: ThemeView): CollectedFigure[] {
  const ids = [
    ...(lead ? [lead.facts.figure.indicatorId] : []),
    ...charts.map(({ indicatorId }) => indicatorId),
    ...tiles.filter(({ of }) => of?.series.unit.kind !== 'boolean').map(({ indicatorId }) => indicatorId),
  ]
  return [...new Set(ids)]
    .slice(0, most)
    .map((id) => ({ kind: 'chart', selection: defaultSelection(id), ...nothingSaid, under: themeId }))
}
