import { registerWord } from '../../../blocks/registerWords.ts'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import { keyDeviations } from '../../../core/portfolio/metrics/funding.ts'
import { type PartnerCell, partnerMatrix } from '../../../core/portfolio/metrics/sharedFunding.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Section } from '../../../design/Section.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import type { InOneLocale } from '../../../i18n/texts.ts'
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
  const keyed = new Map(keyDeviations(one.project).map(({ party, metric }) => [party, metric.value]))
  const points: TableColumn<PartnerCell> = {
    id: 'nokkel',
    header: t.keyDeviation,
    numeric: true,
    cell: ({ party }) => pointWords(keyed.get(party) ?? null, t, locale),
    sortBy: ({ party }) => keyed.get(party) ?? null,
  }
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
          ...(keyed.size > 0 ? [points] : []),
        ]}
        rows={cells}
        rowKey={({ party }) => party}
        words={words}
      />
    </Section>
  )
}

/** Over or under what was agreed: the sign is a word. */
function pointWords(points: number | null, t: InOneLocale<typeof fundingTexts>, locale: Locale): string {
  if (points === null) return t.none0
  const size = formatNumber(Math.abs(points), 1, locale)
  return points < 0 ? t.pointsUnder(size) : t.pointsOver(size)
}
