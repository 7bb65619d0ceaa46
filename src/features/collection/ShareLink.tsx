import { useState } from 'react'
import { siteAddress } from '../../blocks/siteAddress.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { printCollectionLink } from '../../export/collection/collectionLink.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** Some mail programs break an address that is longer. */
const safeLength = 2000

/** The whole collection as an address; the part after # is never sent to a server. */
export function ShareLink({ collection }: { collection: Collection }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const [shared, setShared] = useState<{ readonly link: string; readonly isCopied: boolean } | null>(null)
  const share = async () => {
    const link = `${siteAddress()}/samling/#${await printCollectionLink(collection)}`
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    setShared({ link, isCopied })
  }
  return (
    <>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => void share()}>
        {t.copyLink}
      </button>
      <div className="kg-collection__link" role="status">
        {shared && (
          <>
            <p className="kg-small">
              {shared.isCopied ? t.linkCopied : t.linkNotCopied}{' '}
              {shared.link.length > safeLength && t.linkLong(formatNumber(shared.link.length, 0, locale))}
            </p>
            <input
              className="ds-input"
              type="text"
              readOnly
              aria-label={t.link}
              value={shared.link}
              onFocus={({ target }) => target.select()}
            />
          </>
        )}
      </div>
    </>
  )
}
