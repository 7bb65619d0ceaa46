import { useMemo } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { LongTable } from '../LongTable.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { benefitColumns } from './benefitColumns.tsx'
import { benefitTexts } from './benefitTexts.ts'
import { benefitsView } from './benefitView.ts'

/** What the projects promised, and what has been measured of it. */
export function BenefitSection({ view }: { view: PortfolioView }) {
  const t = useTexts(benefitTexts)
  const locale = useLocale()
  const { rows, measured, overdue } = useMemo(() => benefitsView(view), [view])
  const columns = useMemo(() => benefitColumns(view.inView.kind, locale), [view, locale])
  return (
    <PortfolioSection
      id="gevinster"
      view={view}
      title={rows.length === 0 ? t.none : t.finding(measured, rows.length, overdue)}
      intro={t.intro}
    >
      {rows.length === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <LongTable
          caption={t.intro}
          columns={columns}
          rows={rows}
          rowKey={({ benefit }) => `${benefit.file}:${benefit.line}`}
          first={10}
        />
      )}
    </PortfolioSection>
  )
}
