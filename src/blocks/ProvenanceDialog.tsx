import { Dialog } from '../design/Dialog.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { ProvenanceBody } from './ProvenanceBody.tsx'
import './ProvenanceDialog.css'
import { provenanceTexts } from './provenanceTexts.ts'
import type { ProvenanceView } from './provenanceView.ts'

interface ProvenanceDialogProps {
  readonly view: ProvenanceView
  /** What is measured. */
  readonly measure: string
  readonly onClose: () => void
}

/** «Hvor kommer tallet fra?» of one figure or gap. */
export function ProvenanceDialog({ view, measure, onClose }: ProvenanceDialogProps) {
  const t = useTexts(provenanceTexts)
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={onClose}>
      <div className="kg-provenance-dialog">
        <div>
          <p className="kg-label">{measure}</p>
          <p className="kg-provenance-dialog__value kg-number" data-gap={view.isGap || undefined}>
            {view.value}
          </p>
          <p className="kg-small kg-subtle">
            {view.figure}
            {view.isComputed && <b className="kg-provenance-dialog__computed">{t.computed}</b>}
          </p>
        </div>
        <ProvenanceBody view={view} />
      </div>
    </Dialog>
  )
}
