import { useMemo } from 'react'
import { useAddress } from '../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { type KnownNames, parseExplore, printExplore } from './exploreAddress.ts'
import type { ExploreChoice } from './exploreChoice.ts'
import type { ExploreRow } from './exploreRows.ts'
import { type ExploreFound, exploreFound } from './exploreView.ts'

/** Changes what is asked for, as a step of its own in the history. */
export type ChangeExplore = (change: Partial<ExploreChoice>) => Promise<void>

interface Explore {
  readonly choice: ExploreChoice
  readonly found: ExploreFound
  readonly known: KnownNames
  /** Names in the address whose values nobody knows. */
  readonly unknown: readonly string[]
  readonly change: ChangeExplore
}

/** The page's choice, read from its address, and what is found by it. */
export function useExplore({ themes }: KnowledgeBase, rows: readonly ExploreRow[]): Explore {
  const locale = useLocale()
  const address = useAddress()
  const known = useMemo(
    () => ({
      themes: themes.flatMap(({ number, subThemes }) => [number, ...subThemes.map((subTheme) => subTheme.number)]),
      publishers: [...new Set(rows.flatMap(({ publishers }) => publishers))].toSorted(compareNames),
      indicatorIds: rows.map(({ indicator }) => indicator.id),
    }),
    [themes, rows],
  )
  const { choice, unknown } = useMemo(() => parseExplore(address.search, known), [address.search, known])
  const found = useMemo(() => exploreFound(rows, choice, themes, locale), [rows, choice, themes, locale])
  const change: ChangeExplore = (changes) => address.change(printExplore({ ...choice, ...changes }))
  return { choice, found, known, unknown, change }
}
