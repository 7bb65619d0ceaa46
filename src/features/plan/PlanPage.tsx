import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { MilestoneKey, MilestoneList } from '../../blocks/MilestoneList.tsx'
import { milestoneView } from '../../blocks/milestoneView.ts'
import { SourceLine } from '../../blocks/SourceLine.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Plan } from '../../core/model/Plan.ts'
import { Disclosure } from '../../design/Disclosure.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { Mandate } from './Mandate.tsx'
import { OtherPlans } from './OtherPlans.tsx'
import { PlanFrame } from './PlanFrame.tsx'
import './plan.css'
import { planView } from './planView.ts'
import { texts } from './texts.ts'

export function PlanPage() {
  const t = useTexts(texts)
  const locale = useLocale()
  const head = ({ plan }: KnowledgeBase) =>
    plan === null
      ? {}
      : {
          title: inLocale(plan.name, locale),
          long: true,
          eyebrow: t.eyebrow(plan.municipality),
          lede: inLocale(plan.purpose, locale),
        }
  return (
    <LoadedPage title={t.title} head={head}>
      {(base) => <PlanBody base={base} />}
    </LoadedPage>
  )
}

function PlanBody({ base }: { base: KnowledgeBase }) {
  const t = useTexts(texts)
  const { plan, themes } = base
  const view = planView(base)
  return (
    <>
      {plan === null ? (
        <div className="kg-wrap">
          <EmptyState reason={t.missing} />
        </div>
      ) : (
        <>
          <Milestones plan={plan} />
          <PlanFrame plan={plan} />
        </>
      )}
      <Mandate themes={themes} subThemeCount={view.subThemeCount} />
      <OtherPlans view={view} />
      <div className="kg-wrap kg-plan__sources">
        <SourceLine sources={view.sources} />
      </div>
    </>
  )
}

function Milestones({ plan }: { plan: Plan }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const view = milestoneView(plan.milestones, { today: today(), locale })
  return (
    <Section title={view.heading} aside={<MilestoneKey view={view} />}>
      <MilestoneList view={view} />
      <div className="kg-plan__remarks">
        <Disclosure summary={t.milestoneNotes}>
          <ul className="kg-plan__notes">
            {plan.milestones
              .filter(({ note }) => note.nb !== '')
              .map(({ id, title, note }) => (
                <li key={id} className="kg-small kg-subtle">
                  {inLocale(title, locale)}: {inLocale(note, locale)}
                </li>
              ))}
          </ul>
        </Disclosure>
      </div>
    </Section>
  )
}
