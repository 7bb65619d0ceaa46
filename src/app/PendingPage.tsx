import { useRouterState } from '@tanstack/react-router'
import { PageTitle } from '../design/PageTitle.tsx'
import { Skeleton } from '../design/Skeleton.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/**
 * The room of a page's head while its code is on its way. Only a screen reader is told the page's short name: on screen
 * it would be there for a blink, and then be the heading's other words.
 */
export function PendingPage() {
  const t = useTexts(texts)
  const name = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.name })
  const title = name === undefined ? t.siteName : t[name]
  return (
    <div className="kg-wrap kg-page-head" aria-busy="true">
      <PageTitle title={title}>
        <span className="kg-visually-hidden">
          {title}. {t.loading}
        </span>
        <span className="kg-pending-title" />
      </PageTitle>
      <Skeleton block="text" count={2} />
    </div>
  )
}
