import { useTableWords } from '../../blocks/useTableWords.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './ExploreList.css'
import { exploreColumns } from './exploreColumns.tsx'
import type { ExploreRow } from './exploreRows.ts'
import { ShowMore, type ViewProps } from './ShowMore.tsx'
import { texts } from './texts.ts'

/** The indicators as a table, under their themes until the reader sorts them. */
export function ExploreList({ found, choice, change }: ViewProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  const judged = choice.verdict !== null || choice.hasTarget === true
  const names = new Map(
    found.groups.flatMap(({ name, count, rows }) => rows.map((row) => [row, t.group(name, count)] as const)),
  )
  return (
    <div className="kg-explore-list">
      <DataTable
        caption={t.caption}
        captionHidden
        columns={exploreColumns(locale, judged)}
        rows={found.groups.flatMap(({ rows }) => rows)}
        rowKey={({ indicator }) => indicator.id}
        {...(choice.sort === null && { groupOf: (row: ExploreRow) => names.get(row) ?? '' })}
        sort={choice.sort}
        onSort={(sort) => void change({ sort: sort as typeof choice.sort })}
        words={words}
      />
      <p className="kg-small kg-subtle">{t.sparkNote}</p>
      <ShowMore found={found} choice={choice} change={change} />
    </div>
  )
}
