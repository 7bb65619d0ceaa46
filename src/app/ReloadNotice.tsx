import { useState } from 'react'
import { Icon } from '../design/Icon.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { wasReloaded } from './reloadOnce.ts'
import { texts } from './texts.ts'

// Asked before the first page's code comes, for then the reload is forgotten.
const reloaded = wasReloaded()

/** Says why the page reloaded by itself. */
export function ReloadNotice() {
  const t = useTexts(texts)
  const [shown, setShown] = useState(reloaded)
  if (!shown) return null
  return (
    <div className="kg-notice kg-no-print" role="status">
      <div className="kg-wrap kg-notice__row">
        <p>{t.reloaded}</p>
        <button
          className="ds-button"
          data-variant="tertiary"
          data-icon
          type="button"
          aria-label={t.close}
          onClick={() => setShown(false)}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  )
}
