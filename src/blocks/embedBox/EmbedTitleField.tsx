import { useId } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

interface EmbedTitleFieldProps {
  readonly title: string
  readonly onTitle: (title: string) => void
}

/** What the frame is called for those who cannot see it. */
export function EmbedTitleField({ title, onTitle }: EmbedTitleFieldProps) {
  const t = useTexts(embedBoxTexts)
  const id = useId()
  return (
    <div className="kg-embed-box__field">
      <label className="kg-label" htmlFor={id}>
        {t.title}
      </label>
      <input className="ds-input" id={id} value={title} onChange={(event) => onTitle(event.target.value)} />
    </div>
  )
}
