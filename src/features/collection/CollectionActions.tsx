import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { emptyCollection } from '../../export/collection/Collection.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { DeckProgressBar } from './DeckProgressBar.tsx'
import { OpenFile } from './OpenFile.tsx'
import { ShareLink } from './ShareLink.tsx'
import { saveCollection } from './saveCollection.ts'
import { texts } from './texts.ts'
import { useDeck } from './useDeck.ts'

interface CollectionActionsProps {
  readonly base: KnowledgeBase
  readonly collection: Collection
  readonly keep: (collection: Collection) => void
  readonly onFile: (file: File) => Promise<void>
}

/** The title, and everything a collection can become. */
export function CollectionActions({ base, collection, keep, onFile }: CollectionActionsProps) {
  const t = useTexts(texts)
  const deck = useDeck(base, collection)
  const [saved, setSaved] = useState('')
  return (
    <>
      <label className="kg-collection__name">
        <span className="ds-label">{t.name}</span>
        <input
          key={collection.title}
          className="ds-input"
          type="text"
          defaultValue={collection.title}
          onBlur={({ target }) =>
            target.value !== collection.title && keep({ ...collection, title: target.value.trim() })
          }
        />
      </label>
      <div className="kg-collection__buttons">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={deck.progress !== null}
          onClick={() => void deck.make()}
        >
          {t.makeDeck}
        </button>
        <Link className="ds-button" data-variant="secondary" to="/presentasjon/">
          {t.present}
        </Link>
        <Link className="ds-button" data-variant="secondary" to="/samling/" search={{ visning: 'rapport' }}>
          {t.report}
        </Link>
      </div>
      <div className="kg-collection__buttons">
        <ShareLink collection={collection} />
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => setSaved(t.fileSaved(saveCollection(collection)))}
        >
          {t.saveFile}
        </button>
        <OpenFile onFile={onFile} />
        <ClearButton onClear={() => keep(emptyCollection)} />
      </div>
      <DeckProgressBar deck={deck} />
      <p className="kg-small kg-subtle" role="status">
        {saved}
      </p>
    </>
  )
}

/** What cannot be undone is asked about once. */
function ClearButton({ onClear }: { onClear: () => void }) {
  const t = useTexts(texts)
  const [isAsking, ask] = useState(false)
  const button = (label: string, act: () => void) => (
    <button className="ds-button" data-variant="tertiary" type="button" onClick={act}>
      {label}
    </button>
  )
  if (!isAsking) return button(t.clear, () => ask(true))
  return (
    <>
      {button(t.reallyClear, onClear)}
      {button(t.keep, () => ask(false))}
    </>
  )
}
