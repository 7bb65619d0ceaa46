import { lazy, Suspense, useState } from 'react'
import type { KeyFigure } from '../chart/keyFigure/keyFigure.ts'
import { keyFigureTexts } from '../chart/keyFigure/keyFigureTexts.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'

// Asked for by few, and not a small part of the front page.
const FigureProvenance = lazy(async () => ({ default: (await import('./FigureProvenance.tsx')).FigureProvenance }))

interface TileSourceProps {
  readonly name: string
  readonly of: NonNullable<KeyFigure['of']>
}

/** The small button of a tile that tells where its figure comes from. It stands beside the tile's link, never in it. */
export function TileSource({ name, of: { series, period } }: TileSourceProps) {
  const t = useTexts(keyFigureTexts)
  const [isAsked, ask] = useState(false)
  return (
    <>
      <button
        className="kg-tile__source kg-no-print"
        type="button"
        aria-haspopup="dialog"
        aria-label={t.sourceOf(name)}
        onClick={() => ask(true)}
      >
        {t.source}
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
