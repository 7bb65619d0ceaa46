import { registerWord } from '../../blocks/registerWords.ts'
import { parseSort, printSort } from '../../blocks/sortAddress.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { formatMoney } from '../../i18n/formatMoney.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../i18n/texts.ts'
import type { RegisterView } from './portfolioView.ts'
import { registerNames } from './portfolioWords.ts'
import { projectColumnNames, projectColumns } from './projectColumns.tsx'
import { texts } from './texts.ts'

const newestFirst = { column: 'status', direction: 'descending' } as const

/** One register with its own totals. */
export function RegisterSection({ view }: { view: RegisterView }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  const { search, change } = useAddress()
  const name = registerWord(registerNames, view.register, locale)
  return (
    <Section title={t.registerFinding(name, view.totalWithBudget, view.total)} intro={totalsOf(view, locale)}>
      {view.rows.length === 0 ? (
        <EmptyState reason={t.noMatch} />
      ) : (
        <div className="kg-portfolio">
          <DataTable
            caption={name}
            captionHidden
            columns={projectColumns(locale)}
            rows={view.rows}
            rowKey={({ project }) => project.id}
            sort={parseSort(search.sorter, projectColumnNames) ?? newestFirst}
            onSort={(next) => change({ sorter: printSort(next) })}
            words={words}
          />
        </div>
      )}
    </Section>
  )
}

function totalsOf({ rows, total, withBudget, budgetSum }: RegisterView, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (withBudget === 0) return t.registerNoBudget(rows.length, total)
  if (budgetSum === null) return t.registerUnsummed(rows.length, total, withBudget)
  return t.registerSum(rows.length, total, withBudget, formatMoney(budgetSum, locale))
}
