import { type ChangeEvent, useRef } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** A button for the browser's file chooser, in the words and looks of the page. */
export function OpenFile({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const t = useTexts(texts)
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) void onFile(file)
    // The same file may be chosen again.
    target.value = ''
  }
  return (
    <>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => input.current?.click()}>
        {t.openFile}
      </button>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t.openFile} onChange={choose} />
    </>
  )
}
