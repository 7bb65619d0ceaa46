import { Link } from '@tanstack/react-router'
import { CoverageKey, CoverageStrip } from '../../blocks/CoverageStrip.tsx'
import { ExplainedText } from '../../blocks/ExplainedText.tsx'
import { KeyFigureTile } from '../../blocks/KeyFigureTile.tsx'
import { Icon } from '../../design/Icon.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { OverviewView, ThemeSummary } from './overviewView.ts'
import './ThemeGrid.css'
import { texts } from './texts.ts'

/** The themes side by side, each from its sub-themes to what we know least about. */
export function ThemeGrid({ view }: { view: OverviewView }) {
  const t = useTexts(texts)
  return (
    <section className="kg-wrap kg-themes" aria-labelledby="temaer">
      <div className="kg-themes__head">
        <h2 className="kg-section-title" id="temaer">
          {view.themesHeading}
        </h2>
        <CoverageKey />
      </div>
      <div className="kg-themes__grid">
        {view.themes.map((theme) => (
          <ThemeColumn key={theme.id} theme={theme} municipality={view.municipality} />
        ))}
      </div>
      <p className="kg-small kg-subtle kg-themes__note">
        <ExplainedText text={t.tileNote} terms={['beregnet']} />
      </p>
    </section>
  )
}

function ThemeColumn({ theme, municipality }: { theme: ThemeSummary; municipality: string }) {
  const t = useTexts(texts)
  return (
    <article className="kg-theme" data-tema={theme.number}>
      <header className="kg-theme__head">
        <b className="kg-theme__numeral kg-number" aria-hidden="true">
          {theme.number}
        </b>
        <h3 className="kg-theme__name">
          <Link to="/tema/" search={{ id: theme.number }}>
            {theme.name}
          </Link>
        </h3>
      </header>
      <div className="kg-theme__strip">
        <CoverageStrip themeNumber={theme.number} rows={theme.rows} />
        <p className="kg-small kg-subtle">
          <b className="kg-theme__count">{t.ofCount(theme.withFigures, theme.rows.length)}</b> {t.withFigures}
        </p>
      </div>
      {theme.figures.map((figure) => (
        <KeyFigureTile key={figure.indicatorId} figure={figure} />
      ))}
      <p className="kg-theme__projects">
        <Link to="/prosjekter/" search={{ tema: theme.number }}>
          <b className="kg-theme__big kg-number">{theme.projectCount}</b> {t.holdsProjects(theme.projectCount)}
        </Link>
        , <b className="kg-theme__big kg-number">{theme.homeProjectCount}</b> {t.withHome(municipality)}
      </p>
      <p className="kg-theme__gap" data-none={theme.gap === null || undefined}>
        <Icon name={theme.gap === null ? 'check' : 'warning'} />
        <span>{theme.gap ?? t.noGap}</span>
      </p>
    </article>
  )
}
