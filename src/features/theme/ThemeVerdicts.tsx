import { Link } from '@tanstack/react-router'
import { VerdictMark } from '../../blocks/VerdictMark.tsx'
import { Section } from '../../design/Section.tsx'
import type { ThemeVerdicts as Verdicts } from './themeVerdicts.ts'

/** The targets of the theme: how each stands, and why those that cannot be judged are not. */
export function ThemeVerdicts({ verdicts }: { verdicts: Verdicts }) {
  return (
    <Section title={verdicts.heading} intro={verdicts.sum}>
      {verdicts.rows.length > 0 && (
        <ul className="kg-theme-verdicts">
          {verdicts.rows.map(({ id, name, verdict, place, why }) => (
            <li key={id}>
              <VerdictMark verdict={verdict} />
              <span>
                <Link to="/indikator/" search={{ id }}>
                  {name}
                </Link>
                <span className="kg-small kg-subtle"> · {place}</span>
              </span>
              <span className="kg-small">{why}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
