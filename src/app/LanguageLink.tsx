import { Link } from '@tanstack/react-router'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** The same place in the other language, named in that language. */
export function LanguageLink() {
  const t = useTexts(texts)
  const other = useLocale() === 'nb' ? 'en' : 'nb'
  return (
    <Link
      to="./"
      search={(search) => ({ ...search, lang: other === 'en' ? 'en' : undefined })}
      hash={true}
      resetScroll={false}
      className="ds-button kg-header__tool"
      data-variant="secondary"
      lang={other}
      hrefLang={other}
      activeOptions={{ exact: true, explicitUndefined: true }}
    >
      {t.otherLanguage}
    </Link>
  )
}
