import { useTableWords } from '../../../blocks/useTableWords.ts'
import { type Dimension, dimensions } from '../../../core/portfolio/metrics/statusColours.ts'
import type { StatusReport } from '../../../core/portfolio/register/registerTables.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Section } from '../../../design/Section.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { StatusMark } from '../status/StatusMark.tsx'
import '../status/status.css'
import { statusTexts } from '../status/statusTexts.ts'
import type { StatusCell } from '../status/statusView.ts'
import type { PortfolioProjectView } from './portfolioProject.ts'
import { projectPageTexts } from './projectPageTexts.ts'

/** What the project has reported before, newest first. */
export function ProjectHistory({ view: { one } }: { view: PortfolioProjectView }) {
  const t = useTexts(projectPageTexts)
  const s = useTexts(statusTexts)
  const locale = useLocale()
  const words = useTableWords()
  const { reports, currency } = one.project
  if (reports.length === 0) return null
  const columns: TableColumn<StatusReport>[] = [
    {
      id: 'dato',
      header: t.date,
      cell: ({ values }) => formatDate(values.statusdato.parsed?.text ?? '', locale) || t.missing,
    },
    ...dimensions.map((dimension) => ({
      id: dimension,
      header: s[dimension],
      cell: (report: StatusReport) => <StatusMark cell={reportedCell(report, dimension)} />,
    })),
    {
      id: 'slutt',
      header: t.forecastEnd,
      cell: ({ values }) =>
        values.slutt_prognose.parsed ? formatDate(values.slutt_prognose.parsed.text, locale) : t.missing,
    },
    {
      id: 'prognose',
      header: t.forecast,
      numeric: true,
      cell: ({ values }) =>
        values.prognose.parsed === null ? t.missing : amountWords(values.prognose.parsed, currency, locale),
    },
  ]
  return (
    <Section title={reports.length === 1 ? t.historyOne : t.history(reports.length)} intro={t.historyIntro}>
      <div className="kg-status" data-history>
        <DataTable
          caption={t.historyIntro}
          captionHidden
          columns={columns}
          rows={reports.toReversed()}
          rowKey={({ file, line }) => `${file}:${line}`}
          words={words}
        />
      </div>
    </Section>
  )
}

function reportedCell({ values }: StatusReport, dimension: Dimension): StatusCell {
  const value = values[`status_${dimension}`]
  return value.parsed === null
    ? { kind: 'missing', reason: 'reason' in value ? value.reason : 'empty', raw: value.raw }
    : { kind: 'reported', colour: value.parsed, raw: value.raw, disagrees: false }
}
