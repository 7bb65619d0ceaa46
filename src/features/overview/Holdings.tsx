import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './Holdings.css'
import type { HoldingsView } from './holdingsView.ts'
import { texts } from './texts.ts'

export function Holdings({ view }: { view: HoldingsView }) {
  return (
    <Section title={view.heading} intro={view.sentence}>
      <div className="kg-grid kg-holdings">
        <ul className="kg-holdings__counts" data-span="4">
          {view.counts.map(({ count, words, to }) => (
            <li key={to}>
              <Link to={to}>
                <b className="kg-number">{count}</b> {words}
              </Link>
            </li>
          ))}
        </ul>
        <div data-span="8">{view.bars.length > 0 && <FreshnessBars view={view} />}</div>
      </div>
    </Section>
  )
}

function FreshnessBars({ view: { bars, newer, note } }: { view: HoldingsView }) {
  const t = useTexts(texts)
  return (
    <figure className="kg-bars" aria-labelledby="ferskhet">
      <figcaption className="kg-subheading" id="ferskhet">
        {t.barsTitle}
      </figcaption>
      <div
        className="kg-bars__plot"
        style={{ '--kg-newer-from': `${(100 * (newer?.from ?? 0)) / bars.length}%` } as CSSProperties}
      >
        <ol className="kg-bars__list">
          {bars.map((bar, index) => (
            <li
              key={bar.label}
              data-old={bar.isOld || undefined}
              data-newer={(newer && index >= newer.from) || undefined}
            >
              <span className="kg-visually-hidden">{bar.words}</span>
              <span className="kg-bars__column" aria-hidden="true">
                <b className="kg-number">{bar.count}</b>
                <i style={{ blockSize: `${bar.height}%` }} />
              </span>
              <span className="kg-bars__label kg-number" aria-hidden="true">
                {bar.label}
              </span>
            </li>
          ))}
        </ol>
        {newer && (
          <>
            <i className="kg-bars__line" />
            <p className="kg-bars__newer kg-small kg-subtle">{newer.words}</p>
          </>
        )}
      </div>
      {note !== '' && <p className="kg-source">{note}</p>}
    </figure>
  )
}
