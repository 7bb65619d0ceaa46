import { registerWord } from '../../blocks/registerWords.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import type { Funding } from '../../core/model/Project.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { Section } from '../../design/Section.tsx'
import type { TableColumn } from '../../design/TableColumn.ts'
import { formatMoney } from '../../i18n/formatMoney.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../i18n/texts.ts'
import { fundingSourceWords, fundingStatusWords } from './portfolioWords.ts'
import { projectTexts } from './projectTexts.ts'
import { type FundingKind, fundingKinds, type ProjectView } from './projectView.ts'

/** Who pays, line by line. What is applied for, promised, paid and planned stands in columns of its own. */
export function FundingSection({ view }: { view: ProjectView }) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  const words = useTableWords()
  if (view.funding.length === 0) return <Section title={t.fundingNone} />
  return (
    <Section title={findingOf(view, locale)} intro={t.fundingIntro}>
      <DataTable
        caption={t.fundingCaption}
        captionHidden
        columns={fundingColumns(view, locale)}
        rows={view.funding}
        rowKey={(line) => String(view.funding.indexOf(line))}
        words={words}
      />
      <p className="kg-project__sums kg-small kg-subtle">
        {t.sums} {sumsOf(view, locale)}.
      </p>
    </Section>
  )
}

function findingOf({ fundingTotals }: ProjectView, locale: Locale): string {
  const t = textsIn(projectTexts, locale)
  const granted = fundingTotals.find(({ kind }) => kind === 'granted')?.sum ?? null
  return granted === null ? t.fundingOnlyOther : t.fundingGranted(formatMoney(granted, locale))
}

function sumsOf({ fundingTotals, funding }: ProjectView, locale: Locale): string {
  const t = textsIn(projectTexts, locale)
  const sums = fundingTotals.flatMap(({ kind, sum, lines }) =>
    sum === null ? [] : t.sum(t[kind], formatMoney(sum, locale), lines, funding.length),
  )
  return sums.join('; ')
}

/** Only the kinds of money that some line has. */
function fundingColumns({ fundingTotals }: ProjectView, locale: Locale): TableColumn<Funding>[] {
  const t = textsIn(projectTexts, locale)
  const lang = locale === 'nb' ? undefined : 'nb'
  const inUse = fundingKinds.filter((kind) => fundingTotals.some((total) => total.kind === kind && total.lines > 0))
  return [
    {
      id: 'part',
      header: t.party,
      cell: ({ party, note }) => (
        <span lang={lang}>
          {party}
          {note !== '' && <span className="kg-project__about">{note}</span>}
        </span>
      ),
      sortBy: ({ party }) => party,
    },
    {
      id: 'kilde',
      header: t.source,
      cell: ({ kind }) => registerWord(fundingSourceWords, kind, locale),
      sortBy: ({ kind }) => kind,
    },
    {
      id: 'ar',
      header: t.year,
      cell: ({ year }) => (year === '' ? <span className="kg-project__missing">{t.yearUnknown}</span> : year),
      sortBy: ({ year }) => year || null,
    },
    { id: 'status', header: t.lineStatus, cell: ({ status }) => registerWord(fundingStatusWords, status, locale) },
    ...inUse.map((kind) => amountColumn(kind, locale)),
  ]
}

function amountColumn(kind: FundingKind, locale: Locale): TableColumn<Funding> {
  const t = textsIn(projectTexts, locale)
  return {
    id: kind,
    header: t[kind],
    numeric: true,
    cell: (line) => {
      const kroner = line[kind]
      return kroner === null ? <span className="kg-project__missing">{t.missing}</span> : formatMoney(kroner, locale)
    },
    sortBy: (line) => line[kind],
  }
}
