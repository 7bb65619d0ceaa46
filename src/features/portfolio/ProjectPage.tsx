import { Link } from '@tanstack/react-router'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { registerWord } from '../../blocks/registerWords.ts'
import { today } from '../../blocks/today.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { FundingSection } from './FundingSection.tsx'
import './portfolio.css'
import { ProjectFacts } from './ProjectFacts.tsx'
import { ProjectRemarks } from './ProjectRemarks.tsx'
import { registerNames } from './portfolioWords.ts'
import { projectTexts } from './projectTexts.ts'
import { projectView } from './projectView.ts'
import { RelatedIndicators } from './RelatedIndicators.tsx'

export function ProjectPage() {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const { search } = useAddress()
  const breadcrumbs = (
    <Breadcrumbs label={t.way} links={[{ key: 'all', link: <Link to="/prosjekter/">{t.projects}</Link> }]} />
  )
  const head = ({ projects }: KnowledgeBase) => {
    const project = projects.find(({ id }) => id === search.id)
    if (project === undefined) return { title: t.unknownTitle, breadcrumbs }
    const eyebrow = registerWord(registerNames, project.register, locale)
    return {
      title: project.title,
      titleLang: lang,
      long: true,
      eyebrow,
      breadcrumbs,
      lede: <span lang={lang}>{project.description}</span>,
    }
  }
  return (
    <LoadedPage title={t.title} head={head}>
      {(base) => <ProjectBody base={base} id={search.id} />}
    </LoadedPage>
  )
}

function ProjectBody({ base, id }: { base: KnowledgeBase; id: string | undefined }) {
  const t = useTexts(projectTexts)
  const view = projectView(base, id, today())
  if (view === null) {
    return (
      <div className="kg-wrap">
        <EmptyState reason={t.unknown} action={<Link to="/prosjekter/">{t.toAll}</Link>} />
      </div>
    )
  }
  return (
    <>
      <ProjectFacts view={view} themes={base.themes} />
      <FundingSection view={view} />
      <RelatedIndicators view={view} />
      <ProjectRemarks view={view} />
    </>
  )
}
