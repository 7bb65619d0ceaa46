import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import type { Offer } from './useOffer.ts'

/** A collection from a link or a file, and what to do with it. */
export function OfferNotice({ offer }: { offer: Offer }) {
  const t = useTexts(texts)
  const { offered, told, replace, addToMine, decline } = offer
  const answers = [
    { label: t.addToMine, act: addToMine },
    { label: t.replaceMine, act: replace },
    { label: t.keepMine, act: decline },
  ]
  return (
    <div role="status">
      {told !== '' && <p>{told}</p>}
      {offered && (
        <>
          <p>{t.offered(offered.title, offered.figures.length)}</p>
          <p className="kg-collection__buttons">
            {answers.map(({ label, act }) => (
              <button
                key={label}
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="button"
                onClick={act}
              >
                {label}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
