import { useId } from 'react'
import { Icon } from '../design/Icon.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { Brand } from './Brand.tsx'
import { CollectionLink } from './CollectionLink.tsx'
import { ColourSchemeButton } from './ColourSchemeButton.tsx'
import './Header.css'
import { LanguageLinks } from './LanguageLinks.tsx'
import { MainNav } from './MainNav.tsx'
import { texts } from './texts.ts'
import { useDisclosure } from './useDisclosure.ts'

/** One menu: a row of links where there is room, and behind a button where there is not. */
export function Header() {
  const t = useTexts(texts)
  const panelId = useId()
  const { open, toggle, close, frame, button } = useDisclosure()
  return (
    <header className="kg-header" ref={frame}>
      <div className="kg-wrap kg-header__row">
        <Brand onFollow={close} />
        <button
          ref={button}
          className="ds-button kg-header__menu"
          data-variant="secondary"
          type="button"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={toggle}
        >
          <Icon name={open ? 'close' : 'menu'} />
          {t.menu}
        </button>
        <div className="kg-header__panel kg-no-print" id={panelId} data-open={open || undefined}>
          <MainNav onFollow={close} />
          <div className="kg-header__tools">
            <CollectionLink onFollow={close} />
            <LanguageLinks />
            <ColourSchemeButton />
          </div>
        </div>
      </div>
    </header>
  )
}
