import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import { registerChoices, registerWord } from '../../blocks/registerWords.ts'
import { parseSort, printSort } from '../../blocks/sortAddress.ts'
import { themeChoices } from '../../blocks/themeFilter.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './documents.css'
import { documentColumnNames, documentColumns } from './documentColumns.tsx'
import type { DocumentsView } from './documentsView.ts'
import { levelPlurals, levelWords, statusWords } from './documentWords.ts'
import { texts } from './texts.ts'

interface DocumentRegisterProps {
  readonly view: DocumentsView
  readonly themes: readonly Theme[]
  readonly documents: readonly GoverningDocument[]
}

const newestFirst = { column: 'dato', direction: 'descending' } as const

export function DocumentRegister({ view, themes, documents }: DocumentRegisterProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  const { search, change } = useAddress()
  const sort = parseSort(search.sorter, documentColumnNames) ?? newestFirst
  const undated = sort.column === 'dato' && view.undated > 0 ? ` ${t.undatedLast(view.undated)}` : ''
  const filters = [
    { name: 'tema', label: t.theme, all: t.allThemes, groups: themeChoices(themes, t.wholeTheme, locale) },
    {
      name: 'niva',
      label: t.level,
      all: t.allLevels,
      choices: registerChoices(
        levelWords,
        documents.map(({ level }) => level),
        locale,
      ),
    },
    {
      name: 'status',
      label: t.status,
      all: t.allStatuses,
      choices: registerChoices(
        statusWords,
        documents.map(({ status }) => status),
        locale,
      ),
    },
  ]
  const mostly =
    view.mostly && t.mostOf(registerWord(levelPlurals, view.mostly.level, locale), view.mostly.count, view.total)
  return (
    <Section title={mostly ?? t.title} intro={t.intro}>
      <RegisterFilters
        searchLabel={t.search}
        filters={filters}
        result={t.shown(view.rows.length, view.total) + undated}
      />
      {view.rows.length === 0 ? (
        <EmptyState reason={t.noMatch} />
      ) : (
        <div className="kg-documents">
          <DataTable
            caption={t.caption}
            captionHidden
            columns={documentColumns(themes, locale)}
            rows={view.rows}
            rowKey={({ document }) => document.id}
            sort={sort}
            onSort={(next) => change({ sorter: printSort(next) })}
            words={words}
          />
        </div>
      )}
    </Section>
  )
}
