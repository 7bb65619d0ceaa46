import { Link } from '@tanstack/react-router'
import type { Theme } from '../../core/model/Theme.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './theme.css'
import { texts } from './texts.ts'

/** All themes of the mandate side by side, with what stands before and after the current one named. */
export function ThemeLinks({ themes, current }: { themes: readonly Theme[]; current: Theme | null }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const at = current ? themes.indexOf(current) : Number.NaN
  const hint = (index: number) => (index === at - 1 ? t.previous : index === at + 1 ? t.next : '')
  return (
    <nav className="kg-wrap kg-theme-links kg-no-print" aria-label={t.allThemes}>
      <ol className="kg-theme-links__list">
        {themes.map((theme, index) => (
          <li key={theme.id} data-tema={theme.number}>
            <Link
              className="kg-theme-links__link"
              to="/tema/"
              search={{ id: theme.number }}
              aria-current={theme === current ? 'page' : undefined}
            >
              <b className="kg-number" aria-hidden="true">
                {theme.number}
              </b>
              <span>
                {hint(index) !== '' && <small className="kg-theme-links__hint">{hint(index)}</small>}
                {inLocale(theme.name, locale)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
