import { EmptyState } from '../../../design/EmptyState.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { FirstRows } from '../FirstRows.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { type Bullet, bulletsView } from './bulletView.ts'
import { bulletWords } from './bulletWords.ts'
import './spending.css'
import { spendingTexts } from './spendingTexts.ts'

/** Budget, spent and forecast, one line a project. */
export function SpendingSection({ view }: { view: PortfolioView }) {
  const t = useTexts(spendingTexts)
  const locale = useLocale()
  const { bullets, outside, withForecast, end } = bulletsView(view)
  return (
    <PortfolioSection
      id="forbruk"
      view={view}
      title={bullets.length === 0 ? t.none : t.finding(outside, withForecast)}
      intro={t.intro}
    >
      {bullets.length === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <FirstRows rows={bullets} first={10}>
          {(shown) => (
            <ul className="kg-bullets">
              {shown.map((bullet) => (
                <li key={bullet.one.project.key} className="kg-road__row">
                  <div className="kg-road__name">
                    <ProjectLink project={bullet.one.project} kind={view.inView.kind} />
                    <span className="kg-project__about">{bulletWords(bullet, locale)}</span>
                  </div>
                  <BulletBar bullet={bullet} end={end} />
                </li>
              ))}
            </ul>
          )}
        </FirstRows>
      )}
    </PortfolioSection>
  )
}

function BulletBar({ bullet: { spentShare, forecastShare }, end }: { bullet: Bullet; end: number }) {
  const at = (percent: number) => `${(Math.min(percent, end) / end) * 100}%`
  return (
    <div className="kg-bullet" aria-hidden="true">
      <i className="kg-bullet__band" style={{ insetInlineStart: at(90), inlineSize: `${(20 / end) * 100}%` }} />
      <i className="kg-bullet__budget" style={{ insetInlineStart: at(100) }} />
      {spentShare !== null && <i className="kg-bullet__spent" style={{ inlineSize: at(spentShare) }} />}
      {forecastShare !== null && (
        <i
          className="kg-bullet__forecast"
          data-over={forecastShare > 110 || undefined}
          style={{ insetInlineStart: at(forecastShare) }}
        />
      )}
    </div>
  )
}
