import { Link } from '@tanstack/react-router'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
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
          <p>
            <Link to="/indikator/" search={{ id: second.id }}>
              {t.openOther(second.name)}
            </Link>
          </p>
        }
      />
    </div>
  )
}

/** Places by both figures, or why they are not drawn. */
export function BothFigures({ second: { scatter, whyNoScatter } }: Pick<SecondFiguresProps, 'second'>) {
  const t = useTexts(controlTexts)
  return (
    <div className="kg-indicator__second">
      {scatter ? (
        <ChartFigure spec={scatter} headingLevel={2} interactive />
      ) : (
        <>
          <h2 className="kg-chart-title">{t.bothFigures}</h2>
          <p className="kg-measure">{whyNoScatter}</p>
        </>
      )}
    </div>
  )
}
