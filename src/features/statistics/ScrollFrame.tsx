import { type ReactNode, type RefObject, useId } from 'react'
import { useTableWords } from '../../blocks/useTableWords.ts'

interface ScrollFrameProps {
  readonly frame: RefObject<HTMLElement | null>
  /** What is in the frame is wider than it. */
  readonly overflows: boolean
  readonly captionId: string
  readonly className: string
  readonly children: ReactNode
}

/** The frame a large table scrolls in. A figure cut by its edge could be read for a smaller one: where there is more to the side, it says so. */
export function ScrollFrame({ frame, overflows, captionId, className, children }: ScrollFrameProps) {
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
