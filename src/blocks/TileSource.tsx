import type { KeyFigure } from '../chart/keyFigure/keyFigure.ts'
import './PressedNumber.css'
import { ProvenanceButton } from './ProvenanceButton.tsx'

interface TileSourceProps {
  readonly name: string
  /** Publisher and day, in words. */
  readonly source: string
  readonly of: NonNullable<KeyFigure['of']>
}

/** The source of a tile's figure, and the button that tells the whole way it has come. It stands beside the tile's link, never in it. */
export function TileSource({ name, source, of }: TileSourceProps) {
  return (
    <ProvenanceButton className="kg-pressed kg-tile__source kg-no-print" of={of} measure={name}>
      {source}
      <span className="kg-visually-hidden">: {name}</span>
    </ProvenanceButton>
  )
}
