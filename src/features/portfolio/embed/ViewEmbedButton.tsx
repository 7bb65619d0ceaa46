import { lazy, Suspense, useState } from 'react'
import { embedBoxTexts } from '../../../blocks/embedBox/embedBoxTexts.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'
import type { ViewEmbedDialogProps } from './ViewEmbedDialog.tsx'

const ViewEmbedDialog = lazy(async () => ({ default: (await import('./ViewEmbedDialog.tsx')).ViewEmbedDialog }))

interface ViewEmbedButtonProps extends Omit<ViewEmbedDialogProps, 'kind' | 'onClose'> {
  readonly name: string
}

/** Opens the box with code for other pages; files of the reader's own are on no server, and cannot be shown there. */
export function ViewEmbedButton({ name, view, ...rest }: ViewEmbedButtonProps) {
  const t = useTexts(embedBoxTexts)
  const d = useTexts(portfolioDownloadTexts)
  const [isOpen, setOpen] = useState(false)
  const { kind } = view.inView
  if (kind === 'file') return <p className="kg-small kg-subtle">{d.noEmbed}</p>
  return (
    <>
      <button
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.embed}
        <span className="kg-visually-hidden">: {name}</span>
      </button>
      {isOpen && (
        <Suspense>
          <ViewEmbedDialog kind={kind} view={view} {...rest} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
