import { useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { aboutTexts } from './aboutTexts.ts'

/** Puts a text on the clipboard, and says whether it came there. */
export function CopyButton({ text }: { text: string }) {
  const t = useTexts(aboutTexts)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className="kg-copy kg-no-print">
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="button"
        aria-label={t.copyNamed(text)}
        onClick={() => void copy()}
      >
        {t.copy}
      </button>
      <p className="kg-small kg-subtle" role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </p>
    </div>
  )
}
