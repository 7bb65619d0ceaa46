import { CountTiles } from '../../blocks/CountTiles.tsx'
import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { portfolioFilters } from './portfolioFilters.ts'
import type { PortfolioCounts, PortfolioView } from './portfolioView.ts'
import { freshDays } from './statusAge.ts'
import { texts } from './texts.ts'

/** What is known of all projects, and what to narrow the registers below by. */
export function PortfolioOverview({ view, base }: { view: PortfolioView; base: KnowledgeBase }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { fresh, total } = view.counts
  return (
    <Section title={fresh === 0 ? t.noneFresh(freshDays) : t.someFresh(fresh, total, freshDays)} intro={t.intro}>
      <KnownCounts counts={view.counts} />
      <div className="kg-portfolio__filters">
        <RegisterFilters
          searchLabel={t.search}
          filters={portfolioFilters(base, locale)}
          result={`${t.shown(view.shown, total)} ${t.missingLast}`}
        />
      </div>
    </Section>
  )
}

function KnownCounts({ counts }: { counts: PortfolioCounts }) {
  const t = useTexts(texts)
  const { total, active, unknownLifecycle, withHome, withBudget, withStatus, fresh } = counts
  const of = t.of(total)
  return (
    <CountTiles
      tiles={[
        { label: t.active, value: String(active), of, note: t.activeNote(unknownLifecycle) },
        { label: t.withHome, value: String(withHome), of, note: t.withHomeNote },
        { label: t.budgets, value: String(withBudget), of, note: t.budgetsNote },
        { label: t.freshness, value: String(fresh), of, note: t.freshnessNote(freshDays, total - withStatus) },
      ]}
    />
  )
}
