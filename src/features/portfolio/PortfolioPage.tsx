import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { useAddress } from '../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { PortfolioBody } from './PortfolioBody.tsx'
import { PortfolioControls } from './PortfolioControls.tsx'
import './portfolio.css'
import { kindAsked } from './register/kindAsked.ts'
import { portfolioRegisterTexts } from './register/registerTexts.ts'
import { texts } from './texts.ts'

export function PortfolioPage() {
  const t = useTexts(texts)
  const r = useTexts(portfolioRegisterTexts)
  const kind = kindAsked(useAddress().search.register)
  const titles = { own: t.title, example: t.exampleTitle, file: t.fileTitle }
  const ledeOf = ({ projects }: KnowledgeBase) => {
    if (kind !== 'own') return kind === 'example' ? r.madeUpLong : r.fileLong
    if (projects.length === 0) return t.none
    const unknown = projects.filter(({ lifecycle }) => lifecycle === 'ukjent' || lifecycle === '').length
    return t.finding(unknown, projects.filter(({ money }) => money.budget !== null).length, projects.length)
  }
  return (
    <LoadedPage
      title={titles[kind]}
      head={(base) => ({ lede: ledeOf(base), aside: <PortfolioControls base={base} kind={kind} /> })}
    >
      {(base) => <PortfolioBody base={base} />}
    </LoadedPage>
  )
}
