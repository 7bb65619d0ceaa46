import { Fragment } from 'react'
import { Shape } from '../design/Shape.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import type { AskedNumber } from './askedProvenance.ts'
import './TouchedFigures.css'
import { pointName, type TouchedPoint } from './touchedPoints.ts'
import { touchedTexts } from './touchedTexts.ts'

interface TouchedFiguresProps {
  readonly touched: readonly TouchedPoint[]
  readonly onAsk: (asked: AskedNumber) => void
}

const mostNamed = 5

/** The figures that a fault in the files touches, by name; each leads to what is wrong. */
export function TouchedFigures({ touched, onAsk }: TouchedFiguresProps) {
  const t = useTexts(touchedTexts)
  if (touched.length === 0) return null
  const rest = touched.length - mostNamed
  return (
    <div className="kg-small kg-touched">
      <Shape name="triangle" />
      <p className="kg-measure">
        {t.touched(touched.length)}{' '}
        {touched.slice(0, mostNamed).map((point, i) => (
          <Fragment key={pointName(point)}>
            {i > 0 && ', '}
            <button type="button" className="kg-touched__figure" aria-haspopup="dialog" onClick={() => onAsk(point)}>
              {point.name}
            </button>
          </Fragment>
        ))}
        {rest > 0 && ` ${t.more(rest)}`}.
      </p>
    </div>
  )
}
