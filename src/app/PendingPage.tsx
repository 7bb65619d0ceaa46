import { useRouterState } from '@tanstack/react-router'
import { PageFrame } from '../design/PageFrame.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** The page's name in its place, while its code is on its way. */
export function PendingPage() {
  const t = useTexts(texts)
  const name = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.name })
  return <PageFrame title={name === undefined ? t.siteName : t[name]} lede={t.loading} />
}
