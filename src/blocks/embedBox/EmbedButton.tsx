import { lazy } from 'react'
import type { EmbedDialogProps } from './EmbedDialog.tsx'
import { EmbedOpener } from './EmbedOpener.tsx'

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog.tsx')).EmbedDialog }))

/** Code for other pages, of a figure. The box is loaded when it is asked for. */
export function EmbedButton({ spec, selection }: Omit<EmbedDialogProps, 'onClose'>) {
  return (
    <EmbedOpener
      name={spec.measure}
      dialog={(onClose) => <EmbedDialog spec={spec} selection={selection} onClose={onClose} />}
    />
  )
}
