import type { ReactNode } from 'react'
import './Breadcrumbs.css'

/** The way here as links, from the top; the page itself is its heading and is left out. */
export function Breadcrumbs({ label, links }: { label: string; links: readonly { key: string; link: ReactNode }[] }) {
  return (
    <nav className="kg-breadcrumbs kg-no-print" aria-label={label}>
      <ol className="kg-breadcrumbs__list">
        {links.map(({ key, link }) => (
          <li key={key}>{link}</li>
        ))}
      </ol>
    </nav>
  )
}
