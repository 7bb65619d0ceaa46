import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { addFigures } from '../../export/collection/addFigures.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { parseCollectionLink } from '../../export/collection/collectionLink.ts'
import { parseCollection } from '../../export/collection/collectionText.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

type Parsed = ReturnType<typeof parseCollection>

export interface Offer {
  /** A collection from a link or a file that waits for an answer; null for none. */
  readonly offered: Collection | null
  readonly told: string
  readonly openFile: (file: File) => Promise<void>
  readonly replace: () => void
  readonly addToMine: () => void
  readonly decline: () => void
}

/** Collections that come from elsewhere. One's own is never written over unasked. */
export function useOffer(mine: Collection, keep: (collection: Collection) => void): Offer {
  const t = useTexts(texts)
  const [offered, offer] = useState<Collection | null>(null)
  const [told, setTold] = useState('')
  const receive = (parsed: Parsed, otherwise: string) => {
    if (!parsed) return setTold(otherwise)
    const { collection, leftOut } = parsed
    const lacking = leftOut > 0 ? ` ${t.leftOut(leftOut)}` : ''
    if (mine.figures.length > 0) {
      offer(collection)
      return setTold(lacking)
    }
    keep(collection)
    setTold(t.opened(collection.figures.length) + lacking)
  }
  useLink((parsed) => receive(parsed, t.badLink))
  const answer = (next: Collection | null) => {
    if (next) {
      keep(next)
      setTold(t.opened(next.figures.length))
    }
    offer(null)
  }
  return {
    offered,
    told,
    openFile: async (file) => receive(parseCollection(await file.text()), t.notCollection),
    replace: () => answer(offered),
    addToMine: () => answer(offered && addFigures(mine, offered.figures).collection),
    decline: () => answer(null),
  }
}

/** A collection in the address is taken out of it, so that a reload does not ask again. */
function useLink(onLink: (parsed: Parsed) => void) {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const heard = useRef(onLink)
  heard.current = onLink
  useEffect(() => {
    if (!hash.startsWith('s1.')) return
    void parseCollectionLink(hash).then((parsed) => {
      heard.current(parsed)
      void navigate({ to: './', search: true, hash: '', replace: true })
    })
  }, [hash, navigate])
}
