import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { today } from '../../blocks/today.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { DocumentRegister } from './DocumentRegister.tsx'
import { type DocumentsView, documentsView } from './documentsView.ts'
import { texts } from './texts.ts'

export function DocumentsPage() {
  const t = useTexts(texts)
  const { search } = useAddress()
  const lede = ({ inForce, total, unknownStatus }: DocumentsView) =>
    total === 0 ? t.none : t.finding(inForce, total, unknownStatus)
  return (
    <LoadedPage title={t.title} head={(base) => ({ lede: lede(documentsView(base, {}, today())) })}>
      {(base) => (
        <DocumentRegister themes={base.themes} view={documentsView(base, search, today())} documents={base.documents} />
      )}
    </LoadedPage>
  )
}
