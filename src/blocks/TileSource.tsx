import { lazy, Suspense, useState } from 'react'
import type { KeyFigure } from '../chart/keyFigure/keyFigure.ts'

// Asked for by few, and not a small part of the front page.
const FigureProvenance = lazy(async () => ({ default: (await import('./FigureProvenance.tsx')).FigureProvenance }))

interface TileSourceProps {
  readonly name: string
  /** Publisher and day, in words. */
  readonly source: string
  readonly of: NonNullable<KeyFigure['of']>
}

/** The source of a tile's figure, and the button that tells the whole way it has come. It stands beside the tile's link, never in it. */
export function TileSource({ name, source, of: { series, period } }: TileSourceProps) {
  const [isAsked, ask] = useState(false)
  return (
    <>
      <button className="kg-tile__source kg-no-print" type="button" aria-haspopup="dialog" onClick={() => ask(true)}>
        {source}
        <span className="kg-visually-hidden">: {name}</span>
      </button>
      {isAsked && (
        <Suspense>
          <FigureProvenance
            spec={{ series: [series], targets: [], unit: series.unit, measure: name }}
            asked={{ series: series.key, period }}
            onClose={() => ask(false)}
          />
        </Suspense>
      )}
    </>
  )
}
