import { CoverageKey } from '../../blocks/CoverageStrip.tsx'
import { milestoneTexts } from '../../blocks/milestoneTexts.ts'
import { PageFrame } from '../../design/PageFrame.tsx'
import { Section } from '../../design/Section.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { countInWords } from '../../i18n/numberWords.ts'
import './HeroFigure.css'
import { figuresPerTheme } from './overviewView.ts'
import './OverviewSkeleton.css'
import './ThemeGrid.css'
import { texts } from './texts.ts'

const themeNumbers = ['1', '2', '3', '4']

/** The overview while its figures are on their way: headings and rules, and the room the figures will take. */
export function OverviewSkeleton() {
  const t = useTexts(texts)
  const m = useTexts(milestoneTexts)
  const locale = useLocale()
  const hero = (
    <div className="kg-hero kg-overview__hero-room">
      <Skeleton block="value" height={52} />
    </div>
  )
  return (
    <PageFrame eyebrow={t.eyebrow} title={t.title} lede={<span className="kg-overview__lede-room" />} aside={hero}>
      <section className="kg-wrap kg-themes" aria-busy="true">
        <div className="kg-themes__head">
          <h2 className="kg-section-title">{t.themesCounted(countInWords(themeNumbers.length, locale))}</h2>
          <CoverageKey />
        </div>
        <div className="kg-themes__grid">
          {themeNumbers.map((number) => (
            <div key={number} className="kg-theme" data-tema={number}>
              <div className="kg-theme__head kg-overview__head-room">
                <b className="kg-theme__numeral kg-number" aria-hidden="true">
                  {number}
                </b>
                <Skeleton block="title" count={2} />
              </div>
              <div className="kg-theme__strip">
                <Skeleton block="text" height={28} />
                <Skeleton block="text" />
              </div>
              {Array.from({ length: figuresPerTheme }, (_, place) => `${number}.${place}`).map((key) => (
                <div key={key} className="kg-tile">
                  <Skeleton block="tile" height={189} />
                </div>
              ))}
            </div>
          ))}
        </div>
      </section>
      <Section title={m.heading}>
        <Skeleton block="table" count={8} />
      </Section>
      <Section title={t.freshness}>
        <Skeleton block="plot" />
      </Section>
    </PageFrame>
  )
}
