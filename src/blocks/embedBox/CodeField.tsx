import { useId, useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

/** The code, to copy at a press or to select by hand. */
export function CodeField({ code }: { code: string }) {
  const t = useTexts(embedBoxTexts)
  const id = useId()
  const [told, setTold] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setTold(t.copied),
      () => setTold(t.copyFailed),
    )
  return (
    <div className="kg-embed-box__code">
      <label className="kg-label" htmlFor={id}>
        {t.code}
      </label>
      <textarea
        className="ds-input"
        id={id}
        readOnly
        rows={7}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <div className="kg-cluster">
        <button className="ds-button" type="button" onClick={() => void copy()}>
          {t.copy}
        </button>
        <p className="kg-small" role="status">
          {told}
        </p>
      </div>
    </div>
  )
}
