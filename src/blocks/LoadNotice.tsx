import { lazy, Suspense } from 'react'
import { LoadError } from '../core/issue/LoadError.ts'
import type { KnowledgeBase, ResourceState } from '../core/model/KnowledgeBase.ts'
import { Disclosure } from '../design/Disclosure.tsx'
import { ErrorPart } from '../design/ErrorPart.tsx'
import { PageFrame } from '../design/PageFrame.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { formatDate } from '../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { loadErrorReason, loadErrorSentence } from '../i18n/loadErrorSentence.ts'
import { printList } from '../i18n/printList.ts'
import { useKnowledgeBase, useLoadProgress, useRetryResource } from '../load/useKnowledgeBase.ts'
import './LoadNotice.css'
import { loadTexts } from './loadTexts.ts'

/** How far the loading has come. It lies over the foot of the window, so that nothing moves when it goes. */
export function LoadProgress() {
  const t = useTexts(loadTexts)
  const progress = useLoadProgress()
  const text = progress ? t.progress(progress.title, progress.done, progress.total) : '…'
  return (
    <div className="kg-load-progress kg-no-print">
      <ProgressBar label={t.loading} text={text} {...(progress && { value: progress.done / progress.total })} />
    </div>
  )
}

/** The parts that could not be read, each with its reason and a way to read it again. Nothing when all is well. */
export function PartFailures({ base }: { base: KnowledgeBase }) {
  const copied = base.resources.filter(({ copiedAt }) => copiedAt !== undefined)
  const lost = base.resources.filter(({ state, copiedAt }) => state === 'failed' && copiedAt === undefined)
  if (copied.length + lost.length === 0) return null
  return (
    <div className="kg-wrap kg-part-failures">
      <Failures base={base} failed={lost} />
      <Failures base={base} failed={copied} />
    </div>
  )
}

/** More than these are told as one, or the page would be nothing but its faults. */
const mostByThemselves = 2
const mostNamed = 6

function Failures({ base, failed }: { base: KnowledgeBase; failed: readonly ResourceState[] }) {
  const t = useTexts(loadTexts)
  const locale = useLocale()
  const isMany = failed.length > mostByThemselves
  const parts = failed.map((state) => (
    <PartFailure key={state.resource.name} base={base} state={state} quiet={isMany} />
  ))
  if (!isMany) return parts
  const oldest = failed.flatMap(({ copiedAt = '' }) => copiedAt.slice(0, 10) || []).toSorted()[0]
  const [kind, ...others] = new Set(failed.map(({ loadError }) => loadError?.kind ?? ''))
  const named = failed.slice(0, mostNamed).map(({ resource }) => resource.title)
  const rest = failed.length - named.length
  return (
    <div>
      <ErrorPart
        mild={oldest !== undefined}
        title={
          oldest === undefined ? t.manyFailed(failed.length) : t.manyCopies(failed.length, formatDate(oldest, locale))
        }
      >
        <p>{rest === 0 ? printList(named, locale) : `${named.join(', ')} ${t.andMore(rest)}`}.</p>
        {kind && others.length === 0 && <p>{loadErrorReason(kind, locale)}</p>}
        <p>{oldest === undefined ? t.restStands : t.copyStands}</p>
      </ErrorPart>
      <Disclosure summary={t.oneByOne}>{() => <div className="kg-part-failures">{parts}</div>}</Disclosure>
    </div>
  )
}

function PartFailure({ base, state, quiet }: { base: KnowledgeBase; state: ResourceState; quiet: boolean }) {
  const t = useTexts(loadTexts)
  const retry = useRetryResource()
  const locale = useLocale()
  const { title, name } = state.resource
  const day = state.copiedAt === undefined ? null : formatDate(state.copiedAt.slice(0, 10), locale)
  return (
    <ErrorPart
      mild={day !== null}
      quiet={quiet}
      title={day === null ? t.partFailed(title) : t.copyShown(title, day)}
      retryLabel={retry.isPending ? t.retrying : t.retry}
      onRetry={() => {
        if (!retry.isPending) retry.mutate(name)
      }}
    >
      <p>
        <Reason base={base} state={state} />
      </p>
      <p>{day === null ? t.restStands : t.copyStands}</p>
    </ErrorPart>
  )
}

// The words for every fault a file can have are asked for only by a file that has one. Without them the rest is still told.
const IssueReason = lazy(() =>
  import('./IssueReason.tsx')
    .then(({ IssueReason }) => ({ default: IssueReason }))
    .catch(() => ({ default: () => '' })),
)

function Reason({
  base: { issues },
  state: { resource, loadError, copiedAt },
}: {
  base: KnowledgeBase
  state: ResourceState
}) {
  const locale = useLocale()
  if (loadError && copiedAt !== undefined) return loadErrorReason(loadError.kind, locale)
  if (loadError) {
    const { text, remedy } = loadErrorSentence({ kind: loadError.kind, address: resource.path }, locale)
    return `${text} ${remedy}`
  }
  const issue = issues.find(({ file, severity }) => file === resource.path && severity === 'stop')
  if (!issue) return resource.path
  return (
    <Suspense fallback={resource.path}>
      <IssueReason issue={issue} />
    </Suspense>
  )
}

/** The page there is when the package itself could not be read. */
export function NothingLoaded({ title, error }: { title: string; error: Error }) {
  const t = useTexts(loadTexts)
  const locale = useLocale()
  const { refetch, isFetching } = useKnowledgeBase()
  const sentence = error instanceof LoadError ? loadErrorSentence(error, locale) : null
  return (
    <PageFrame title={title}>
      <div className="kg-wrap kg-part-failures">
        <ErrorPart
          title={t.nothing}
          retryLabel={isFetching ? t.retrying : t.retry}
          onRetry={() => {
            if (!isFetching) void refetch()
          }}
        >
          <p>{sentence ? `${sentence.text} ${sentence.remedy}` : t.bug}</p>
          <p>{t.nothingReason}</p>
        </ErrorPart>
      </div>
    </PageFrame>
  )
}
