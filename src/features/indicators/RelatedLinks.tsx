import { Link } from '@tanstack/react-router'
import { SubThemeList } from '../../blocks/SubThemeList.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Related } from './relatedTo.ts'
import './RelatedLinks.css'
import { texts } from './texts.ts'

const shownOfEach = 4

/** What else there is on the sub-themes the indicator serves. */
export function RelatedLinks({ related, themes }: { related: Related; themes: readonly Theme[] }) {
  const t = useTexts(texts)
  const lang = useDataLanguage()
  const { subThemeIds, documents, projects } = related
  if (subThemeIds.length === 0) return null
  const first = themes.flatMap(({ subThemes }) => subThemes).find(({ id }) => subThemeIds.includes(id))
  return (
    <section className="kg-related" aria-labelledby="undertema">
      <h2 className="kg-subheading" id="undertema">
        {t.related}
      </h2>
      <SubThemeList themes={themes} ids={subThemeIds} />
      {documents.length > 0 && (
        <div>
          <h3 className="kg-label">{t.documents}</h3>
          <ul className="kg-related__list" lang={lang}>
            {documents.slice(0, shownOfEach).map(({ id, title }) => (
              <li key={id}>
                <Link to="/dokumenter/" search={{ tema: first?.number }} hash={`dokument-${id}`}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          <More count={documents.length - shownOfEach} />
        </div>
      )}
      {projects.length > 0 && (
        <div>
          <h3 className="kg-label">{t.projects}</h3>
          <p className="kg-small kg-subtle">{t.projectsNote}</p>
          <ul className="kg-related__list" lang={lang}>
            {projects.slice(0, shownOfEach).map(({ id, title }) => (
              <li key={id}>
                <Link to="/prosjekt/" search={{ id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          <More count={projects.length - shownOfEach} />
        </div>
      )}
    </section>
  )
}

function More({ count }: { count: number }) {
  const t = useTexts(texts)
  return count > 0 ? <p className="kg-small kg-subtle">{t.more(count)}</p> : null
}
