import { Link } from '@tanstack/react-router'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { registerWord } from '../../blocks/registerWords.ts'
import { type AddressTexts, useAddress } from '../../blocks/useAddress.ts'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { ProjectBody } from './ProjectBody.tsx'
import './portfolio.css'
import { projectTexts } from './projectTexts.ts'
import { kindAsked } from './register/kindAsked.ts'
import { portfolioRegisterTexts } from './register/registerTexts.ts'
import { useExamplePortfolio } from './register/usePortfolioInView.ts'
import { useRegisterSession } from './register/useRegisterSession.ts'

/** Back to the projects, narrowed as they were. */
const withoutProject = ({ id: _, ...rest }: AddressTexts): AddressTexts => rest

export function ProjectPage() {
  const t = useTexts(projectTexts)
  const r = useTexts(portfolioRegisterTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const { search } = useAddress()
  const kind = kindAsked(search.register)
  const [example, session] = [useExamplePortfolio(kind), useRegisterSession()]
  const back = (
    <Link to="/prosjekter/" search={withoutProject}>
      {t.projects}
    </Link>
  )
  const breadcrumbs = <Breadcrumbs label={t.way} links={[{ key: 'all', link: back }]} />
  const head = ({ projects, portfolioSettings }: KnowledgeBase) => {
    if (kind !== 'own') {
      const portfolio = kind === 'example' ? example : session?.portfolio
      const found = portfolio?.projects.find(({ id, key }) => key === search.id || id === search.id)
      const eyebrow = kind === 'example' ? r.madeUp : r.ownFile
      return {
        title: found?.title ?? t.title,
        titleLang: lang,
        long: true,
        breadcrumbs,
        eyebrow,
        lede: found?.values.beskrivelse.raw,
      }
    }
    const project = projects.find(({ id }) => id === search.id)
    if (project === undefined) return { title: t.unknownTitle, breadcrumbs }
    const eyebrow = registerWord(portfolioSettings?.registers ?? {}, project.register, locale)
    const lede = <span lang={lang}>{project.description}</span>
    return { title: project.title, titleLang: lang, long: true, eyebrow, breadcrumbs, lede }
  }
  return (
    <LoadedPage title={t.title} head={head}>
      {(base) => <ProjectBody base={base} id={search.id} />}
    </LoadedPage>
  )
}
