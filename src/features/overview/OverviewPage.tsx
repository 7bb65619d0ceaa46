import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { LoadProgress, NothingLoaded, PartFailures } from '../../blocks/LoadNotice.tsx'
import { MilestoneKey, MilestoneList } from '../../blocks/MilestoneList.tsx'
import { SourceLine } from '../../blocks/SourceLine.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { PageFrame } from '../../design/PageFrame.tsx'
import { Section } from '../../design/Section.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { HeroFigure } from './HeroFigure.tsx'
import { Holdings } from './Holdings.tsx'
import { OverviewSkeleton } from './OverviewSkeleton.tsx'
import { overviewView } from './overviewView.ts'
import { ThemeGrid } from './ThemeGrid.tsx'
import { texts } from './texts.ts'

export function OverviewPage() {
  const t = useTexts(texts)
  const { data, error } = useKnowledgeBase()
  if (data) return <Overview base={data} />
  if (error) return <NothingLoaded title={t.title} error={error} />
  return (
    <>
      <OverviewSkeleton />
      <LoadProgress />
    </>
  )
}

function Overview({ base }: { base: KnowledgeBase }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const view = useMemo(() => overviewView(base, { today: today(), locale }), [base, locale])
  return (
    <PageFrame eyebrow={t.eyebrow} title={view.title} lede={view.lede} aside={<HeroFigure hero={view.hero} />}>
      <PartFailures base={base} />
      <ThemeGrid view={view} />
      {view.milestones && (
        <Section
          title={view.milestones.heading}
          intro={view.milestoneNote}
          aside={<MilestoneKey view={view.milestones} />}
        >
          <MilestoneList view={view.milestones} />
          <div className="kg-overview__plan-foot">
            {view.planSource && <SourceLine sources={[view.planSource]} />}
            <Link to="/planen/">{t.planLink}</Link>
          </div>
        </Section>
      )}
      <Holdings view={view.holdings} />
    </PageFrame>
  )
}
