import type { ReactNode } from 'react'
import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { Popover } from '../../../design/Popover.tsx'
import type { StatusRow } from './statusView.ts'

interface StatusCommentProps {
  readonly row: StatusRow
  readonly dimension: keyof StatusRow['cells']
  readonly children: ReactNode
}

/** The project's own comment to a status: by pointing at it, or with a press. A status without one is only itself. */
export function StatusComment({ row, dimension, children }: StatusCommentProps) {
  const lang = useDataLanguage()
  const comment = row.one.project.values[`status_${dimension}_tekst`].parsed
  if (!comment) return children
  return (
    <span className="kg-status__comment" title={comment}>
      <Popover label={children}>
        <span lang={lang}>{comment}</span>
      </Popover>
    </span>
  )
}
