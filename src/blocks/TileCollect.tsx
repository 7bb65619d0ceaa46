import { useState } from 'react'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { collectTexts } from './collectTexts.ts'

/** The small button of a tile that puts its key figure in the reader's collection. */
export function TileCollect({ indicatorId, name }: { indicatorId: string; name: string }) {
  const t = useTexts(collectTexts)
  const [told, setTold] = useState('')
  const put = async () => {
    const { collectTile } = await import('./collect.ts')
    setTold(collectTile(indicatorId) === 0 ? t.wasThere : t.added(1))
  }
  return (
    <span className="kg-no-print">
      {' '}
      <button className="kg-pressed kg-tile__source" type="button" onClick={() => void put()}>
        <span aria-hidden="true">+ {t.collection}</span>
        <span className="kg-visually-hidden">
          {t.collect}: {name}
        </span>
      </button>{' '}
      <span className="kg-small kg-subtle" role="status">
        {told}
      </span>
    </span>
  )
}
