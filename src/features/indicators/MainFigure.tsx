import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { DownloadMenu } from '../../blocks/DownloadMenu.tsx'
import type { Selection } from '../../core/select/Selection.ts'
import { AboutFigures } from './AboutFigures.tsx'
import type { IndicatorView } from './indicatorView.ts'

interface MainFigureProps {
  readonly view: IndicatorView
  readonly selection: Selection
  readonly select: (change: Partial<Selection>) => void
}

/** The figure everything chosen on the page is about. */
export function MainFigure({ view, selection, select }: MainFigureProps) {
  const asMultiples = view.view === 'smaa'
  return (
    <ChartFigure
      spec={view.main}
      headingLevel={2}
      interactive
      asMultiples={asMultiples}
      tab={selection.tab}
      onTab={(tab) => select({ tab })}
      about={<AboutFigures about={view.about} />}
      onFocus={(focus) => select({ focus })}
      actions={
        <DownloadMenu
          spec={view.main}
          indicatorId={selection.indicatorId}
          {...(view.view === 'spredning' && selection.against !== null && { againstId: selection.against })}
          asMultiples={asMultiples}
          selection={{ ...selection, view: view.view }}
        />
      }
    />
  )
}
