import type { ReactNode } from 'react'
import './DefinitionList.css'

export interface Definition {
  readonly term: string
  readonly description: ReactNode
}

/** Terms at the left, what is known of each at the right; `rules` parts them by lines, as in a sum. */
export function DefinitionList({ entries, rules = false }: { entries: readonly Definition[]; rules?: boolean }) {
  return (
    <dl className="kg-definitions" data-rules={rules || undefined}>
      {entries.map((entry) => (
        <div key={entry.term} className="kg-definitions__entry">
          <dt>{entry.term}</dt>
          <dd>{entry.description}</dd>
        </div>
      ))}
    </dl>
  )
}
