import { useMemo } from 'react'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { IndicatorList } from './IndicatorList.tsx'
import { indicatorRows } from './indicatorList.ts'
import { listTexts } from './listTexts.ts'

/** Every indicator there is, to search and narrow. */
export function IndicatorsPage() {
  const t = useTexts(listTexts)
  const locale = useLocale()
  const { data } = useKnowledgeBase()
  const rows = useMemo(() => (data ? indicatorRows(data, { today: today(), locale }) : []), [data, locale])
  const homeName = ({ places, plan }: KnowledgeBase) =>
    inLocale(places.get(plan?.homeId ?? '')?.name ?? { nb: plan?.municipality ?? '', en: '' }, locale)
  const withHome = rows.filter(({ hasHome }) => hasHome).length
  return (
    <LoadedPage title={t.title} head={(base) => ({ lede: t.lede(rows.length, withHome, homeName(base)) })}>
      {(base) => <IndicatorList rows={rows} themes={base.themes} home={homeName(base)} />}
    </LoadedPage>
  )
}
