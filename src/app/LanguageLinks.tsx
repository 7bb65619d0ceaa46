import { Link } from '@tanstack/react-router'
import { type Locale, locales } from '../i18n/Locale.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

const names: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The same place in the other languages, each named in itself. */
export function LanguageLinks() {
  const t = useTexts(texts)
  const current = useLocale()
  return (
    <nav aria-label={t.language}>
      <ul className="kg-languages">
        {locales
          .filter((locale) => locale !== current)
          .map((locale) => (
            <li key={locale}>
              <LanguageLink locale={locale} />
            </li>
          ))}
      </ul>
    </nav>
  )
}

function LanguageLink({ locale }: { readonly locale: Locale }) {
  return (
    <Link
      to="./"
      search={(search) => ({ ...search, lang: locale === 'nb' ? undefined : locale })}
      hash={true}
      resetScroll={false}
      className="ds-button kg-languages__link"
      data-variant="tertiary"
      lang={locale}
      hrefLang={locale}
      activeOptions={{ exact: true, explicitUndefined: true }}
    >
      {names[locale]}
    </Link>
  )
}
