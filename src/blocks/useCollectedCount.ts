import { useSyncExternalStore } from 'react'
import { readCollectionText, subscribeCollection } from './collectionStore.ts'

/** How many figures the reader has put aside. Counts without reading them: it stands on every page. */
export function useCollectedCount(): number {
  return useSyncExternalStore(subscribeCollection, countNow)
}

function countNow(): number {
  try {
    const { figures } = JSON.parse(readCollectionText()) as { figures?: unknown }
    return Array.isArray(figures) ? figures.length : 0
  } catch {
    return 0
  }
}
