import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import { parseSort, printSort } from '../../blocks/sortAddress.ts'
import { themeChoices } from '../../blocks/themeFilter.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './IndicatorList.css'
import { indicatorColumnNames, indicatorColumns } from './indicatorColumns.tsx'
import { chosenRows, type IndicatorRow } from './indicatorList.ts'
import { listTexts } from './listTexts.ts'

interface IndicatorListProps {
  readonly rows: readonly IndicatorRow[]
  readonly themes: readonly Theme[]
  /** The municipality's name. */
  readonly home: string
}

/** The indicators that are asked for. Everything asked stands in the address. */
export function IndicatorList({ rows, themes, home }: IndicatorListProps) {
  const t = useTexts(listTexts)
  const locale = useLocale()
  const words = useTableWords()
  const { search, change } = useAddress()
  const chosen = chosenRows(rows, search, themes)
  return (
    <div className="kg-wrap kg-indicator-list">
      <RegisterFilters
        searchLabel={t.search}
        filters={useFilters(themes, home)}
        result={t.found(chosen.length, rows.length)}
      />
      {chosen.length === 0 ? (
        <EmptyState reason={t.none} />
      ) : (
        <>
          <DataTable
            caption={t.caption}
            captionHidden
            columns={indicatorColumns(locale)}
            rows={chosen}
            rowKey={({ indicator }) => indicator.id}
            sort={parseSort(search.sorter, indicatorColumnNames)}
            onSort={(sort) => void change({ sorter: printSort(sort) })}
            words={words}
          />
          <p className="kg-small kg-subtle">{t.sparkNote}</p>
        </>
      )}
    </div>
  )
}

function useFilters(themes: readonly Theme[], home: string) {
  const t = useTexts(listTexts)
  const locale = useLocale()
  const withOrWithout = [
    { value: 'ja', label: t.with },
    { value: 'nei', label: t.without },
  ]
  const ages = [
    { value: 'ny', label: t.fresh },
    { value: 'gammel', label: t.old },
    { value: 'mangler', label: t.absent },
  ]
  return [
    { name: 'tema', label: t.theme, all: t.allThemes, groups: themeChoices(themes, t.wholeTheme, locale) },
    { name: 'asker', label: t.home(home), all: t.either, choices: withOrWithout },
    { name: 'mal', label: t.target, all: t.either, choices: withOrWithout },
    { name: 'alder', label: t.age, all: t.allAges, choices: ages },
  ]
}
