import { Link, useRouterState } from '@tanstack/react-router'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** In the order of the menu; `holds` names the pages that lie under an entry. */
const entries = [
  { to: '/', name: 'overview', holds: [] },
  { to: '/tema/', name: 'themes', holds: [], search: { id: '1' } },
  { to: '/indikatorer/', name: 'indicators', holds: ['/indikator'] },
  { to: '/statistikk/', name: 'statistics', holds: [] },
  { to: '/prosjekter/', name: 'projects', holds: ['/prosjekt'] },
  { to: '/dokumenter/', name: 'documents', holds: [] },
  { to: '/planen/', name: 'plan', holds: [] },
  { to: '/data-og-kilder/', name: 'data', holds: ['/apne'] },
] as const

const withoutSlash = (path: string) => path.replace(/(.)\/$/, '$1')

export function MainNav({ onFollow }: { onFollow: () => void }) {
  const t = useTexts(texts)
  const path = useRouterState({ select: (state) => withoutSlash(state.location.pathname) })
  return (
    <nav className="kg-nav" aria-label={t.mainMenu}>
      <ul className="kg-nav__list">
        {entries.map((entry) => (
          <li key={entry.to}>
            <Link
              to={entry.to}
              {...('search' in entry && { search: entry.search })}
              className="kg-nav__link"
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={entry.holds.some((held) => held === path) ? 'true' : undefined}
              onClick={onFollow}
            >
              {t[entry.name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
