import type { ReactNode } from 'react'
import { registerWord } from '../../blocks/registerWords.ts'
import { Section } from '../../design/Section.tsx'
import { Tag } from '../../design/Tag.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { ViewId } from './download/tableOfView.ts'
import { ViewDownloads } from './download/ViewDownloads.tsx'
import type { PortfolioView } from './portfolioView.ts'
import { portfolioRegisterTexts } from './register/registerTexts.ts'

interface PortfolioSectionProps {
  readonly id: ViewId
  readonly title: string
  readonly intro?: string
  readonly aside?: ReactNode
  readonly view: PortfolioView
  /** The section adds money up, and says so when it does over more than one register. */
  readonly sums?: boolean
  readonly children: ReactNode
}

/** A part of the page that says by itself whether its projects are made up, and whether its sums are over mixed registers. */
export function PortfolioSection({ id, title, intro, aside, view, sums = false, children }: PortfolioSectionProps) {
  const t = useTexts(portfolioRegisterTexts)
  const locale = useLocale()
  const isMixed = sums && view.inView.kind === 'own' && view.registers.length > 1
  const names = view.registers.map((name) => registerWord(view.inView.settings.registers, name, locale))
  const isMadeUp = view.inView.kind === 'example'
  return (
    <div className="kg-portfolio__part">
      <Section
        id={id}
        title={title}
        intro={
          <>
            {isMadeUp && (
              <span className="kg-portfolio__made-up">
                <Tag tone="warm" shape="diamond">
                  {t.madeUpSection}
                </Tag>{' '}
              </span>
            )}
            {intro} {isMixed && t.mixed(names.join('; '))}
          </>
        }
        {...(aside !== undefined && { aside })}
      >
        {children}
        {view.rows.length > 0 && <ViewDownloads id={id} title={title} view={view} />}
      </Section>
    </div>
  )
}
