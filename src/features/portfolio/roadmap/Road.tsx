import type { CSSProperties } from 'react'
import { Shape } from '../../../design/Shape.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioKind } from '../register/PortfolioInView.ts'
import { roadmapTexts } from './roadmapTexts.ts'
import type { Roadmap, RoadRow, Span } from './roadmapView.ts'
import { roadWords } from './roadWords.ts'
import { isAtEnd, isLast, yearsBeside } from './yearsBeside.ts'

interface RoadProps {
  readonly rows: readonly RoadRow[]
  readonly road: Roadmap
  readonly kind: PortfolioKind
}

/** Bars of HTML; the words beside each name say what the bar shows. */
export function Road({ rows, road, kind }: RoadProps) {
  const t = useTexts(roadmapTexts)
  const locale = useLocale()
  return (
    <>
      <div className="kg-road__row kg-road__years" aria-hidden="true">
        <span />
        <div className="kg-road__lane">
          {yearsBeside(road, kind).map(({ year, at }) => (
            <span key={year} data-end={isLast(at) || undefined} style={{ insetInlineStart: `${at}%` }}>
              {year}
            </span>
          ))}
          {road.today !== null && (
            <b data-end={isAtEnd(road.today) || undefined} style={{ insetInlineStart: `${road.today}%` }}>
              {kind === 'own' ? t.today : t.asOf}
            </b>
          )}
        </div>
      </div>
      <ul className="kg-road__rows">
        {rows.map((row) => (
          <li key={row.project.key} className="kg-road__row">
            <div className="kg-road__name">
              <ProjectLink project={row.project} kind={kind} />
              <span className="kg-project__about">{roadWords(row, locale)}</span>
            </div>
            <Lane row={row} road={road} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Lane({ row: { span, over, plan, marks }, road }: { row: RoadRow; road: Roadmap }) {
  return (
    <div className="kg-road__lane" aria-hidden="true">
      {road.years.map(({ year, at }) => (
        <i key={year} className="kg-road__grid" style={{ insetInlineStart: `${at}%` }} />
      ))}
      <i className="kg-road__bar" data-open={span.isOpen || undefined} style={place(span)} />
      {over && <i className="kg-road__over" style={place(over)} />}
      {plan && <i className="kg-road__plan" style={place(plan)} />}
      {marks.map(({ at, title, isGate, when }) => (
        <i key={`${title}\n${when.text}`} className="kg-road__mark" style={{ insetInlineStart: `${at}%` }}>
          <Shape name={isGate ? 'open-diamond' : 'diamond'} size={12} />
        </i>
      ))}
      {road.today !== null && <i className="kg-road__today" style={{ insetInlineStart: `${road.today}%` }} />}
    </div>
  )
}

function place({ from, to }: Span): CSSProperties {
  return { insetInlineStart: `${from}%`, inlineSize: `max(4px, ${to - from}%)` }
}
