import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { today } from '../../blocks/today.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './portfolio.css'
import { PortfolioOverview } from './PortfolioOverview.tsx'
import { portfolioView } from './portfolioView.ts'
import { RegisterSection } from './RegisterSection.tsx'
import { texts } from './texts.ts'

export function PortfolioPage() {
  const t = useTexts(texts)
  const { search } = useAddress()
  return (
    <LoadedPage
      title={t.title}
      head={(base) => {
        const { total, unknownLifecycle, withBudget } = portfolioView(base, {}, today()).counts
        return { lede: total === 0 ? t.none : t.finding(unknownLifecycle, withBudget, total) }
      }}
    >
      {(base) => {
        const view = portfolioView(base, search, today())
        return (
          <>
            <PortfolioOverview view={view} base={base} />
            {view.registers.map((register) => (
              <RegisterSection key={register.register} view={register} />
            ))}
          </>
        )
      }}
    </LoadedPage>
  )
}
