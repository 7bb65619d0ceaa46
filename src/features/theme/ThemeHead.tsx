import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { PageFrame } from '../../design/PageFrame.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import type { ThemeView } from './themeView.ts'

/** Numeral, name and purpose, with how much there is. */
export function ThemeHead({ view, children }: { view: ThemeView; children: ReactNode }) {
  return (
    <PageFrame
      title={view.name}
      numeral={view.number}
      lede={view.purpose}
      breadcrumbs={<ThemeWay />}
      aside={<ThemeCounts view={view} />}
    >
      {children}
    </PageFrame>
  )
}

export function ThemeWay() {
  const t = useTexts(texts)
  const links = [
    { key: 'overview', link: <Link to="/">{t.overview}</Link> },
    { key: 'themes', link: <Link to="/tema/">{t.themes}</Link> },
  ]
  return <Breadcrumbs label={t.way} links={links} />
}

function ThemeCounts({ view: { counts, municipality } }: { view: ThemeView }) {
  const t = useTexts(texts)
  const entries = [
    [t.indicators, counts.indicators, ''],
    [t.documents, counts.documents, ''],
    [t.projects, counts.projects, t.withHome(counts.homeProjects, municipality)],
  ] as const
  return (
    <dl className="kg-opened kg-theme-counts">
      {entries.map(([name, count, more]) => (
        <div key={name}>
          <dt className="kg-small kg-subtle">
            {name}
            {more !== '' && `, ${more}`}
          </dt>
          <dd className="kg-key-value kg-number">{count}</dd>
        </div>
      ))}
    </dl>
  )
}
