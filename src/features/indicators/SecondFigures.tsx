import { Link } from '@tanstack/react-router'
import { memo, useDeferredValue } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { DownloadMenu } from '../../blocks/DownloadMenu.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { controlTexts } from './controlTexts.ts'
import type { SecondView } from './secondView.ts'

interface SecondFiguresProps {
  readonly second: SecondView
  readonly onFocus: (key: string | null) => void
}

/** The other indicator over the same time. */
export function SecondFigure({ second, onFocus }: SecondFiguresProps) {
  const t = useTexts(controlTexts)
  return (
    <div>
      <ChartFigure
        spec={second.overTime}
        headingLevel={2}
        interactive
        onFocus={onFocus}
        actions={
          <>
            <DownloadMenu spec={second.overTime} indicatorId={second.id} selection={second.overTimeSelection} />
            <p>
              <Link to="/indikator/" search={{ id: second.id }}>
                {t.openOther(second.name)}
              </Link>
            </p>
          </>
        }
      />
    </div>
  )
}

interface BothFiguresProps {
  readonly second: SecondView
  readonly indicatorId: string
}

/** Places by both figures, or why they are not drawn: when the two figures over time have answered. */
export function BothFigures({ second, indicatorId }: BothFiguresProps) {
  return <Both second={useDeferredValue(second, null)} indicatorId={useDeferredValue(indicatorId)} />
}

interface BothProps {
  /** Null until there is time for it. */
  readonly second: SecondView | null
  readonly indicatorId: string
}

const Both = memo(function Both({ second, indicatorId }: BothProps) {
  const t = useTexts(controlTexts)
  if (!second) return null
  const { scatter, whyNoScatter } = second
  return (
    <div className="kg-indicator__second">
      {scatter ? (
        <ChartFigure
          spec={scatter}
          headingLevel={2}
          interactive
          actions={
            <DownloadMenu
              spec={scatter}
              indicatorId={indicatorId}
              againstId={second.id}
              selection={second.scatterSelection}
            />
          }
        />
      ) : (
        <>
          <h2 className="kg-chart-title">{t.bothFigures}</h2>
          <p className="kg-measure">{whyNoScatter}</p>
        </>
      )}
    </div>
  )
})
