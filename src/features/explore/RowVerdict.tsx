import { VerdictMark } from '../../blocks/VerdictMark.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { disagreementWords } from '../../i18n/verdictWords.ts'
import type { ExploreRow } from './exploreRows.ts'
import { texts } from './texts.ts'

/** How an indicator stands against its target, and that a second method says otherwise. */
export function RowVerdict({ row: { verdict, isDisputed } }: { row: ExploreRow }) {
  const t = useTexts(texts)
  const locale = useLocale()
  if (verdict === null) return <span className="kg-small kg-subtle">{t.noTarget}</span>
  return (
    <span className="kg-row-verdict">
      <VerdictMark verdict={verdict} />
      {isDisputed && <span className="kg-small kg-warm">{disagreementWords(locale)}</span>}
    </span>
  )
}
