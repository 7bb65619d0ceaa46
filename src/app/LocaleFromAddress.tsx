import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { readLocale } from '../i18n/Locale.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'

/** `?lang=nn` or `?lang=en` in the address is the language; anything else is bokmål. */
export function LocaleFromAddress({ children }: { children: ReactNode }) {
  const locale = useRouterState({ select: (state) => readLocale(state.location.search.lang) })
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>
}
