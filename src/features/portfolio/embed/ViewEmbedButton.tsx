import { lazy } from 'react'
import { EmbedOpener } from '../../../blocks/embedBox/EmbedOpener.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'
import type { ViewEmbedDialogProps } from './ViewEmbedDialog.tsx'

const ViewEmbedDialog = lazy(async () => ({ default: (await import('./ViewEmbedDialog.tsx')).ViewEmbedDialog }))

interface ViewEmbedButtonProps extends Omit<ViewEmbedDialogProps, 'kind' | 'onClose'> {
  readonly name: string
}

/** Code for other pages, of a view; files of the reader's own are on no server, and cannot be shown there. */
export function ViewEmbedButton({ name, view, ...rest }: ViewEmbedButtonProps) {
  const d = useTexts(portfolioDownloadTexts)
  const { kind } = view.inView
  if (kind === 'file') return <p className="kg-small kg-subtle">{d.noEmbed}</p>
  return (
    <EmbedOpener
      name={name}
      dialog={(onClose) => <ViewEmbedDialog kind={kind} view={view} {...rest} onClose={onClose} />}
    />
  )
}
