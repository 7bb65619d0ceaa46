import { useMemo } from 'react'
import { registerWord } from '../../../blocks/registerWords.ts'
import type { PartnerCell } from '../../../core/portfolio/metrics/sharedFunding.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { LongTable } from '../LongTable.tsx'
import { metricValue } from '../metricValue.ts'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { fundingSourceWords } from '../portfolioWords.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { fundingTexts } from './fundingTexts.ts'
import { fundingMatrix, type Matrix, type MatrixRow, otherParties } from './matrixView.ts'

/** Partner by project: who has promised, been asked and paid. */
export function MatrixSection({ view }: { view: PortfolioView }) {
  const t = useTexts(fundingTexts)
  const locale = useLocale()
  const matrix = useMemo(() => fundingMatrix(view.rows), [view.rows])
  const columns = useMemo(() => matrixColumns(matrix, view, locale), [matrix, view, locale])
  return (
    <PortfolioSection
      id="parter"
      view={view}
      title={t.matrixFinding(matrix.rows.length, view.rows.length)}
      intro={t.matrixIntro}
    >
      {matrix.rows.length === 0 ? (
        <EmptyState reason={t.matrixEmpty} action={<ExampleLink />} />
      ) : (
        <div className="kg-matrix">
          <LongTable
            caption={t.matrixIntro}
            columns={columns}
            rows={matrix.rows}
            rowKey={({ one }) => one.project.key}
            first={12}
          />
        </div>
      )}
    </PortfolioSection>
  )
}

function matrixColumns(matrix: Matrix, view: PortfolioView, locale: Locale): TableColumn<MatrixRow>[] {
  const t = textsIn(fundingTexts, locale)
  const figure = (id: 'finansieringsgrad' | 'udekket', header: string): TableColumn<MatrixRow> => ({
    id,
    header,
    numeric: true,
    cell: ({ one: { metrics, project } }) => {
      const metric = metrics.get(id)
      return !metric || metric.value === null ? t.missing : metricValue(metric, project.currency, locale)
    },
    sortBy: ({ one }) => one.metrics.get(id)?.value ?? null,
  })
  const names = matrix.others > 0 ? [...matrix.parties, otherParties] : matrix.parties
  return [
    {
      id: 'prosjekt',
      header: t.project,
      cell: ({ one }) => <ProjectLink project={one.project} kind={view.inView.kind} />,
      sortBy: ({ one }) => one.project.title,
    },
    ...names.map(
      (party): TableColumn<MatrixRow> => ({
        id: party,
        header:
          party === otherParties ? t.otherParties(matrix.others) : registerWord(fundingSourceWords, party, locale),
        numeric: true,
        cell: ({ cells, one }) => <Cell cell={cells.get(party)} currency={one.project.currency} />,
        sortBy: ({ cells }) => cells.get(party)?.granted ?? null,
      }),
    ),
    figure('finansieringsgrad', t.degree),
    figure('udekket', t.uncovered),
  ]
}

function Cell({ cell, currency }: { cell: PartnerCell | undefined; currency: string }) {
  const t = useTexts(fundingTexts)
  const locale = useLocale()
  if (!cell) return <span className="kg-matrix__none">{t.none0}</span>
  const { granted, applied, paid } = cell
  const money = (amount: number) => amountWords(amount, currency, locale)
  const isEmpty = granted === null && applied === null && paid === null
  if (isEmpty) return t.missing
  return (
    <span>
      {granted !== null && money(granted)}
      {granted === null && applied !== null && <span className="kg-warm">{t.appliedShort(money(applied))}</span>}
      {paid !== null && <span className="kg-matrix__more">{t.paidShort(money(paid))}</span>}
    </span>
  )
}
