import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '../design/Icon.tsx'
import type { Collected } from '../export/collection/Collection.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import './CollectButton.css'
import { isCollectionKept } from './collectionStore.ts'
import { collectTexts } from './collectTexts.ts'

interface CollectButtonProps {
  /** What the button puts aside, asked for when it is pressed. */
  readonly figures: () => readonly Collected[]
  /** Names what it is, for those who hear the button alone. */
  readonly name: string
  /** Instead of the usual words. */
  readonly label?: string
}

/** Puts what stands beside it in the reader's collection, from which come slides, a report and a presentation. */
export function CollectButton({ figures, name, label }: CollectButtonProps) {
  const t = useTexts(collectTexts)
  const [told, setTold] = useState('')
  const put = async () => {
    const { collect } = await import('./collect.ts')
    const added = collect(figures())
    setTold(added === 0 ? t.wasThere : `${t.added(added)}${isCollectionKept() ? '' : ` ${t.notKept}`}`)
  }
  return (
    <span className="kg-collect kg-no-print">
      <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={() => void put()}>
        <Icon name="plus" />
        {label ?? t.collect}
        <span className="kg-visually-hidden">: {name}</span>
      </button>
      <span className="kg-small kg-subtle" role="status">
        {told}
        {told !== '' && (
          <>
            {' '}
            <Link to="/samling/">{t.open}</Link>
          </>
        )}
      </span>
    </span>
  )
}
