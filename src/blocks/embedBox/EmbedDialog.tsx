import { useState } from 'react'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { Selection } from '../../core/select/Selection.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { Disclosure } from '../../design/Disclosure.tsx'
import type { ChartSubject } from '../../export/ChartSubject.ts'
import { defaultEmbed, type EmbedView, isAsBuilt } from '../../export/embed/EmbedView.ts'
import { embedAddress, embedFile } from '../../export/embed/embedAddress.ts'
import { type EmbedKind, embedCode, usualHeight } from '../../export/embed/embedCode.ts'
import { freezeChart } from '../../export/embed/FrozenCopy.ts'
import { subjectLink } from '../../export/subjectLink.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { today } from '../today.ts'
import { CodeField } from './CodeField.tsx'
import { EmbedChoices } from './EmbedChoices.tsx'
import './EmbedDialog.css'
import { EmbedPreview } from './EmbedPreview.tsx'
import { EmbedTitleField } from './EmbedTitleField.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'
import { FramingNotice } from './FramingNotice.tsx'
import { FrozenFiles } from './FrozenFiles.tsx'

export interface EmbedDialogProps {
  readonly spec: ChartSpec
  /** What the figure shows, as the page's address has it. */
  readonly selection: Selection
  readonly onClose: () => void
}

/** Code for another page: what it shows, how, and what it will look like there. */
export function EmbedDialog({ spec, selection: onPage, onClose }: EmbedDialogProps) {
  const t = useTexts(embedBoxTexts)
  const locale = useLocale()
  // The tab about the figures is the page's alone.
  const selection: Selection = onPage.tab === 'om' ? { ...onPage, tab: 'graf' } : onPage
  const site = new URL(import.meta.env.BASE_URL, document.baseURI).href
  const [kind, setKind] = useState<EmbedKind>('responsive')
  const [chosen, choose] = useState<EmbedView>({ ...defaultEmbed(selection.indicatorId), selection, locale })
  const chart = resolveChart(spec, { width: previewWidth, height: null, locale })
  const [title, setTitle] = useState(chart.headline)
  const subject: ChartSubject = {
    spec,
    indicator: null,
    locale,
    today: today(),
    link: subjectLink(site, selection, locale),
  }
  const asMultiples = selection.view === 'smaa'
  const isFrozen = chosen.frozen !== null
  const view = isFrozen ? { ...chosen, frozen: freezeChart(subject, asMultiples).name } : chosen
  const address = embedAddress(site, view)
  const picture = embedFile(site, selection.indicatorId, '.png')
  // The picture is of the figure without choices: of another view it is the name alone that is true.
  const isPictured = isAsBuilt({ ...view, locale: 'nb', frozen: null })
  const summary = isPictured ? chart.summary : spec.measure
  const code = embedCode(kind, {
    title,
    address,
    picture,
    page: subjectLink(site, selection, view.locale),
    script: `${site}embed.js`,
    height: usualHeight(previewWidth),
    summary,
  })
  const isFrame = kind === 'responsive' || kind === 'iframe'
  return (
    <Dialog title={t.embed} closeLabel={t.close} onClose={onClose}>
      <div className="kg-embed-box">
        <EmbedChoices kind={kind} onKind={setKind} view={view} onView={choose} />
        {isFrame && <EmbedTitleField title={title} onTitle={setTitle} />}
        <CodeField code={code} />
        {isFrame && <FramingNotice address={address} />}
        {isFrame && isFrozen && <FrozenFiles subject={subject} asMultiples={asMultiples} />}
        {kind === 'image' && <p className="kg-small">{t.imageOfDefault}</p>}
        {/* A frozen figure cannot be seen from the site before its file lies there; its figures are today's. */}
        <EmbedPreview
          kind={kind}
          title={title}
          address={embedAddress(site, { ...view, frozen: null })}
          picture={picture}
          code={{ page: subject.link, summary }}
        />
        <Disclosure summary={t.blockedThere}>
          <p className="kg-small">{t.blockedThereHow(new URL(site).origin)}</p>
        </Disclosure>
      </div>
    </Dialog>
  )
}

const previewWidth = 800
