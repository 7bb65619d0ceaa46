import { memo, useDeferredValue, useMemo } from 'react'
import { RegisterFilters } from '../../blocks/RegisterFilters.tsx'
import { useAddress } from '../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { Answers } from './answers/Answers.tsx'
import { AttentionSection } from './attention/AttentionSection.tsx'
import { BenefitSection } from './benefits/BenefitSection.tsx'
import { ChangesSection } from './changes/ChangesSection.tsx'
import { ProjectCoverageSection } from './coverage/ProjectCoverageSection.tsx'
import { RegisterDownload } from './download/RegisterDownload.tsx'
import { FiveFigures } from './figures/FiveFigures.tsx'
import { figuresView } from './figures/figuresView.ts'
import { MatrixSection } from './funding/MatrixSection.tsx'
import { ThemeFundingSection } from './funding/ThemeFundingSection.tsx'
import { homeOf } from './homeOf.ts'
import { PhaseSection } from './phases/PhaseSection.tsx'
import { portfolioFilters } from './portfolioFilters.ts'
import { type PortfolioView, portfolioView } from './portfolioView.ts'
import type { PortfolioInView } from './register/PortfolioInView.ts'
import { RegisterFiles } from './register/RegisterFiles.tsx'
import { RegisterGate } from './register/RegisterGate.tsx'
import { RoadmapSection } from './roadmap/RoadmapSection.tsx'
import { SpendingSection } from './spending/SpendingSection.tsx'
import { StatusSection } from './status/StatusSection.tsx'
import { texts } from './texts.ts'
import { WeighingSection } from './weighing/WeighingSection.tsx'

/** Everything below the page's head: one filter over all of it. */
export function PortfolioBody({ base }: { base: KnowledgeBase }) {
  return (
    <>
      <RegisterGate base={base}>{(inView) => <Parts base={base} inView={inView} />}</RegisterGate>
      <RegisterFiles />
    </>
  )
}

const many = 500

function Parts({ base, inView }: { base: KnowledgeBase; inView: PortfolioInView }) {
  const t = useTexts(texts)
  const { search } = useAddress()
  const view = useMemo(() => portfolioView(inView, search, base.themes), [inView, search, base.themes])
  // Of thousands, the figures and the list are there first; a page of hundreds comes as one.
  const later = useDeferredValue<PortfolioView | null>(view, inView.measured.length > many ? null : view)
  const home = homeOf(base)
  const figures = useMemo(() => figuresView(view, home), [view, home])
  return (
    <>
      <FiveFigures view={figures} isHomeShare={view.isHomeShare} />
      {view.rows.length > 0 && <Answers view={view} municipality={home} />}
      <Filters view={view} />
      {view.rows.length === 0 ? (
        <Section
          id="ingen"
          {...(inView.measured.length === 0 ? { title: t.none } : { title: t.noneChosen, intro: t.noneChosenLong })}
        />
      ) : (
        <>
          <AttentionSection view={view} municipality={home} />
          {later && <LaterParts view={later} municipality={home} />}
          {later && <RegisterDownload view={later} />}
        </>
      )}
    </>
  )
}

interface LaterPartsProps {
  readonly view: PortfolioView
  readonly municipality: string
}

/** What is further down may come a moment after the figures and the list, so that a choice among thousands answers at once. */
const LaterParts = memo(function LaterParts({ view, municipality }: LaterPartsProps) {
  return (
    <>
      <PhaseSection view={view} municipality={municipality} />
      <StatusSection view={view} />
      <RoadmapSection view={view} />
      <ThemeFundingSection view={view} />
      <SpendingSection view={view} />
      <MatrixSection view={view} />
      <BenefitSection view={view} />
      <WeighingSection view={view} />
      <ProjectCoverageSection view={view} />
      <ChangesSection view={view} />
    </>
  )
})

function Filters({ view }: { view: PortfolioView }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { inView, rows, themes } = view
  const filters = useMemo(() => portfolioFilters(inView, themes, locale), [inView, themes, locale])
  const day = formatDate(inView.reference, locale)
  return (
    <div className="kg-wrap kg-portfolio__filters">
      <RegisterFilters
        searchLabel={t.search}
        filters={filters}
        result={`${t.shown(rows.length, inView.measured.length)} ${t.asOf(day)}`}
      />
    </div>
  )
}
