import { dataFileAddress } from '../../blocks/dataFileAddress.ts'
import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import { SourceLine } from '../../blocks/SourceLine.tsx'
import { measureName } from '../../blocks/slice/measureName.ts'
import { tableSources } from '../../blocks/slice/tableSources.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { Statistics } from '../../core/model/buildStatistics.ts'
import { categoryAt } from '../../core/model/Dataset.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../i18n/texts.ts'
import { MeasureSums } from './MeasureSums.tsx'
import { statisticsFilters } from './statisticsFilters.ts'
import { type StatisticsView, statisticsView } from './statisticsView.ts'
import { tableColumns } from './tableColumns.ts'
import { texts } from './texts.ts'
import { VirtualTable } from './VirtualTable.tsx'

interface StatisticsFiguresProps {
  readonly base: KnowledgeBase
  readonly resource: Resource
  readonly statistics: Statistics
}

/** The table, what to choose of it, and its sums. */
export function StatisticsFigures({ base, resource, statistics }: StatisticsFiguresProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { search } = useAddress()
  const view = statisticsView(statistics, search, { places: base.places, locale })
  if (view === null) return <EmptyState reason={t.unreadable} />
  const count = (number: number) => formatNumber(number, 0, locale)
  const sources = tableSources(resource, base)
  const fileAddress = dataFileAddress(resource.path)
  return (
    <Section title={homeFinding(statistics, view, base, locale) ?? t.table} aside={<BackToSlice />}>
      <RegisterFilters
        searchLabel={t.search}
        filters={statisticsFilters(view, resource, locale)}
        result={t.shown(count(view.rows.length), count(view.total))}
      />
      {view.rows.length === 0 ? (
        <EmptyState reason={t.noMatch} />
      ) : (
        <>
          <MeasureSums sums={view.sums} statistics={statistics} units={base.units} />
          <VirtualTable
            caption={resource.title}
            columns={tableColumns({ statistics, view, resource, base, locale })}
            rows={view.rows}
            sort={view.sort}
            homeId={base.plan?.homeId ?? ''}
          />
          <p className="kg-small kg-subtle">{t.missingLast}</p>
        </>
      )}
      <SourceLine sources={sources} />
      {fileAddress !== '' && (
        <p className="kg-statistics__download">
          <a href={fileAddress} download>
            {t.download}
          </a>
        </p>
      )}
    </Section>
  )
}

/** Back from the plain rows to the slices of the table. */
function BackToSlice() {
  const t = useTexts(texts)
  const { change } = useAddress()
  return (
    <button
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      type="button"
      onClick={() => change({ vis: undefined, sok: undefined, ar: undefined, sorter: undefined })}
    >
      {t.toSlice}
    </button>
  )
}

/** Our own place's figure, where just one row is about it. */
function homeFinding(
  { measures }: Statistics,
  { rows }: StatisticsView,
  base: KnowledgeBase,
  locale: Locale,
): string | null {
  const [home, another] = rows.filter(({ placeId }) => placeId === base.plan?.homeId)
  const [first] = measures
  const unit = first && base.units.get(first.measure.unitId)
  const value = first?.dataset.values[home?.index ?? -1]
  if (!home || another || !first || !unit || value === undefined || Number.isNaN(value)) return null
  const time = first.dataset.dimensions.find(({ role }) => role === 'time')
  const period = time ? categoryAt(time, home.index) : ''
  return textsIn(texts, locale).finding(
    measureName(first, locale),
    home.place,
    period,
    formatValue(value, unit, locale),
  )
}
