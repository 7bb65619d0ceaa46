import './Skeleton.css'

/** The things a page waits for, each in the size it will have. */
export type SkeletonBlock = 'value' | 'text' | 'title' | 'sparkline' | 'tile' | 'plot' | 'table'

interface SkeletonProps {
  readonly block: SkeletonBlock
  /** How many, one under the other. */
  readonly count?: number
  /** In pixels, where the block's own height does not fit, as for a plot of another height. */
  readonly height?: number
}

/** The room of what is on its way. It says nothing: the progress bar does. */
export function Skeleton({ block, count = 1, height }: SkeletonProps) {
  const blocks = Array.from({ length: count }, (_, place) => `${block} ${place}`)
  return (
    <div className="kg-skeleton-stack" aria-hidden="true">
      {blocks.map((name) => (
        <div key={name} className="kg-skeleton" data-block={block} style={{ height }} />
      ))}
    </div>
  )
}
