import { type ReactNode, useId } from 'react'
import './Section.css'

interface SectionProps {
  /** The finding, or what is missing, as a sentence. */
  readonly title: string
  /** Right under the finding: name of the figures, unit, place and period. */
  readonly intro?: ReactNode
  /** The right end of the heading's line: a key to the marks, a link, a control. */
  readonly aside?: ReactNode
  /** An address within the page. */
  readonly id?: string
  /** The first section of a page follows its head without a rule. */
  readonly plain?: boolean
  /** What one can only do at a screen is not on paper, heading and all. */
  readonly screenOnly?: boolean
  readonly children?: ReactNode
}

/** A part of a page under its own h2, parted from what is above by a rule across the page. */
export function Section({ title, intro, aside, id, plain = false, screenOnly = false, children }: SectionProps) {
  const headingId = useId()
  return (
    <section
      className={screenOnly ? 'kg-section kg-no-print' : 'kg-section'}
      data-plain={plain || undefined}
      id={id}
      aria-labelledby={headingId}
    >
      <div className="kg-wrap">
        <div className="kg-section__head">
          <div className="kg-section__words">
            <h2 className="kg-section-title" id={headingId}>
              {title}
            </h2>
            {intro !== undefined && <p className="kg-subtle kg-measure">{intro}</p>}
          </div>
          {aside !== undefined && <div className="kg-section__aside">{aside}</div>}
        </div>
        {children}
      </div>
    </section>
  )
}
