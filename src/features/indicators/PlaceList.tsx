import { useId, useRef, useState } from 'react'
import type { Selection } from '../../core/select/Selection.ts'
import { Icon } from '../../design/Icon.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Choices } from './choices.ts'
import { texts } from './texts.ts'
import { useDismissal } from './useDismissal.ts'

interface PlaceListProps {
  readonly choices: Choices
  readonly select: (change: Partial<Selection>) => void
}

/** Every place and group with figures, to add or take away. One place is always left. */
export function PlaceList({ choices, select }: PlaceListProps) {
  const t = useTexts(texts)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const frame = useDismissal<HTMLDivElement>(isOpen, (byKey) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  })
  const panelId = useId()
  const toggle = (key: string) => {
    const next = choices.places.filter((place) => (place.key === key ? !place.isShown : place.isShown))
    if (next.length > 0) select({ places: next.map((place) => place.key), comparison: null, average: null })
  }
  return (
    <div ref={frame}>
      <button
        ref={button}
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="plus" size={14} />
        {t.add}
      </button>
      <fieldset className="kg-places__panel" id={panelId} hidden={!isOpen}>
        <legend className="kg-label">{t.addPlaces}</legend>
        {/* Hundreds of boxes nobody sees would make every other control slow. */}
        {isOpen &&
          choices.places.map(({ key, name, isShown }) => (
            <label key={key} className="kg-places__choice">
              <input type="checkbox" checked={isShown} onChange={() => toggle(key)} />
              {name}
            </label>
          ))}
        {!choices.isOwnChoice && (
          <button
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            type="button"
            onClick={() => select({ places: null, comparison: null, average: null })}
          >
            {t.ownChoice}
          </button>
        )}
      </fieldset>
    </div>
  )
}
