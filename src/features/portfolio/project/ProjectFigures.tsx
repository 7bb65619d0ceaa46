import { DefinitionList } from '../../../design/DefinitionList.tsx'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { Section } from '../../../design/Section.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { MetricFormulas } from '../MetricFormula.tsx'
import type { PortfolioProjectView } from './portfolioProject.ts'
import { projectFigures } from './projectFigures.ts'
import { projectPageTexts } from './projectPageTexts.ts'

/** Delay, money and funding, with the word by every figure and the formula one step away. */
export function ProjectFigures({ view: { one } }: { view: PortfolioProjectView }) {
  const t = useTexts(projectPageTexts)
  const locale = useLocale()
  const figures = projectFigures(one, locale)
  const known = figures.filter(({ isKnown }) => isKnown)
  return (
    <Section title={t.figures(known.length, figures.length)} intro={t.figuresIntro}>
      <div className="kg-project__figures">
        <DefinitionList
          rules
          entries={figures.map(({ term, words, isKnown }) => ({
            term,
            description: <span className={isKnown ? 'kg-number' : 'kg-project__missing'}>{words}</span>,
          }))}
        />
      </div>
      <Disclosure summary={t.how}>
        <MetricFormulas metrics={[...one.metrics.values()]} currency={one.project.currency} />
      </Disclosure>
    </Section>
  )
}
