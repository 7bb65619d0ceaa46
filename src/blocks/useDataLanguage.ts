import { useLocale } from '../i18n/LocaleProvider.tsx'

/** The `lang` of texts the data has in Norwegian only: none where the page is Norwegian itself. */
export function useDataLanguage(): 'nb' | undefined {
  return useLocale() === 'nb' ? undefined : 'nb'
}
