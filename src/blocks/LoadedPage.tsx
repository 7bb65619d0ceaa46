import type { ReactNode } from 'react'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { PageFrame } from '../design/PageFrame.tsx'
import { Skeleton } from '../design/Skeleton.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { LoadProgress, NothingLoaded, PartFailures } from './LoadNotice.tsx'

interface PageHead {
  readonly title?: string
  readonly long?: boolean
  readonly titleLang?: string | undefined
  readonly eyebrow?: ReactNode
  readonly breadcrumbs?: ReactNode
  readonly lede?: ReactNode
  readonly aside?: ReactNode
}

interface LoadedPageProps {
  /** Until more is known. */
  readonly title: string
  readonly head: (base: KnowledgeBase) => PageHead
  /** The page tells itself which files have failed. */
  readonly tellsFailures?: boolean
  readonly children: (base: KnowledgeBase) => ReactNode
}

/** A page that needs the knowledge base: its heading and room at once, the rest when it is read. */
export function LoadedPage({ title, head, tellsFailures = false, children }: LoadedPageProps) {
  const { data: base, error } = useKnowledgeBase()
  if (error !== null) return <NothingLoaded title={title} error={error} />
  if (base === undefined) {
    return (
      <PageFrame title={title} lede={<Waiting />}>
        <div className="kg-wrap">
          <Skeleton block="table" count={8} />
        </div>
        <LoadProgress />
      </PageFrame>
    )
  }
  return (
    <PageFrame title={title} {...head(base)}>
      {!tellsFailures && <PartFailures base={base} />}
      {children(base)}
    </PageFrame>
  )
}

/** Two lines of a lede on their way. */
function Waiting() {
  return (
    <span aria-hidden="true">
      {' '}
      <br />{' '}
    </span>
  )
}
