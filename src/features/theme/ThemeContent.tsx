import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { CollectButton } from '../../blocks/CollectButton.tsx'
import { CollectFigure } from '../../blocks/CollectFigure.tsx'
import { ExplainedText } from '../../blocks/ExplainedText.tsx'
import { PartFailures } from '../../blocks/LoadNotice.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { defaultSelection } from '../../core/select/Selection.ts'
import { Section } from '../../design/Section.tsx'
import { nothingSaid } from '../../export/collection/Collection.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { LeadSection } from './LeadSection.tsx'
import { MoreFigures } from './MoreFigures.tsx'
import { SubThemeTable } from './SubThemeTable.tsx'
import './theme.css'
import { ThemeHead } from './ThemeHead.tsx'
import { ThemeLinks } from './ThemeLinks.tsx'
import { ThemeRegisters } from './ThemeRegisters.tsx'
import { ThemeSlices } from './ThemeSlices.tsx'
import { ThemeTake } from './ThemeTake.tsx'
import { ThemeVerdicts } from './ThemeVerdicts.tsx'
import { texts } from './texts.ts'
import { themeView } from './themeView.ts'

/** The page of a theme, from what it is to the next one. */
export function ThemeContent({ base, theme }: { base: KnowledgeBase; theme: Theme }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const view = useMemo(() => themeView(base, theme, { today: today(), locale }), [base, theme, locale])
  return (
    <div data-tema={view.number}>
      <ThemeHead view={view}>
        <PartFailures base={base} />
        <ThemeTake view={view} />
        {view.lead && <LeadSection lead={view.lead} />}
        <Section title={view.subThemesHeading} intro={t.subThemesIntro}>
          <SubThemeTable view={view} />
          <CollectButton
            figures={() => [{ kind: 'matrix', themeId: theme.id, ...nothingSaid }]}
            name={view.subThemesHeading}
          />
          <p className="kg-source">
            <ExplainedText text={t.rule} terms={['undertema', 'styringsdokument']} />
          </p>
        </Section>
        <ThemeVerdicts verdicts={view.verdicts} />
        {view.charts.length > 0 && (
          <div className="kg-section">
            <div className="kg-wrap kg-theme-charts">
              {view.charts.map(({ indicatorId, spec }) => (
                <ChartFigure
                  key={indicatorId}
                  spec={spec}
                  headingLevel={2}
                  actions={
                    <div className="kg-cluster">
                      <CollectFigure selection={defaultSelection(indicatorId)} spec={spec} />
                      <Link className="kg-small" to="/indikator/" search={{ id: indicatorId }}>
                        {t.openIndicator}
                        <span className="kg-visually-hidden">: {spec.measure}</span>
                      </Link>
                    </div>
                  }
                />
              ))}
            </div>
          </div>
        )}
        {view.tiles.length > 0 && <MoreFigures view={view} />}
        <ThemeSlices base={base} theme={theme} />
        <ThemeRegisters view={view} />
        <ThemeLinks themes={base.themes} current={theme} />
      </ThemeHead>
    </div>
  )
}
