import { PageFrame } from '../../design/PageFrame.tsx'
import { Section } from '../../design/Section.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './theme.css'
import { ThemeWay } from './ThemeHead.tsx'
import { texts } from './texts.ts'

/** The page of a theme while it is on its way. The name is not known yet; its numeral is. */
export function ThemeSkeleton({ number }: { number: string }) {
  const t = useTexts(texts)
  const isNumber = /^\d$/.test(number)
  return (
    <div className="kg-theme-room" data-tema={number} aria-busy="true">
      <PageFrame
        title={isNumber ? `${t.theme} ${number}` : t.themes}
        {...(isNumber && { numeral: number })}
        breadcrumbs={<ThemeWay />}
        lede={<span className="kg-theme-lede-room" />}
        aside={
          <div className="kg-opened kg-theme-counts-room">
            <Skeleton block="value" />
            <Skeleton block="text" />
          </div>
        }
      >
        <div className="kg-section">
          <div className="kg-wrap">
            <div className="kg-theme-lead-room">
              <Skeleton block="plot" height={520} />
            </div>
          </div>
        </div>
        <Section title={t.whatWeKnow}>
          <Skeleton block="table" count={7} />
        </Section>
      </PageFrame>
    </div>
  )
}
