import { useState } from 'react'
import { Icon } from '../design/Icon.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { takeReloadMark } from './reloadOnce.ts'
import { texts } from './texts.ts'

/** Says why the page reloaded by itself. */
export function ReloadNotice() {
  const t = useTexts(texts)
  const [shown, setShown] = useState(takeReloadMark)
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
