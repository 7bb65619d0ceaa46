import { type ReactNode, Suspense, useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

interface EmbedOpenerProps {
  /** What the code is for. */
  readonly name: string
  /** The box, asked for when it is to be opened. */
  readonly dialog: (onClose: () => void) => ReactNode
}

/** Opens the box with code for other pages. */
export function EmbedOpener({ name, dialog }: EmbedOpenerProps) {
  const t = useTexts(embedBoxTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        className="ds-button kg-no-print"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.embed}
        <span className="kg-visually-hidden">: {name}</span>
      </button>
      {isOpen && <Suspense>{dialog(() => setOpen(false))}</Suspense>}
    </>
  )
}
