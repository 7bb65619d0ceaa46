import { useMemo, useSyncExternalStore } from 'react'
import { type Collection, emptyCollection } from '../export/collection/Collection.ts'
import { parseCollection, printCollection } from '../export/collection/collectionText.ts'
import { isCollectionKept, keepCollectionText, readCollectionText, subscribeCollection } from './collectionStore.ts'

interface KeptCollection {
  readonly collection: Collection
  readonly keep: (collection: Collection) => void
  /** False where the browser refuses to keep it: then it is gone when the tab closes. */
  readonly isKept: boolean
}

/** What the reader has put aside. */
export function useCollection(): KeptCollection {
  const text = useSyncExternalStore(subscribeCollection, readCollectionText)
  const isKept = useSyncExternalStore(subscribeCollection, isCollectionKept)
  const collection = useMemo(() => parseCollection(text)?.collection ?? emptyCollection, [text])
  return { collection, keep: (next) => keepCollectionText(printCollection(next)), isKept }
}
