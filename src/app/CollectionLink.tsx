import { Link } from '@tanstack/react-router'
import { useCollectedCount } from '../blocks/useCollectedCount.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** The way to what the reader has put aside, with how much there is. */
export function CollectionLink({ onFollow }: { onFollow: () => void }) {
  const t = useTexts(texts)
  const count = useCollectedCount()
  return (
    <Link className="ds-button kg-languages__link" data-variant="tertiary" to="/samling/" onClick={onFollow}>
      {count === 0 ? t.collection : t.collectionOf(count)}
    </Link>
  )
}
