import { Link } from '@tanstack/react-router'
import { KeyFigureTile } from '../../blocks/KeyFigureTile.tsx'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { Disclosure } from '../../design/Disclosure.tsx'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import type { ThemeView } from './themeView.ts'

/** The other indicators of the theme: a dozen as tiles, the rest as a list to open. */
export function MoreFigures({ view: { tilesHeading, tiles, folded } }: { view: ThemeView }) {
  const t = useTexts(texts)
  return (
    <Section title={tilesHeading}>
      <div className="kg-theme-tiles">
        {tiles.map((figure) => (
          <KeyFigureTile key={figure.indicatorId} figure={figure} />
        ))}
      </div>
      {folded.length > 0 && (
        <Disclosure summary={t.foldedMany(folded.length)}>
          <ul className="kg-folded">
            {folded.map(({ indicatorId, name, value, place, period, of, isContext }) => (
              <li key={indicatorId}>
                <Link to="/indikator/" search={{ id: indicatorId }}>
                  {name}
                </Link>
                <span className="kg-small kg-subtle">
                  <TracedNumber of={of} measure={name}>
                    {value.text}
                  </TracedNumber>
                  , {place} {period}
                  {isContext && `, ${t.background}`}
                </span>
              </li>
            ))}
          </ul>
          {folded.some(({ isContext }) => isContext) && <p className="kg-small kg-subtle">{t.foldedContext}</p>}
        </Disclosure>
      )}
    </Section>
  )
}
