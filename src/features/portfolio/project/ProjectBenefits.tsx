import { useMemo } from 'react'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Section } from '../../../design/Section.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { benefitColumns } from '../benefits/benefitColumns.tsx'
import { benefitTexts } from '../benefits/benefitTexts.ts'
import { benefitsView } from '../benefits/benefitView.ts'
import type { PortfolioProjectView } from './portfolioProject.ts'

/** What the project promised, and what has been measured of it. */
export function ProjectBenefits({ view: { one, inView } }: { view: PortfolioProjectView }) {
  const t = useTexts(benefitTexts)
  const locale = useLocale()
  const words = useTableWords()
  const { rows, measured, overdue } = useMemo(() => benefitsView({ rows: [one], inView }), [one, inView])
  if (rows.length === 0) return null
  const title = t.finding(measured, rows.length, overdue)
  return (
    <Section title={title} intro={t.intro}>
      <DataTable
        caption={title}
        captionHidden
        columns={benefitColumns(null, locale)}
        rows={rows}
        rowKey={({ benefit }) => `${benefit.file}:${benefit.line}`}
        words={words}
      />
    </Section>
  )
}
