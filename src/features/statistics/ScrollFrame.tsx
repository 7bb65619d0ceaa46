import { type ReactNode, type RefObject, useId } from 'react'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { useOverflow } from '../../design/useOverflow.ts'

interface ScrollFrameProps {
  readonly frame: RefObject<HTMLElement | null>
  readonly captionId: string
  readonly className: string
  readonly children: ReactNode
}

/** The frame a large table scrolls in. A figure cut by its edge could be read for a smaller one: where there is more to the side, it says so. */
export function ScrollFrame({ frame, captionId, className, children }: ScrollFrameProps) {
  // Here, and not in the table: that it is wide does not make its thousand cells anew.
  const overflows = useOverflow(frame)
  const { sideways } = useTableWords()
  const sidewaysId = useId()
  return (
    <>
      {overflows && (
        <p id={sidewaysId} className="kg-table__sideways kg-no-print">
          {sideways}
        </p>
      )}
      <section
        ref={frame}
        className={className}
        aria-labelledby={captionId}
        aria-describedby={overflows ? sidewaysId : undefined}
        tabIndex={0}
      >
        {children}
      </section>
    </>
  )
}
