import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import { registerChoices } from '../../blocks/registerWords.ts'
import { parseSort, printSort } from '../../blocks/sortAddress.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import type { Source } from '../../core/model/Source.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { type Sort, sortRows } from '../../design/sortRows.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { DataPageView } from './dataView.ts'
import { kindWords, reuseWords } from './dataWords.ts'
import { sourceColumnNames, sourceColumns } from './sourceColumns.tsx'
import { texts } from './texts.ts'

/** A phone would need a hundred screens for them all. */
const atOnce = 40

const byPublisher = { column: 'utgiver', direction: 'ascending' } as const

export function SourceSection({ view, all }: { view: DataPageView; all: readonly Source[] }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  const { search, change } = useAddress()
  const kinds = registerChoices(
    kindWords,
    all.map(({ kind }) => kind),
    locale,
  )
  const reuses = registerChoices(
    reuseWords,
    all.map(({ reuse }) => reuse),
    locale,
  )
  const found = view.sources.length
  const sort = parseSort(search.sorter, sourceColumnNames) ?? byPublisher
  const columns = sourceColumns(view.uses, locale)
  const isCut = found > atOnce && search.vis !== 'alle'
  const first = isCut ? firstOf(view.sources, sort, columns) : view.sources
  return (
    <Section
      id="kilder"
      title={t.licences(view.licensed, view.sourceTotal)}
      intro={t.sourcesIntro(view.withNextUpdate, view.sourceTotal)}
    >
      <RegisterFilters
        searchLabel={t.search}
        filters={[
          { name: 'slag', label: t.kind, all: t.allKinds, choices: kinds },
          { name: 'gjenbruk', label: t.reuse, all: t.allReuse, choices: reuses },
        ]}
        result={isCut ? t.cut(atOnce, found, view.sourceTotal) : t.shown(found, view.sourceTotal)}
      />
      {view.sources.length === 0 ? (
        <EmptyState reason={t.noMatch} />
      ) : (
        <div className="kg-data__sources">
          <DataTable
            caption={t.register}
            captionHidden
            columns={columns}
            rows={first}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => change({ sorter: printSort(next) })}
            words={words}
          />
        </div>
      )}
      {isCut && (
        <button
          className="ds-button kg-data__more"
          data-variant="secondary"
          type="button"
          onClick={() => change({ vis: 'alle' }, 'replace')}
        >
          {t.showAll(found)}
        </button>
      )}
    </Section>
  )
}

function firstOf(sources: readonly Source[], sort: Sort, columns: readonly TableColumn<Source>[]): readonly Source[] {
  const sortBy = columns.find(({ id }) => id === sort.column)?.sortBy
  return (sortBy ? sortRows(sources, sortBy, sort.direction) : sources).slice(0, atOnce)
}
