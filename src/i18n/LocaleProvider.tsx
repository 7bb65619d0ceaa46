import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from './Locale.ts'
import { type InOneLocale, type Texts, textsIn } from './texts.ts'

const LocaleContext = createContext<Locale>('nb')

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

export function useTexts<T extends Texts>(texts: T): InOneLocale<T> {
  const locale = useLocale()
  return useMemo(() => textsIn(texts, locale), [texts, locale])
}
