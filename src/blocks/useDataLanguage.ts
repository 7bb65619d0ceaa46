import { useLocale } from '../i18n/LocaleProvider.tsx'

/** The `lang` of texts the data has in bokmål only: none where the page is in bokmål itself. */
export function useDataLanguage(): 'nb' | undefined {
  return useLocale() === 'nb' ? undefined : 'nb'
}
