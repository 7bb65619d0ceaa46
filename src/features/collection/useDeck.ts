import { useEffect, useRef, useState } from 'react'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { DeckProgress } from './makeDeck.ts'
import { texts } from './texts.ts'

/** Makes slides of the collection, tells how far it has come, and lets go when asked to. */
export function useDeck(base: KnowledgeBase, collection: Collection) {
  const t = useTexts(texts)
  const locale = useLocale()
  const [progress, onProgress] = useState<DeckProgress | 'reading' | null>(null)
  const [told, setTold] = useState('')
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const make = async () => {
    const controller = new AbortController()
    const { signal } = controller
    work.current = controller
    setTold('')
    onProgress('reading')
    try {
      const { makeDeck } = await import('./makeDeck.ts')
      const { name, slides } = await makeDeck({ base, collection, locale, signal, onProgress })
      setTold(t.deckDone(name, slides))
    } catch {
      setTold(signal.aborted ? t.cancelled : t.deckFailed)
    }
    onProgress(null)
  }
  return { progress, told, make, cancel: () => work.current?.abort() }
}
