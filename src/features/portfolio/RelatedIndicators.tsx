import { Link } from '@tanstack/react-router'
import { Section } from '../../design/Section.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { projectTexts } from './projectTexts.ts'
import type { ProjectView } from './projectView.ts'

export function RelatedIndicators({ view: { indicators } }: { view: ProjectView }) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  const title = indicators.length === 1 ? t.oneIndicator : t.indicatorsFinding(indicators.length)
  return (
    <Section title={title} {...(indicators.length > 0 && { intro: t.indicatorsIntro })}>
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
