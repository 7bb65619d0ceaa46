import { useEffect, useRef } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { type ExploreChoice, step } from './exploreChoice.ts'
import type { ExploreFound } from './exploreView.ts'
import { texts } from './texts.ts'
import type { ChangeExplore } from './useExplore.ts'

export interface ViewProps {
  readonly found: ExploreFound
  readonly choice: ExploreChoice
  readonly change: ChangeExplore
}

/** The next step of what is found. Focus goes to the first that is new, so that the keyboard reads on from there. */
export function ShowMore({ found: { rows, shownCount }, choice, change }: ViewProps) {
  const t = useTexts(texts)
  const part = useRef<HTMLDivElement>(null)
  const pressedAt = useRef<number | null>(null)
  useEffect(() => {
    if (pressedAt.current === null || shownCount <= pressedAt.current) return
    const links = part.current?.parentElement?.querySelectorAll<HTMLElement>('[data-indicator]')
    links?.[pressedAt.current]?.focus()
    pressedAt.current = null
  }, [shownCount])
  const more = Math.min(step, rows.length - shownCount)
  const showMore = () => {
    pressedAt.current = shownCount
    void change({ most: choice.most + step })
  }
  return (
    <div className="kg-explore__more kg-no-print" ref={part}>
      <p className="kg-small kg-subtle" role="status">
        {t.shown(shownCount, rows.length)}
      </p>
      {more > 0 && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={showMore}>
          {t.showMore(more)}
        </button>
      )}
    </div>
  )
}
