import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { besideProject } from './project/besideProject.ts'
import { projectTexts } from './projectTexts.ts'
import type { ProjectView } from './projectView.ts'

/** What is measured on the project's sub-themes, with the day it was finished marked where figures lie on both sides. */
export function RelatedIndicators({ base, view }: { base: KnowledgeBase; view: ProjectView }) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  const { indicators, project } = view
  const charts = useMemo(
    () => besideProject(base, project, indicators, { today: today(), locale }),
    [base, project, indicators, locale],
  )
  const title = indicators.length === 1 ? t.oneIndicator : t.indicatorsFinding(indicators.length)
  return (
    <Section title={title} {...(indicators.length > 0 && { intro: t.indicatorsIntro })}>
      {charts.length > 0 && (
        <div className="kg-project__charts">
          {charts.map(({ indicator, spec }) => (
            <ChartFigure key={indicator.id} spec={{ ...spec, id: `ved-${spec.id}` }} headingLevel={3} />
          ))}
        </div>
      )}
      <ul className="kg-project__indicators">
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <Link to="/indikator/" search={{ id }}>
              {inLocale(name, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
