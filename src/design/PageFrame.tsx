import type { ReactNode } from 'react'
import './PageFrame.css'
import { PageTitle } from './PageTitle.tsx'

interface PageFrameProps {
  readonly title: string
  readonly long?: boolean
  /** The title's language where it is not the page's. */
  readonly titleLang?: string | undefined
  /** A line over the title: what kind of page this is, or the theme it belongs to. */
  readonly eyebrow?: ReactNode
  readonly breadcrumbs?: ReactNode
  /** A large sign before the title, as the number of a theme. */
  readonly numeral?: ReactNode
  /** The theme whose colour the numeral and the head's rules take. */
  readonly tema?: 1 | 2 | 3 | 4
  readonly lede?: ReactNode
  /** The right third of the head: key figures or controls. */
  readonly aside?: ReactNode
  /** The sections of the page. */
  readonly children?: ReactNode
}

/** A page: its head, then its sections, each opened by a rule. */
export function PageFrame({
  title,
  long,
  titleLang,
  eyebrow,
  breadcrumbs,
  numeral,
  tema,
  lede,
  aside,
  children,
}: PageFrameProps) {
  return (
    <>
      <div className="kg-wrap kg-page-head" data-tema={tema}>
        {breadcrumbs}
        <div className="kg-grid kg-page-head__grid">
          <div data-span={aside === undefined ? 9 : 8} className="kg-page-head__words">
            {numeral !== undefined && <span className="kg-page-head__numeral kg-number">{numeral}</span>}
            <div className="kg-page-head__titles">
              {eyebrow !== undefined && <p className="kg-eyebrow">{eyebrow}</p>}
              <PageTitle title={title} lang={titleLang} {...(long !== undefined && { long })} />
              {lede !== undefined && <p className="kg-lede">{lede}</p>}
            </div>
          </div>
          {aside !== undefined && <div data-span={4}>{aside}</div>}
        </div>
      </div>
      {children}
    </>
  )
}
