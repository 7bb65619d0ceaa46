import { useMemo } from 'react'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { ExploreBody } from './ExploreBody.tsx'
import { exploreRows } from './exploreRows.ts'
import { texts } from './texts.ts'

/** Every indicator there is, to search, narrow and leaf through. */
export function ExplorePage() {
  const t = useTexts(texts)
  const locale = useLocale()
  const { data } = useKnowledgeBase()
  const rows = useMemo(() => (data ? exploreRows(data, { today: today(), locale }) : []), [data, locale])
  const homeName = ({ places, plan }: KnowledgeBase) =>
    inLocale(places.get(plan?.homeId ?? '')?.name ?? { nb: plan?.municipality ?? '', en: '' }, locale)
  const withHome = rows.filter(({ hasHome }) => hasHome).length
  return (
    <LoadedPage title={t.title} head={(base) => ({ lede: t.lede(rows.length, withHome, homeName(base)) })}>
      {(base) => <ExploreBody base={base} rows={rows} home={homeName(base)} />}
    </LoadedPage>
  )
}
