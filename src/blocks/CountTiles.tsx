import './CountTiles.css'

/** One thing that is counted, always of how many. */
export interface CountTile {
  readonly label: string
  /** The figure, or the words that stand in its place. */
  readonly value: string
  /** Behind the figure: `av 137`, `mill. kr`. */
  readonly of: string
  readonly note: string
}

/** A few counts side by side, each under a rule. */
export function CountTiles({ tiles }: { tiles: readonly CountTile[] }) {
  return (
    <dl className="kg-counts">
      {tiles.map(({ label, value, of, note }) => (
        <div key={label} className="kg-counts__tile">
          <dt className="kg-label">{label}</dt>
          <dd>
            <span className="kg-key-value kg-number">{value}</span>
            {of !== '' && <span className="kg-counts__of"> {of}</span>}
          </dd>
          <dd className="kg-small kg-subtle">{note}</dd>
        </div>
      ))}
    </dl>
  )
}
