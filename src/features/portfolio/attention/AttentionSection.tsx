import { registerWord } from '../../../blocks/registerWords.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { FirstRows } from '../FirstRows.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { AttentionTable } from './AttentionTable.tsx'
import './attention.css'
import { attentionTexts } from './attentionTexts.ts'
import { attentionGroups } from './attentionView.ts'
import { DataRemarks, RuleList } from './RuleList.tsx'

/** Before any chart: which projects need somebody, and why. */
export function AttentionSection({ view, municipality }: { view: PortfolioView; municipality: string }) {
  const t = useTexts(attentionTexts)
  const locale = useLocale()
  const { attention, rows, inView } = view
  const groups = attentionGroups(attention, inView, municipality)
  const grave = attention.filter(({ hits }) => hits[0]?.severity === 'hoy').length
  return (
    <PortfolioSection
      id="oppmerksomhet"
      view={view}
      title={t.finding(attention.length, rows.length, grave)}
      intro={t.intro(formatDate(inView.reference, locale))}
    >
      {groups.length === 0 && <EmptyState reason={t.none} />}
      {groups.map(({ register, rows: own }) => (
        <FirstRows key={register} rows={own} first={groups.length > 1 ? 6 : 10}>
          {(shown) => (
            <AttentionTable
              caption={registerWord(inView.settings.registers, register, locale)}
              captionHidden={groups.length === 1}
              rows={shown}
              kind={inView.kind}
            />
          )}
        </FirstRows>
      ))}
      <div className="kg-attention__rules">
        <RuleList settings={inView.settings} />
        <DataRemarks remarks={view.dataRemarks} inView={inView} />
      </div>
    </PortfolioSection>
  )
}
