import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Locale } from '../i18n/Locale.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'

/** `?lang=en` in the address is the language; anything else is Norwegian. */
export function LocaleFromAddress({ children }: { children: ReactNode }) {
  const locale: Locale = useRouterState({ select: (state) => (state.location.search.lang === 'en' ? 'en' : 'nb') })
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>
}
