import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { ToggleGroup } from '../../design/ToggleGroup.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './ExploreBody.css'
import { ExploreList } from './ExploreList.tsx'
import { type ExploreView, exploreViews } from './exploreChoice.ts'
import { exploreFilters } from './exploreFilters.ts'
import type { ExploreRow } from './exploreRows.ts'
import { LargeChart } from './LargeChart.tsx'
import { SmallCharts } from './SmallCharts.tsx'
import { texts } from './texts.ts'
import { useExplore } from './useExplore.ts'

interface ExploreBodyProps {
  readonly base: KnowledgeBase
  readonly rows: readonly ExploreRow[]
  /** The municipality's name. */
  readonly home: string
}

/** The indicators that are asked for, in the view that is asked for. Everything asked stands in the address. */
export function ExploreBody({ base, rows, home }: ExploreBodyProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { choice, found, known, unknown, change } = useExplore(base, rows)
  const filters = exploreFilters({ themes: base.themes, publishers: known.publishers, home, locale })
  // The filters tell of themselves what they do not know.
  const corrected = unknown.filter((name) => !filters.some((filter) => filter.name === name))
  const targets = rows.filter(({ hasTarget }) => hasTarget).length
  const none = choice.verdict === null ? t.none : t.noneJudged(targets, rows.length)
  return (
    <div className="kg-wrap kg-explore">
      <RegisterFilters searchLabel={t.search} filters={filters} result={t.found(found.rows.length, rows.length)} />
      {corrected.length > 0 && <p className="kg-small kg-warm">{t.corrected(corrected.join(', '))}</p>}
      <ToggleGroup
        label={t.views}
        choices={exploreViews.map((view) => ({ value: view, label: t[view] }))}
        value={choice.view}
        onChange={(view) => void change({ view: view as ExploreView })}
      />
      {found.rows.length === 0 && <EmptyState reason={none} />}
      {found.rows.length > 0 && choice.view === 'liste' && (
        <ExploreList found={found} choice={choice} change={change} />
      )}
      {found.rows.length > 0 && choice.view === 'smaa' && (
        <SmallCharts base={base} found={found} choice={choice} change={change} />
      )}
      {found.rows.length > 0 && choice.view === 'stor' && (
        <LargeChart base={base} all={rows} found={found} choice={choice} change={change} />
      )}
    </div>
  )
}
