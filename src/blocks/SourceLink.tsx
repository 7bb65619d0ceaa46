import type { Source } from '../core/model/Source.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { ExternalLink } from './ExternalLink.tsx'
import { registerTexts } from './registerTexts.ts'
import { useDataLanguage } from './useDataLanguage.ts'

/** Publisher and title of a source, with the way to it. */
export function SourceLink({ source }: { source: Source | undefined }) {
  const t = useTexts(registerTexts)
  const lang = useDataLanguage()
  if (source === undefined) return t.noSource
  return (
    <span lang={lang}>
      {source.publisher}: <ExternalLink url={source.url}>{source.title}</ExternalLink>
    </span>
  )
}
