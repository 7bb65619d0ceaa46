import { useMemo } from 'react'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import type { Collection } from '../export/collection/Collection.ts'
import { collectedGroups } from '../export/collection/collectedGroups.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { siteAddress } from './siteAddress.ts'
import { today } from './today.ts'

/** What the reader's collection shows today, theme by theme. */
export function useCollectedGroups(base: KnowledgeBase, collection: Collection) {
  const locale = useLocale()
  return useMemo(
    () => collectedGroups(base, collection, { locale, today: today(), site: siteAddress() }),
    [base, collection, locale],
  )
}
