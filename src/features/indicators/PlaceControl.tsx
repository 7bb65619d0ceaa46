import { useId } from 'react'
import type { Selection } from '../../core/select/Selection.ts'
import { Icon } from '../../design/Icon.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Choices } from './choices.ts'
import { PlaceList } from './PlaceList.tsx'
import { texts } from './texts.ts'

/** More chips than these are harder to read than the list. */
const mostChips = 10

interface PlaceControlProps {
  readonly choices: Choices
  readonly select: (change: Partial<Selection>) => void
}

/** The places in the figure as chips one can take away, and a list of all to add from. */
export function PlaceControl({ choices, select }: PlaceControlProps) {
  const t = useTexts(texts)
  const labelId = useId()
  const shown = choices.places.filter(({ isShown }) => isShown)
  const without = (key: string) => {
    const places = shown.map((place) => place.key).filter((one) => one !== key)
    select({ places, comparison: null, average: null })
  }
  return (
    <div className="kg-places">
      <p className="kg-label" id={labelId}>
        {t.places}
      </p>
      <ul className="kg-places__chips" aria-labelledby={labelId}>
        {shown.slice(0, mostChips).map(({ key, name, isHome }) => (
          <li key={key}>
            <button
              className="kg-place-chip"
              type="button"
              data-home={isHome || undefined}
              disabled={shown.length === 1}
              aria-label={t.remove(name)}
              onClick={() => without(key)}
            >
              {name}
              {shown.length > 1 && <Icon name="close" size={12} />}
            </button>
          </li>
        ))}
        {shown.length > mostChips && <li className="kg-places__more">{t.more(shown.length - mostChips)}</li>}
        {choices.homeWithout && (
          <li className="kg-place-chip" data-missing>
            {t.homeWithout(choices.homeWithout)}
          </li>
        )}
        {choices.places.length > shown.length || !choices.isOwnChoice ? (
          <li>
            <PlaceList choices={choices} select={select} />
          </li>
        ) : null}
      </ul>
    </div>
  )
}
