import type { KeyFigure } from '../chart/keyFigure/keyFigure.ts'
import './TileFacts.css'

/** A key figure at its largest: value, whose and when, and what has happened since. */
export function TileFacts({ figure }: { figure: KeyFigure }) {
  const { value, place, period, change, target, remarks, isHome } = figure
  return (
    <div className="kg-tile-facts">
      <p className="kg-tile-facts__value" data-missing={value.isMissing || undefined}>
        {value.number}
        {value.unit !== '' && <small className="kg-unit"> {value.unit}</small>}
      </p>
      <p>
        <span className="kg-place" data-asker={isHome || undefined}>
          {place}
        </span>
        {period !== '' && `\u00a0· ${period}`}
      </p>
      {change && <p className="kg-subtle">{change.words}</p>}
      {target && <p className="kg-warm">{target.words}</p>}
      {remarks.length > 0 && <p className="kg-subtle">{remarks.join(', ')}</p>}
    </div>
  )
}
