import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './HeroFigure.css'
import type { OverviewView } from './overviewView.ts'
import { texts } from './texts.ts'

/** How much of the plan there are figures for. */
export function HeroFigure({ hero }: Pick<OverviewView, 'hero'>) {
  const t = useTexts(texts)
  return (
    <div className="kg-hero">
      <p>
        <span className="kg-hero-figure kg-number">{hero.count}</span>{' '}
        <span className="kg-hero__of">{t.subThemes(hero.of)}</span>
      </p>
      <p className="kg-hero__words">{hero.words}</p>
    </div>
  )
}
