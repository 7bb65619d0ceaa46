import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import type { useDeck } from './useDeck.ts'

/** How far the slides have come, and a way to call them off. */
export function DeckProgressBar({ deck: { progress, told, cancel } }: { deck: ReturnType<typeof useDeck> }) {
  const t = useTexts(texts)
  const words = progress === null ? told : progress === 'reading' ? t.reading : wordsOf(progress)
  function wordsOf({ done, all, isWriting }: Exclude<typeof progress, 'reading' | null>) {
    return isWriting ? t.writing : t.step(done, all)
  }
  const isCounting = progress !== null && progress !== 'reading'
  return (
    <div className="kg-collection__progress">
      {progress !== null && (
        <>
          <progress
            aria-label={t.makeDeck}
            {...(isCounting && { value: progress.done, max: Math.max(1, progress.all) })}
          />
          <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={cancel}>
            {t.cancel}
          </button>
        </>
      )}
      <p className="kg-small" role="status">
        {words}
      </p>
    </div>
  )
}
