import { Link } from '@tanstack/react-router'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { SourceLink } from '../../blocks/SourceLink.tsx'
import { fieldTitle } from '../../blocks/slice/fieldTitle.ts'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { unitWords } from '../../i18n/formatValue.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { printList } from '../../i18n/printList.ts'
import './statistics.css'
import { texts } from './texts.ts'

export function StatisticsListPage() {
  const t = useTexts(texts)
  const locale = useLocale()
  const lede = (count: number) => (count === 0 ? t.none : t.lede(capitalized(countInWords(count, locale))))
  return (
    <LoadedPage title={t.title} head={(base) => ({ lede: lede(tablesOf(base).length) })}>
      {(base) => (
        <div className="kg-wrap kg-statistics">
          {tablesOf(base).length === 0 && <EmptyState reason={t.none} />}
          {tablesOf(base).map((resource) => (
            <TableEntry key={resource.name} resource={resource} base={base} />
          ))}
          <p>
            <Link to="/apne/">{t.openOwn}</Link>
          </p>
        </div>
      )}
    </LoadedPage>
  )
}

export function tablesOf({ resources }: KnowledgeBase): Resource[] {
  return resources.map(({ resource }) => resource).filter(({ role }) => role === 'statistics')
}

function TableEntry({ resource, base }: { resource: Resource; base: KnowledgeBase }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const { dimensions = [], measures = [], sourceIds = [] } = resource.cube ?? {}
  const measureNames = measures.map(({ field, unitId }) => {
    const unit = base.units.get(unitId)
    return unit ? `${fieldTitle(resource, field)} (${unitWords(unit, locale)})` : fieldTitle(resource, field)
  })
  return (
    <article className="kg-statistics__entry">
      <div className="kg-stack">
        <h2 className="kg-section-title" lang={lang}>
          <Link to="/statistikk/" search={{ id: resource.name }}>
            {resource.title}
          </Link>
        </h2>
        <p className="kg-measure" lang={lang}>
          {resource.description}
        </p>
      </div>
      <DefinitionList
        entries={[
          { term: t.measures, description: <span lang={lang}>{printList(measureNames, 'nb')}</span> },
          {
            term: t.dimensions,
            description: (
              <span lang={lang}>
                {printList(
                  dimensions.map((name) => fieldTitle(resource, name).toLowerCase()),
                  'nb',
                )}
              </span>
            ),
          },
          { term: t.rows, description: t.rowsUnread },
          ...sourceIds.map((id) => ({ term: t.source, description: <SourceLink source={base.sources.get(id)} /> })),
        ]}
      />
    </article>
  )
}
