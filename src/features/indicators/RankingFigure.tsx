import { memo, useDeferredValue } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { DownloadMenu } from '../../blocks/DownloadMenu.tsx'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import type { Selection } from '../../core/select/Selection.ts'

interface RankingFigureProps {
  readonly ranking: ChartSpec | null
  readonly selection: Selection
}

/** The places beside each other, under the figure a reader works with: drawn as soon as that one has answered. */
export function RankingFigure({ ranking, selection }: RankingFigureProps) {
  return <Ranked ranking={useDeferredValue(ranking, null)} selection={useDeferredValue(selection)} />
}

const Ranked = memo(function Ranked({ ranking, selection }: RankingFigureProps) {
  if (!ranking) return null
  return (
    <div className="kg-indicator__second">
      <ChartFigure
        spec={ranking}
        headingLevel={2}
        interactive
        actions={
          <DownloadMenu
            spec={ranking}
            indicatorId={selection.indicatorId}
            selection={{ ...selection, tab: 'graf', view: 'rangering' }}
          />
        }
      />
    </div>
  )
})
