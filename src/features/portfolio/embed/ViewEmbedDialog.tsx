import { useState } from 'react'
import { CodeField } from '../../../blocks/embedBox/CodeField.tsx'
import { EmbedChoices } from '../../../blocks/embedBox/EmbedChoices.tsx'
import '../../../blocks/embedBox/EmbedDialog.css'
import { EmbedPreview } from '../../../blocks/embedBox/EmbedPreview.tsx'
import { EmbedTitleField } from '../../../blocks/embedBox/EmbedTitleField.tsx'
import { embedBoxTexts } from '../../../blocks/embedBox/embedBoxTexts.ts'
import { FramingNotice } from '../../../blocks/embedBox/FramingNotice.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { type EmbedKind, embedCode, usualHeight } from '../../../export/embed/embedCode.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { ViewId } from '../download/tableOfView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import {
  type EmbeddedKind,
  type PortfolioEmbed,
  portfolioEmbedAddress,
  portfolioEmbedFile,
  portfolioPageAddress,
} from './portfolioEmbedAddress.ts'
import { viewFigure } from './viewFigure.ts'

export interface ViewEmbedDialogProps {
  readonly id: ViewId
  readonly kind: EmbeddedKind
  readonly view: PortfolioView
  readonly municipality: string
  readonly onClose: () => void
}

/** Code for another page: the view with the filters that are on, and what it will look like there. */
export function ViewEmbedDialog({ id, kind, view, municipality, onClose }: ViewEmbedDialogProps) {
  const t = useTexts(embedBoxTexts)
  const locale = useLocale()
  const site = new URL(import.meta.env.BASE_URL, document.baseURI).href
  const [form, setForm] = useState<EmbedKind>('responsive')
  const [chosen, choose] = useState({ locale, theme: 'auto' as PortfolioEmbed['theme'], frozen: null })
  const { table, summary } = viewFigure(id, view, { locale: chosen.locale, municipality, site })
  const [title, setTitle] = useState(table.headline)
  const embed: PortfolioEmbed = { kind, id, choice: view.choice, locale: chosen.locale, theme: chosen.theme }
  const address = portfolioEmbedAddress(site, embed)
  const picture = portfolioEmbedFile(site, kind, id, '.png')
  const page = portfolioPageAddress(site, embed)
  const parts = { address, picture, page, summary, pictureHeight: null }
  const code = embedCode(form, { ...parts, title, script: `${site}embed.js`, height: usualHeight(600) })
  const isFrame = form === 'responsive' || form === 'iframe'
  return (
    <Dialog title={t.embed} closeLabel={t.close} onClose={onClose}>
      <div className="kg-embed-box">
        <EmbedChoices kind={form} onKind={setForm} view={chosen} onView={choose} canFreeze={false} />
        {isFrame && <EmbedTitleField title={title} onTitle={setTitle} />}
        <CodeField code={code} />
        {isFrame && <FramingNotice address={address} />}
        {form === 'image' && <p className="kg-small">{t.imageOfDefault}</p>}
        <EmbedPreview kind={form} title={title} address={address} picture={picture} code={parts} />
      </div>
    </Dialog>
  )
}
