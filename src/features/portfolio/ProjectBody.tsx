import { Link } from '@tanstack/react-router'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { FundingSection } from './FundingSection.tsx'
import { ProjectFacts } from './ProjectFacts.tsx'
import { ProjectRemarks } from './ProjectRemarks.tsx'
import { ProjectAttention } from './project/ProjectAttention.tsx'
import { ProjectBenefits } from './project/ProjectBenefits.tsx'
import { ProjectFigures } from './project/ProjectFigures.tsx'
import { ProjectHistory } from './project/ProjectHistory.tsx'
import { ProjectMilestones } from './project/ProjectMilestones.tsx'
import { ProjectParties } from './project/ProjectParties.tsx'
import { portfolioProject } from './project/portfolioProject.ts'
import { RegisterFields } from './project/RegisterFields.tsx'
import { projectTexts } from './projectTexts.ts'
import { projectView } from './projectView.ts'
import { RelatedIndicators } from './RelatedIndicators.tsx'
import type { PortfolioInView } from './register/PortfolioInView.ts'
import { RegisterGate } from './register/RegisterGate.tsx'

interface ProjectBodyProps {
  readonly base: KnowledgeBase
  readonly id: string | undefined
}

/** All of one project, of the knowledge base's own registers or of those in view. */
export function ProjectBody({ base, id }: ProjectBodyProps) {
  return <RegisterGate base={base}>{(inView) => <Parts base={base} id={id} inView={inView} />}</RegisterGate>
}

function Parts({ base, id, inView }: ProjectBodyProps & { readonly inView: PortfolioInView }) {
  const t = useTexts(projectTexts)
  const measured = portfolioProject(inView, id)
  if (measured === null) {
    return (
      <div className="kg-wrap">
        <EmptyState reason={t.unknown} action={<Link to="/prosjekter/">{t.toAll}</Link>} />
      </div>
    )
  }
  const own = inView.kind === 'own' ? projectView(base, id, today()) : null
  return (
    <>
      {own && <ProjectFacts view={own} themes={base.themes} />}
      <ProjectAttention view={measured} />
      <ProjectFigures view={measured} />
      {own ? <FundingSection view={own} /> : <ProjectParties view={measured} />}
      {own === null && <RegisterFields view={measured} />}
      <ProjectMilestones view={measured} />
      <ProjectBenefits view={measured} />
      <ProjectHistory view={measured} />
      {own && <RelatedIndicators base={base} view={own} />}
      {own && <ProjectRemarks view={own} />}
    </>
  )
}
