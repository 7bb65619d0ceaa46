import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { EmbedDialogProps } from './EmbedDialog.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog.tsx')).EmbedDialog }))

/** Opens the box with code for other pages. The box is loaded when it is asked for. */
export function EmbedButton({ spec, selection }: Omit<EmbedDialogProps, 'onClose'>) {
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
        <span className="kg-visually-hidden">: {spec.measure}</span>
      </button>
      {isOpen && (
        <Suspense>
          <EmbedDialog spec={spec} selection={selection} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
