import { useState } from 'react'
import { Icon } from '../design/Icon.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { keepColourScheme, readColourScheme, shownScheme } from './colourScheme.ts'
import { texts } from './texts.ts'

export function ColourSchemeButton() {
  const t = useTexts(texts)
  const [scheme, setScheme] = useState(readColourScheme)
  const next = shownScheme(scheme) === 'dark' ? 'light' : 'dark'
  const name = next === 'dark' ? t.toDark : t.toLight
  return (
    <button
      className="ds-button kg-header__tool"
      data-variant="secondary"
      data-icon
      type="button"
      aria-label={name}
      title={name}
      onClick={() => {
        keepColourScheme(next)
        setScheme(next)
      }}
    >
      <Icon name={next === 'dark' ? 'moon' : 'sun'} />
    </button>
  )
}
