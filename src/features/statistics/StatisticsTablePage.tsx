import { Link } from '@tanstack/react-router'
import { IssueList } from '../../blocks/IssueList.tsx'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import { mostRowsAsked } from '../../core/aggregate/cube/mostRowsAsked.ts'
import { isParquet, type Resource } from '../../core/descriptor/Resource.ts'
import type { Issue } from '../../core/issue/Issue.ts'
import { LoadError } from '../../core/issue/LoadError.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { ErrorPart } from '../../design/ErrorPart.tsx'
import { Section } from '../../design/Section.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { loadErrorSentence } from '../../i18n/loadErrorSentence.ts'
import { useCube } from '../../load/useCube.ts'
import { useStatistics } from '../../load/useKnowledgeBase.ts'
import { CopyShown } from './CopyShown.tsx'
import { PivotBody } from './pivot/PivotBody.tsx'
import { useSlice } from './pivot/useSlice.ts'
import { SlicesRead } from './SlicesRead.tsx'
import { StatisticsFigures } from './StatisticsFigures.tsx'
import { tablesOf } from './StatisticsListPage.tsx'
import './statistics.css'
import { slicedTexts } from './slicedTexts.ts'
import { texts } from './texts.ts'

export function StatisticsTablePage({ id }: { id: string }) {
  const t = useTexts(texts)
  const lang = useDataLanguage()
  const breadcrumbs = (
    <Breadcrumbs label={t.way} links={[{ key: 'all', link: <Link to="/statistikk/">{t.title}</Link> }]} />
  )
  const find = (base: KnowledgeBase) => tablesOf(base).find(({ name }) => name === id)
  const head = (base: KnowledgeBase) => {
    const resource = find(base)
    if (resource === undefined) return { title: t.unknownTitle, breadcrumbs }
    return {
      title: resource.title,
      titleLang: lang,
      long: true,
      breadcrumbs,
      lede: (
        <span className="kg-statistics__about" lang={lang}>
          {resource.description}
        </span>
      ),
    }
  }
  return (
    <LoadedPage title={t.title} head={head}>
      {(base) => {
        const resource = find(base)
        return resource === undefined ? <UnknownTable /> : <OpenedTable base={base} resource={resource} />
      }}
    </LoadedPage>
  )
}

function UnknownTable() {
  const t = useTexts(texts)
  return (
    <div className="kg-wrap">
      <EmptyState reason={t.unknown} action={<Link to="/statistikk/">{t.toAll}</Link>} />
    </div>
  )
}

function OpenedTable(props: { base: KnowledgeBase; resource: Resource }) {
  const { selection } = useSlice()
  return selection.view === 'rader' ? <AllRows {...props} /> : <Slice {...props} />
}

/** A slice of the table, counted in the worker. */
function Slice({ base, resource }: { base: KnowledgeBase; resource: Resource }) {
  const { data, error, isFetching, refetch } = useCube(resource.name)
  if (error !== null && isTooLarge(error, resource)) return <NoPieces />
  if (error !== null) return <TableFailure error={error} isTrying={isFetching} onRetry={() => void refetch()} />
  if (data === undefined) return <Reading />
  const { shape, issues, copy, file } = data
  return (
    <>
      {file !== undefined && <SlicesRead file={file} />}
      {copy !== undefined && <CopyShown resource={resource.name} copy={copy} />}
      {shape !== null && <PivotBody base={base} resource={resource} shape={shape} />}
      <TableFaults issues={issues} isRead={shape !== null} />
    </>
  )
}

/** The table as it was delivered, row by row. */
function AllRows({ base, resource }: { base: KnowledgeBase; resource: Resource }) {
  const { data, error, isFetching, refetch } = useStatistics(resource.name)
  if (error !== null && isTooLarge(error, resource)) return <TooManyRows resource={resource} />
  if (error !== null) return <TableFailure error={error} isTrying={isFetching} onRetry={() => void refetch()} />
  if (data === undefined) return <Reading />
  const { statistics, issues } = data
  return (
    <>
      {statistics !== null && <StatisticsFigures base={base} resource={resource} statistics={statistics} />}
      <TableFaults issues={issues} isRead={statistics !== null} />
    </>
  )
}

function isTooLarge(error: Error, resource: Resource): boolean {
  return isParquet(resource) && error instanceof LoadError && error.kind === 'tooLarge'
}

function NoPieces() {
  const t = useTexts(slicedTexts)
  return (
    <div className="kg-wrap kg-statistics">
      <EmptyState reason={t.noPieces} />
    </div>
  )
}

function TooManyRows({ resource }: { resource: Resource }) {
  const [t, words] = [useTexts(slicedTexts), useTexts(texts)]
  const { error } = useCube(resource.name)
  const most = formatNumber(mostRowsAsked, 0, useLocale())
  if (error !== null) return <NoPieces />
  const toSlice = (
    <Link to="/statistikk/" search={{ id: resource.name }}>
      {words.toSlice}
    </Link>
  )
  return (
    <div className="kg-wrap kg-statistics">
      <EmptyState reason={t.manyRowsAtOnce(most)} action={toSlice} />
    </div>
  )
}

function Reading() {
  const t = useTexts(texts)
  return (
    <Section title={t.reading}>
      <Skeleton block="table" count={8} />
    </Section>
  )
}

function TableFaults({ issues, isRead }: { issues: readonly Issue[]; isRead: boolean }) {
  const t = useTexts(texts)
  if (issues.length === 0) return null
  return (
    <Section title={isRead ? t.faults : t.unreadable}>
      <IssueList issues={issues} />
    </Section>
  )
}

function TableFailure({ error, isTrying, onRetry }: { error: Error; isTrying: boolean; onRetry: () => void }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const sentence = error instanceof LoadError ? loadErrorSentence(error, locale) : null
  return (
    <div className="kg-wrap kg-statistics">
      <ErrorPart title={t.failed} retryLabel={isTrying ? t.retrying : t.retry} onRetry={onRetry}>
        <p>{sentence ? `${sentence.text} ${sentence.remedy}` : t.bug}</p>
      </ErrorPart>
    </div>
  )
}
