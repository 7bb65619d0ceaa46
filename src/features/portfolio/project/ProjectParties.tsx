import { registerWord } from '../../../blocks/registerWords.ts'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import { type PartnerCell, partnerMatrix } from '../../../core/portfolio/metrics/sharedFunding.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Section } from '../../../design/Section.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../amount.ts'
import { fundingTexts } from '../funding/fundingTexts.ts'
import { fundingSourceWords } from '../portfolioWords.ts'
import { projectTexts } from '../projectTexts.ts'
import type { PortfolioProjectView } from './portfolioProject.ts'

/** Who pays for a project of a register that is not the knowledge base's own. */
export function ProjectParties({ view: { one } }: { view: PortfolioProjectView }) {
  const t = useTexts(fundingTexts)
  const p = useTexts(projectTexts)
  const locale = useLocale()
  const words = useTableWords()
  const cells = partnerMatrix([one])
  if (cells.length === 0) return <Section title={p.fundingNone} />
  const money = (id: 'granted' | 'applied' | 'paid'): TableColumn<PartnerCell> => ({
    id,
    header: t[id],
    numeric: true,
    cell: (cell) => (cell[id] === null ? t.none0 : amountWords(cell[id], one.project.currency, locale)),
    sortBy: (cell) => cell[id],
  })
  return (
    <Section title={p.fundingCaption} intro={t.matrixIntro}>
      <DataTable
        caption={p.fundingCaption}
        captionHidden
        columns={[
          { id: 'part', header: t.party, cell: ({ party }) => registerWord(fundingSourceWords, party, locale) },
          money('granted'),
          money('applied'),
          money('paid'),
        ]}
        rows={cells}
        rowKey={({ party }) => party}
        words={words}
      />
    </Section>
  )
}
