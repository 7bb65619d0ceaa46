import { Link } from '@tanstack/react-router'
import type { Theme } from '../../core/model/Theme.ts'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import './ThemeTag.css'

export function IndicatorCrumbs() {
  const t = useTexts(texts)
  const links = [
    { key: 'overview', link: <Link to="/">{t.overview}</Link> },
    { key: 'indicators', link: <Link to="/indikatorer/">{t.indicators}</Link> },
  ]
  return <Breadcrumbs label={t.way} links={links} />
}

/** The theme the indicator serves: its number and name over a rule in its colour. */
export function ThemeTag({ theme: { number, name } }: { theme: Theme }) {
  const locale = useLocale()
  return (
    <Link className="kg-theme-tag" data-theme={number} to="/tema/" search={{ id: number }}>
      <b className="kg-theme-tag__number kg-number">{number}</b> {inLocale(name, locale)}
    </Link>
  )
}
