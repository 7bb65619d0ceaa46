import { useEffect } from 'react'
import { LoadProgress, NothingLoaded } from '../../blocks/LoadNotice.tsx'
import { useAddress } from '../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { ThemeContent } from './ThemeContent.tsx'
import { ThemeSkeleton } from './ThemeSkeleton.tsx'
import { texts } from './texts.ts'
import { UnknownTheme } from './UnknownTheme.tsx'

/** One theme of the mandate: `?id=3`. */
export function ThemePage() {
  const t = useTexts(texts)
  const { search } = useAddress()
  const { data, error } = useKnowledgeBase()
  useAnchorOnceLoaded(data)
  if (data) {
    const theme = data.themes.find(({ number }) => number === search.id)
    return theme ? (
      <ThemeContent base={data} theme={theme} />
    ) : (
      <UnknownTheme themes={data.themes} id={search.id ?? ''} />
    )
  }
  if (error) return <NothingLoaded title={t.theme} error={error} />
  return (
    <>
      <ThemeSkeleton number={search.id ?? ''} />
      <LoadProgress />
    </>
  )
}

/** A deep link to a sub-theme arrives before its row does. */
function useAnchorOnceLoaded(base: KnowledgeBase | undefined) {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (base && anchor !== '') document.getElementById(anchor)?.scrollIntoView()
  }, [base])
}
