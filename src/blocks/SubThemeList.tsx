import { Link } from '@tanstack/react-router'
import type { SubTheme, Theme } from '../core/model/Theme.ts'
import { softHyphens } from '../design/softHyphens.ts'
import { inLocale } from '../i18n/Locale.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { subThemeAnchor } from './CoverageStrip.tsx'
import { registerTexts } from './registerTexts.ts'
import './SubThemeList.css'

const few = 2

interface SubThemeListProps {
  readonly themes: readonly Theme[]
  readonly ids: readonly string[]
  /** A few, with the rest behind a button, as in a table; or all. */
  readonly atOnce?: 'few' | 'all'
}

/** The sub-themes something is placed on, each with the way to its theme. */
export function SubThemeList({ themes, ids, atOnce = 'few' }: SubThemeListProps) {
  const t = useTexts(registerTexts)
  const all = subThemesOf(themes, ids)
  const [first, more] = atOnce === 'few' && all.length > few + 1 ? [all.slice(0, few), all.slice(few)] : [all, []]
  if (all.length === 0) return null
  return (
    <div className="kg-sub-themes">
      <Links themes={themes} subThemes={first} />
      {more.length > 0 && (
        <details>
          <summary className="kg-sub-themes__more">{t.moreSubThemes(more.length)}</summary>
          <Links themes={themes} subThemes={more} />
        </details>
      )}
    </div>
  )
}

function Links({ themes, subThemes }: { themes: readonly Theme[]; subThemes: readonly SubTheme[] }) {
  const locale = useLocale()
  return (
    <ul className="kg-sub-themes__list">
      {subThemes.map(({ id, number, themeId, name }) => (
        <li key={id}>
          <Link
            to="/tema/"
            search={{ id: themes.find((theme) => theme.id === themeId)?.number }}
            hash={subThemeAnchor(number)}
            className="kg-sub-themes__link"
          >
            <span className="kg-number">{number}</span> {softHyphens(inLocale(name, locale))}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function subThemesOf(themes: readonly Theme[], ids: readonly string[]): SubTheme[] {
  return themes.flatMap(({ subThemes }) => subThemes.filter(({ id }) => ids.includes(id)))
}
